package dev.hearsay.bench.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  private static final double EXACT = 1e-9;

  @Test
  void takesTheBestPairsTogetherNotTheBestFirst() {
    assertEquals(10, Assignment.highest(new double[][] {{6, 5}, {5, 0}}), EXACT);
  }

  @Test
  void nothingIsWorthNothing() {
    assertEquals(0, Assignment.highest(new double[0][0]), EXACT);
    assertEquals(0, Assignment.highest(new double[3][0]), EXACT);
  }

  @Test
  void agreesWithTryingAllAssignments() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      double[][] gains = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
      int columns = gains[0].length;
      for (int i = 0; i < gains.length; i++) {
        gains[i] = new double[columns];
        for (int k = 0; k < columns; k++) {
          gains[i][k] = random.nextInt(10);
        }
      }
      assertEquals(best(gains, 0, 0), Assignment.highest(gains), EXACT, "round " + round);
    }
  }

  private static double best(double[][] gains, int row, int taken) {
    if (row == gains.length) {
      return 0;
    }
    double best = best(gains, row + 1, taken);
    for (int k = 0; k < gains[row].length; k++) {
      if ((taken & 1 << k) == 0) {
        best = Math.max(best, gains[row][k] + best(gains, row + 1, taken | 1 << k));
      }
    }
    return best;
  }
}
