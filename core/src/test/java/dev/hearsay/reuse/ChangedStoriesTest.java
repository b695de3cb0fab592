package dev.hearsay.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangedStoriesTest {

  /** As an outlet comes to have so many documents, more must have a passage that it repeats. */
  private static final int DOUBLED = 128;

  private static final String SIGN_OFF =
      "Read more of our reporting on the harbour and sign up for the letter that our editors send"
          + " every morning before breakfast.";

  private final Random random = new Random(12);
  private final ReuseIndex index = ReuseIndex.notingChanges();
  private final List<Document> held = new ArrayList<>();
  private Map<DocumentId, List<Reuse>> answers = Map.of();

  @Test
  void whoseAnswerChangesIsNotedAsAnOutletGrowsAndShrinks() {
    add(Texts.document("c", "Courier", Texts.article(random, 3) + SIGN_OFF));
    for (int i = 0; i < 5; i++) {
      add(Texts.document("s" + i, "Gazette", Texts.article(random, 3) + SIGN_OFF));
    }
    while (held.size() < DOUBLED) {
      add(gazette());
    }
    takeAnswers();
    assertEquals(List.of(), answers.get(held.get(0).id()));

    add(gazette());
    assertTrue(takeAnswers().contains(held.get(0).id()));
    assertEquals(5, answers.get(held.get(0).id()).size());

    index.remove(held.remove(DOUBLED - 1).id());
    assertTrue(takeAnswers().contains(held.get(0).id()));
    assertEquals(List.of(), answers.get(held.get(0).id()));
  }

  @Test
  void notAllAreNotedForAnOutletThatRepeatsNothing() {
    Document elsewhere = Texts.document("c", "Courier", Texts.article(random, 3));
    add(elsewhere);
    while (held.size() < DOUBLED) {
      add(gazette());
    }
    takeAnswers();
    add(gazette());
    assertFalse(index.changed().contains(elsewhere.id()));
  }

  private Document gazette() {
    return Texts.document("g" + held.size(), "Gazette", Texts.sentence(random, 30));
  }

  private void add(Document document) {
    index.add(document);
    held.add(document);
  }

  /** Asks for all answers anew; whose were asked for before and are others now must be noted. */
  private Set<DocumentId> takeAnswers() {
    Set<DocumentId> noted = index.changed();
    Map<DocumentId, List<Reuse>> now = new HashMap<>();
    for (Document document : held) {
      now.put(document.id(), index.relatedTo(document.id()));
    }
    now.forEach(
        (document, answer) ->
            assertTrue(
                answer.equals(answers.getOrDefault(document, answer)) || noted.contains(document),
                () -> document + " isn't noted"));
    answers = now;
    return noted;
  }
}
