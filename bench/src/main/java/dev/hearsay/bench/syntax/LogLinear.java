package dev.hearsay.bench.syntax;

import dev.hearsay.syntax.transition.WeightTable;
import java.util.Arrays;

/**
 * A log-linear model over hashed features, learned one decision after another; what counts in the
 * end is the average of all weights on the way. Labels that another parser gave are wrong now and
 * then, which a model of probabilities bears better than a perceptron.
 */
final class LogLinear {

  private static final float RATE = 0.05f;

  /** Choices whose probability is as wrong as this at most teach nothing. */
  private static final double NEGLIGIBLE = 0.01;

  private static final double TINY = 1e-9;

  private final int bits;
  private final int columns;
  private final float[] weights;
  private final double[] totals;
  private long step = 1;

  LogLinear(int bits, int columns) {
    this.bits = bits;
    this.columns = columns;
    weights = new float[columns << bits];
    totals = new double[columns << bits];
  }

  int bits() {
    return bits;
  }

  void score(int[] rows, int count, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < count; i++) {
      int at = rows[i] * columns;
      for (int column = 0; column < columns; column++) {
        scores[column] += weights[at + column];
      }
    }
  }

  /** Counts one more decision. */
  void tick() {
    step++;
  }

  /**
   * Moves the weights towards what is right: the log-probability of all right choices together
   * grows.
   *
   * @param scores as {@link #score} gave them; used up
   * @param choices which choices there are
   * @param right which of them are right, at least one
   */
  void learn(int[] rows, int count, float[] scores, boolean[] choices, boolean[] right) {
    probabilities(scores, choices);
    double rightMass = TINY;
    for (int column = 0; column < columns; column++) {
      rightMass += right[column] && choices[column] ? scores[column] : 0;
    }
    for (int column = 0; column < columns; column++) {
      if (choices[column]) {
        double wanted = right[column] ? scores[column] / rightMass : 0;
        float change = (float) (RATE * (wanted - scores[column]));
        if (Math.abs(change) > RATE * NEGLIGIBLE) {
          for (int i = 0; i < count; i++) {
            add(rows[i] * columns + column, change);
          }
        }
      }
    }
  }

  private void probabilities(float[] scores, boolean[] choices) {
    float highest = Float.NEGATIVE_INFINITY;
    for (int column = 0; column < columns; column++) {
      highest = choices[column] ? Math.max(highest, scores[column]) : highest;
    }
    double sum = 0;
    for (int column = 0; column < columns; column++) {
      scores[column] = choices[column] ? (float) Math.exp(scores[column] - highest) : 0;
      sum += scores[column];
    }
    for (int column = 0; column < columns; column++) {
      scores[column] /= (float) sum;
    }
  }

  private void add(int at, float change) {
    weights[at] += change;
    totals[at] += (double) step * change;
  }

  /** The average of all weights that it ever had, rounded. */
  WeightTable averaged() {
    float[] averaged = new float[weights.length];
    float largest = Float.MIN_NORMAL;
    for (int i = 0; i < averaged.length; i++) {
      averaged[i] = (float) (weights[i] - totals[i] / step);
      largest = Math.max(largest, Math.abs(averaged[i]));
    }
    return WeightTable.quantize(bits, columns, averaged, largest);
  }
}
