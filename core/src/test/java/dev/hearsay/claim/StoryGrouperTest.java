package dev.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {

  private static final List<String> TEXTS =
      List.of(
          "A fire in the Weir Street library of Salm destroyed 4,000 books on Monday.",
          "Monday's fire destroyed the library in Weir Street, Salm, with 4,000 books.",
          "The ferry Corvina sank off Askeby with 54 passengers.",
          "Off Askeby 54 passengers were saved when the ferry Corvina sank.",
          "Grain prices in Velmora rose by a third.");

  private static List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      documents.add(Document.ofText("text " + i, Optional.of("en"), TEXTS.get(i), List.of()));
    }
    return documents;
  }

  @Test
  void documentsOfOneEventAreTogetherWhateverTheirOrder() {
    List<List<Document>> expected = StoryGrouper.group(documents());
    assertEquals(3, expected.size());
    List<Document> shuffled = documents();
    Collections.shuffle(shuffled, new Random(3));
    assertEquals(expected, StoryGrouper.group(shuffled));
  }

  @Test
  void noDocumentsAreNoGroups() {
    assertEquals(List.of(), StoryGrouper.group(List.of()));
  }
}
