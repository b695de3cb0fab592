package dev.hearsay.attribution.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateSelectionTest {

  private static final float[] THRESHOLDS = {0.3f, 0.3f, 0.3f};

  private static List<RoleSpan> choose(RoleSpan... candidates) {
    return CandidateSelection.choose(List.of(candidates), 10, THRESHOLDS);
  }

  @Test
  void theMoreProbableOfTwoThatOverlapWins() {
    RoleSpan strong = new RoleSpan(Role.CONTENT, 2, 6, 0.6);
    assertEquals(List.of(strong), choose(strong, new RoleSpan(Role.CONTENT, 0, 4, 0.5)));
  }

  @Test
  void twoTogetherBeatOneAcrossThem() {
    RoleSpan left = new RoleSpan(Role.SOURCE, 0, 3, 0.6);
    RoleSpan right = new RoleSpan(Role.CUE, 3, 5, 0.6);
    assertEquals(List.of(left, right), choose(new RoleSpan(Role.CONTENT, 1, 5, 0.8), right, left));
  }

  @Test
  void whatIsBelowItsThresholdIsNotChosen() {
    assertEquals(List.of(), choose(new RoleSpan(Role.CUE, 0, 1, 0.29)));
  }

  @Test
  void nothingFromNothing() {
    assertEquals(List.of(), CandidateSelection.choose(List.of(), 0, THRESHOLDS));
  }
}
