package dev.hearsay.bench.claims;

import dev.hearsay.bench.measure.LinearEquations;
import java.util.Arrays;

/**
 * Logistic regression with a quadratic penalty, by Newton's method on standardised features:
 * convex, and nothing random.
 */
final class LinearModel {

  private static final int MOST_STEPS = 25;
  private static final double CONVERGED = 1e-6;

  /** Standard deviations from the mean beyond which a value counts no more. */
  private static final double FARTHEST = 4;

  /** Against dividing by nothing. */
  private static final double LEAST = 1e-9;

  private final double[] means;
  private final double[] deviations;
  private final double[] weights;

  private LinearModel(double[][] rows) {
    int width = rows[0].length;
    means = new double[width];
    deviations = new double[width];
    weights = new double[width + 1];
    for (int k = 0; k < width; k++) {
      int column = k;
      means[k] = Arrays.stream(rows).mapToDouble(row -> row[column]).average().orElse(0);
      double variance =
          Arrays.stream(rows)
              .mapToDouble(row -> Math.pow(row[column] - means[column], 2))
              .average()
              .orElse(0);
      deviations[k] = Math.sqrt(variance) + LEAST;
    }
  }

  /**
   * Learns from rows.
   *
   * @param penalty of the squares of weights, against rows that count 1 each
   */
  static LinearModel learn(double[][] rows, boolean[] labels, double penalty) {
    LinearModel model = new LinearModel(rows);
    double[][] standard = Arrays.stream(rows).map(model::standardised).toArray(double[][]::new);
    for (int step = 0; step < MOST_STEPS; step++) {
      if (model.move(standard, labels, penalty) < CONVERGED) {
        break;
      }
    }
    return model;
  }

  /** How likely a row is to be positive. */
  double probability(double[] row) {
    return chance(standardised(row));
  }

  private double chance(double[] standard) {
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * standard[k];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** With a 1 at the end for the bias. */
  private double[] standardised(double[] row) {
    double[] standard = new double[weights.length];
    for (int k = 0; k < means.length; k++) {
      double value = (row[k] - means[k]) / deviations[k];
      standard[k] = Math.max(-FARTHEST, Math.min(FARTHEST, value));
    }
    standard[means.length] = 1;
    return standard;
  }

  /** One step of Newton's method; by how much the weight moved that moved farthest. */
  private double move(double[][] rows, boolean[] labels, double penalty) {
    int size = weights.length;
    double[][] equations = new double[size][size + 1];
    for (int i = 0; i < rows.length; i++) {
      double chance = chance(rows[i]);
      double error = chance - (labels[i] ? 1 : 0);
      double curve = chance * (1 - chance);
      for (int k = 0; k < size; k++) {
        equations[k][size] += error * rows[i][k];
        for (int l = 0; l < size; l++) {
          equations[k][l] += curve * rows[i][k] * rows[i][l];
        }
      }
    }
    for (int k = 0; k < size; k++) {
      double own = k == size - 1 ? LEAST : penalty;
      equations[k][k] += own;
      equations[k][size] += own * weights[k];
    }
    double farthest = 0;
    double[] change = LinearEquations.solve(equations);
    for (int k = 0; k < size; k++) {
      weights[k] -= change[k];
      farthest = Math.max(farthest, Math.abs(change[k]));
    }
    return farthest;
  }
}
