package dev.hearsay.bench.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.mention.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeerTagsTest {

  @Test
  void runsOfOneTagAreOneName() {
    assertEquals(
        List.of(new WordSpan(0, 2, Entity.Type.PERSON), new WordSpan(2, 3, Entity.Type.PLACE)),
        PeerTags.coreNlp(List.of("PERSON", "PERSON", "LOCATION", "O")));
  }

  @Test
  void articlesAndPossessiveEndingsAreLeftOut() {
    assertEquals(
        List.of(new WordSpan(1, 3, Entity.Type.ORG), new WordSpan(5, 6, Entity.Type.GROUP)),
        PeerTags.nlp4j(
            List.of("B-ORG", "I-ORG", "I-ORG", "L-ORG", "O", "U-NORP"),
            List.of("the", "Harbour", "Council", "'s", "many", "Norwegian")));
  }

  @Test
  void typesThatWeDontHaveAreNoNames() {
    assertEquals(
        List.of(),
        PeerTags.nlp4j(List.of("B-DATE", "L-DATE", "U-MONEY"), List.of("last", "week", "$")));
  }

  @Test
  void sentencesEndBehindWhatCloses() {
    assertEquals(
        List.of(List.of("``", "No", ".", "''"), List.of("She", "left")),
        SilverNames.sentences(List.of("``", "No", ".", "''", "She", "left")));
  }
}
