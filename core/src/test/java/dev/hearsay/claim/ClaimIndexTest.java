package dev.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClaimIndexTest {

  private static final ClaimComparer COMPARER = ClaimComparer.standard();

  private static final List<Told> STORIES =
      List.of(
          new Told(
              "one",
              "The explosion in the Verna mine killed 17 miners. The owner promised to close the"
                  + " Verna mine."),
          new Told(
              "two",
              "Seventeen miners were killed by the explosion in the Verna mine. The owner closed the"
                  + " Verna mine."),
          new Told("three", "The explosion in the Verna mine killed 23 miners."),
          new Told("four", "The owner has promised that he will close the Verna mine."),
          new Told("five", "The Verna mine was not closed by the owner."),
          new Told("six", "Rents in Lanthe rose by 6 percent last year."));

  private static ClaimIndex index(List<Told> stories) {
    ClaimIndex index = new ClaimIndex(COMPARER);
    for (Told story : stories) {
      index.add(story.analysis().document().id(), story.propositions());
    }
    return index;
  }

  private static List<String> wordings(ClaimIndex index, Claim claim) {
    return index.propositions(claim).stream().map(Proposition::words).toList();
  }

  private static Claim claimWith(ClaimIndex index, String words) {
    return index.claims().stream()
        .filter(claim -> wordings(index, claim).stream().anyMatch(words::equals))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void rewordedStatementsAreOneClaim() {
    ClaimIndex index = index(STORIES);
    Claim claim = claimWith(index, "The explosion in the Verna mine killed 17 miners");
    assertEquals(2, claim.statements().size(), () -> wordings(index, claim).toString());
  }

  @Test
  void otherNumberIsAnotherClaimThatDisagrees() {
    ClaimIndex index = index(STORIES);
    String seventeen = claimWith(index, "The explosion in the Verna mine killed 17 miners").id();
    String other = claimWith(index, "The explosion in the Verna mine killed 23 miners").id();
    assertNotEquals(seventeen, other);
    assertTrue(
        index.links().stream()
            .filter(ClaimLink::isDisagreement)
            .anyMatch(
                link -> List.of(link.one(), link.other()).containsAll(List.of(seventeen, other))));
  }

  @Test
  void promiseIsNotTheDeed() {
    ClaimIndex index = index(STORIES);
    Claim promise = claimWith(index, "The owner promised to close the Verna mine");
    Claim deed = claimWith(index, "The owner closed the Verna mine");
    assertNotEquals(promise.id(), deed.id());
    assertTrue(
        promise.statements().stream().allMatch(each -> each.modality() == Modality.PROMISED));
  }

  @Test
  void everyOrderOfAddingGivesTheSame() {
    ClaimIndex expected = index(STORIES);
    Random random = new Random(11);
    for (int round = 0; round < 6; round++) {
      List<Told> shuffled = new ArrayList<>(STORIES);
      Collections.shuffle(shuffled, random);
      ClaimIndex index = index(shuffled);
      assertEquals(expected.claims(), index.claims());
      assertEquals(expected.links(), index.links());
    }
  }

  @Test
  void whatIsTakenOutLeavesNoTrace() {
    ClaimIndex index = index(STORIES);
    DocumentId gone = STORIES.get(2).analysis().document().id();
    index.claims();
    index.remove(gone);
    List<Told> others = new ArrayList<>(STORIES);
    others.remove(2);
    assertEquals(index(others).claims(), index.claims());
    assertEquals(index(others).links(), index.links());
    index.add(gone, STORIES.get(2).propositions());
    assertEquals(index(STORIES).claims(), index.claims());
  }

  @Test
  void addingAgainReplaces() {
    ClaimIndex index = index(STORIES);
    int size = index.size();
    index.add(STORIES.get(0).analysis().document().id(), STORIES.get(0).propositions());
    assertEquals(size, index.size());
    assertEquals(index(STORIES).claims(), index.claims());
  }

  @Test
  void statementOfAnotherDocumentIsRefused() {
    ClaimIndex index = new ClaimIndex(COMPARER);
    List<Proposition> propositions = STORIES.get(0).propositions();
    assertThrows(
        IllegalArgumentException.class,
        () -> index.add(DocumentId.of("another", "text"), propositions));
  }

  @Test
  void claimsComeWithTheMostRepeatedFirst() {
    List<Integer> sizes =
        index(STORIES).claims().stream().map(claim -> claim.statements().size()).toList();
    assertEquals(
        sizes.stream().sorted(Collections.reverseOrder()).collect(Collectors.toList()), sizes);
  }
}
