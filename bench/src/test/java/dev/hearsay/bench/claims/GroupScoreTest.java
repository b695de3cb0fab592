package dev.hearsay.bench.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupScoreTest {

  @Test
  void onlyWhatIsTogetherAndBelongsTogetherCounts() {
    GroupScore score = GroupScore.of(List.of("a", "a", "b"), List.of(1, 2, 2));
    assertEquals((1 + 0.5 + 0.5) / 3, score.precision(), 1e-9);
    assertEquals((0.5 + 0.5 + 1) / 3, score.recall(), 1e-9);
  }

  @Test
  void rightGroupsScoreOne() {
    assertEquals(1, GroupScore.of(List.of("a", "a", "b"), List.of(7, 7, 3)).f1(), 1e-9);
  }
}
