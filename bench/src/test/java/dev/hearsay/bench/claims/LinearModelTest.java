package dev.hearsay.bench.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  @Test
  void whatOneFeatureTellsIsLearned() {
    Random random = new Random(5);
    double[][] rows = new double[400][3];
    boolean[] labels = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[] {random.nextGaussian(), 1000 * random.nextGaussian(), 7};
      labels[i] = rows[i][0] + 0.3 * random.nextGaussian() > 1;
    }
    LinearModel learned = LinearModel.learn(rows, labels, 1);
    assertTrue(learned.probability(new double[] {2, 0, 7}) > 0.9);
    assertTrue(learned.probability(new double[] {0, 0, 7}) < 0.1);
  }

  /** With a penalty beyond all measure only the share of positive rows is left. */
  @Test
  void thePenaltyHoldsWeightsSmall() {
    double[][] rows = {{0}, {0}, {0}, {1}};
    boolean[] labels = {false, false, false, true};
    LinearModel learned = LinearModel.learn(rows, labels, 1e9);
    assertEquals(0.25, learned.probability(new double[] {1}), 1e-3);
  }
}
