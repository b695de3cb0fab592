package dev.hearsay.bench.entities;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.hearsay.mention.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static WordSpan span(int start, int end, Entity.Type type) {
    return new WordSpan(start, end, type);
  }

  @Test
  void whatBothSayIsTaken() {
    List<WordSpan> both = List.of(span(0, 2, Entity.Type.PERSON), span(3, 4, Entity.Type.PLACE));
    assertArrayEquals(new int[] {1, 2, 0, 5}, Agreement.labels(both, both, 4));
  }

  @Test
  void whoMayNotSpeakAloneLeavesWordsUnknown() {
    assertArrayEquals(
        new int[] {-1, 0, 3},
        Agreement.labels(
            List.of(), List.of(span(0, 1, Entity.Type.PLACE), span(2, 3, Entity.Type.ORG)), 3));
    assertArrayEquals(
        new int[] {-1, 0, 3},
        Agreement.labels(
            List.of(span(0, 1, Entity.Type.PLACE), span(2, 3, Entity.Type.ORG)), List.of(), 3));
  }

  @Test
  void contradictionsAreUnknown() {
    assertArrayEquals(
        new int[] {-1, -1, 0, -1, -1},
        Agreement.labels(
            List.of(span(0, 2, Entity.Type.ORG), span(3, 4, Entity.Type.ORG)),
            List.of(span(0, 2, Entity.Type.PERSON), span(3, 5, Entity.Type.ORG)),
            5));
  }

  @Test
  void facilitiesAndPlacesAreBelievedAgainstOtherTypes() {
    assertArrayEquals(
        new int[] {9, 10, 0, 5, -1},
        Agreement.labels(
            List.of(span(0, 2, Entity.Type.ORG), span(3, 5, Entity.Type.PERSON)),
            List.of(span(0, 2, Entity.Type.FACILITY), span(3, 4, Entity.Type.PLACE)),
            5));
  }
}
