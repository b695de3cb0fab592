package dev.hearsay.bench.training;

import dev.hearsay.attribution.linear.HashedWeights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Logistic regression over hashed features by AdaGrad, averaged over the ends of the epochs. */
final class LogisticTrainer {

  static final int BITS = 20;
  private static final int EPOCHS = 6;
  private static final float RATE = 0.02f;
  private static final float DAMPING = 0.1f;
  private static final float SHRINKAGE = 1e-5f;
  private static final int MINIMUM_COUNT = 3;
  private static final long SEED = 2;

  private LogisticTrainer() {}

  /** A yes-or-no case. */
  @SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
  record Case(int[] rows, boolean yes) {}

  static HashedWeights train(List<Case> cases, int bits) {
    int[] counts = new int[1 << bits];
    for (Case one : cases) {
      for (int row : one.rows()) {
        counts[row]++;
      }
    }
    float[] weights = new float[1 << bits];
    float[] squares = new float[1 << bits];
    float[] total = new float[1 << bits];
    List<Case> order = new ArrayList<>(cases);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Case one : order) {
        step(one, counts, weights, squares);
      }
      for (int i = 0; i < total.length; i++) {
        total[i] += weights[i] / EPOCHS;
      }
    }
    return HashedWeights.quantize(bits, 1, total, Rounding.limit(total));
  }

  private static void step(Case one, int[] counts, float[] weights, float[] squares) {
    float score = 0;
    for (int row : one.rows()) {
      score += counts[row] >= MINIMUM_COUNT ? weights[row] : 0;
    }
    float error = (one.yes() ? 1 : 0) - (float) (1 / (1 + Math.exp(-score)));
    for (int row : one.rows()) {
      if (counts[row] >= MINIMUM_COUNT) {
        float gradient = error - SHRINKAGE * weights[row];
        squares[row] += gradient * gradient;
        weights[row] += RATE * gradient / ((float) Math.sqrt(squares[row]) + DAMPING);
      }
    }
  }
}
