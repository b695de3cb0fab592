package dev.hearsay.bench.retelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MadeStoriesTest {

  private static final List<MadeStory> STORIES = MadeStories.make(12, true, 4);

  @Test
  void theSameSeedGivesTheSameStories() {
    assertEquals(STORIES, MadeStories.make(12, true, 4));
    assertNotEquals(STORIES, MadeStories.make(12, true, 5));
  }

  @Test
  void storiesHaveTheirSizeAndEveryDerivationItsDocuments() {
    for (MadeStory story : STORIES) {
      Set<DocumentId> ids =
          story.documents().stream().map(Document::id).collect(Collectors.toSet());
      assertEquals(story.documents().size(), ids.size());
      assertTrue(ids.size() >= MadeStories.FEWEST && ids.size() <= MadeStories.MOST + 1);
      assertFalse(story.edges().isEmpty());
      Set<List<DocumentId>> pairs = new HashSet<>();
      for (MadeStory.Edge edge : story.edges()) {
        assertTrue(ids.contains(edge.from()) && ids.contains(edge.to()));
        assertNotEquals(edge.from(), edge.to());
        assertTrue(pairs.add(List.of(edge.from(), edge.to())), "one derivation a pair");
      }
    }
  }

  @Test
  void allKindsAreThere() {
    Set<DerivationKind> kinds =
        STORIES.stream()
            .flatMap(story -> story.edges().stream())
            .map(MadeStory.Edge::kind)
            .collect(Collectors.toSet());
    assertEquals(Set.of(DerivationKind.values()), kinds);
  }

  @Test
  void nothingIsLearnedFromWhatIsHeldOut() {
    assertTrue(Theme.all().stream().anyMatch(Theme::heldOut));
    assertFalse(Change.LEARNED.contains(Change.LOOP));
    assertFalse(Change.LEARNED.contains(Change.DIGEST));
    Set<String> learned = new HashSet<>(Theme.synonyms(false).values());
    assertNotEquals(learned, new HashSet<>(Theme.synonyms(true).values()));
  }

  @Test
  void aScoreCountsPairsWithTheirDirection() {
    DocumentId a = new DocumentId("a");
    DocumentId b = new DocumentId("b");
    DocumentId c = new DocumentId("c");
    DerivationScore score = new DerivationScore();
    score.add(
        List.of(
            new MadeStory.Edge(b, a, DerivationKind.COPY),
            new MadeStory.Edge(c, a, DerivationKind.REWRITE),
            new MadeStory.Edge(b, c, DerivationKind.SAME_ORIGIN)),
        List.of(
            found(b, a, DerivationKind.REWRITE),
            found(a, c, DerivationKind.REWRITE),
            found(c, b, DerivationKind.SAME_ORIGIN)));
    assertEquals(66.67, score.figures().get(0).value());
    assertEquals(33.33, score.figures().get(1).value());
  }

  private static Derivation found(DocumentId from, DocumentId to, DerivationKind kind) {
    return new Derivation(from, Optional.of(to), Optional.empty(), kind, 1, List.of());
  }
}
