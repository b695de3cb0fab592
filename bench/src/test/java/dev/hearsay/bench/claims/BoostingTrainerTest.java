package dev.hearsay.bench.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.claim.comparison.BoostedTrees;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoostingTrainerTest {

  /** Positive where exactly one of two features is high: no single question tells it. */
  @Test
  void treesLearnWhatNoSingleFeatureTells() {
    Random random = new Random(4);
    double[][] rows = new double[600][2];
    boolean[] labels = new boolean[rows.length];
    double[] weights = new double[rows.length];
    Arrays.fill(weights, 1);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[] {random.nextDouble(), random.nextDouble()};
      labels[i] = rows[i][0] > 0.5 != rows[i][1] > 0.5;
    }
    BoostedTrees learned = learn(rows, labels, weights);
    int right = 0;
    for (int i = 0; i < 200; i++) {
      double[] row = {random.nextDouble(), random.nextDouble()};
      right += learned.probability(row) >= 0.5 == (row[0] > 0.5 != row[1] > 0.5) ? 1 : 0;
    }
    assertTrue(right > 170, right + " of 200");
    assertEquals(learned.lines(), learn(rows, labels, weights).lines());
  }

  private static BoostedTrees learn(double[][] rows, boolean[] labels, double[] weights) {
    List<String> names = List.of("left", "right");
    return BoostingTrainer.learn(
        names, rows, labels, weights, new BoostingTrainer.Settings(150, 0.1, 3, 4, 1));
  }
}
