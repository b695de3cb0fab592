package dev.hearsay.bench.extraction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShingleScoreTest {

  @Test
  void equalTextsAgree() {
    ShingleScore score = ShingleScore.of("one two three four five", "one two, three four five.");
    assertEquals(1, score.precision());
    assertEquals(1, score.recall());
  }

  @Test
  void runsAreCountedAsOftenAsTheyStand() {
    ShingleScore score = ShingleScore.of("a b c d", "a b c d a b c d");
    // found: abcd twice, bcda, cdab, dabc; expected: abcd once
    assertEquals(1 / 5.0, score.precision(), 1e-9);
    assertEquals(1, score.recall());
  }

  @Test
  void shortTextsAreOneRun() {
    assertEquals(1, ShingleScore.of("yes no", "yes no").precision());
    assertEquals(0, ShingleScore.of("yes no", "yes").recall());
  }

  @Test
  void pagesWithoutExtractedTextDoNotCountForPrecision() {
    ShingleScore.Average average =
        ShingleScore.average(
            List.of(ShingleScore.of("a b c d", ""), ShingleScore.of("a b c d", "a b c d")));
    assertEquals(1, average.precision());
    assertEquals(0.5, average.recall());
    assertEquals(2 / 3.0, average.f1(), 1e-9);
  }

  @Test
  void blocksAreLabelledByAlignment() {
    assertArrayEquals(
        new boolean[] {false, true, false, true},
        BlockLabels.of(
            List.of("Home News", "The mayor spoke on Monday.", "Read more", "Nobody was hurt."),
            "The mayor spoke on Monday. Nobody was hurt."));
  }
}
