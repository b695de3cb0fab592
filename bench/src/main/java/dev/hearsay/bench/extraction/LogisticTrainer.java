package dev.hearsay.bench.extraction;

import dev.hearsay.read.html.BlockClassifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns the weights of the block classifier: logistic regression with a quadratic penalty, by
 * Newton's method on standardised features. The problem is convex and nothing is random, so that
 * the same pages give the same weights.
 */
final class LogisticTrainer {

  /** How much the data count against the penalty; chosen by cross-validation. */
  private static final double STRENGTH = 0.03;

  private static final int MAXIMUM_STEPS = 25;
  private static final double CONVERGED = 1e-6;

  /**
   * What was learned, in terms of the features as they are.
   *
   * @param bias log odds of a block whose features are all 0
   * @param weights by feature name, in the order of the features
   */
  record Weights(double bias, Map<String, Double> weights) {
    BlockClassifier classifier() {
      return BlockClassifier.of(bias, weights);
    }
  }

  private final double[][] rows;
  private final double[] labels;
  private final double[] importance;
  private final double[] means;
  private final double[] scales;

  private LogisticTrainer(TrainingRows data) {
    int width = data.features.get(0).length;
    labels = data.labels.stream().mapToDouble(label -> label ? 1 : 0).toArray();
    double total = data.weights.stream().mapToDouble(Double::doubleValue).sum();
    importance = data.weights.stream().mapToDouble(each -> each * labels.length / total).toArray();
    means = new double[width];
    scales = new double[width];
    for (int k = 0; k < width; k++) {
      int column = k;
      means[k] = data.features.stream().mapToDouble(row -> row[column]).average().orElse(0);
      double variance =
          data.features.stream()
              .mapToDouble(row -> (row[column] - means[column]) * (row[column] - means[column]))
              .average()
              .orElse(0);
      scales[k] = variance == 0 ? 1 : Math.sqrt(variance);
    }
    rows = data.features.stream().map(this::standardised).toArray(double[][]::new);
  }

  static Weights learn(TrainingRows data) {
    LogisticTrainer trainer = new LogisticTrainer(data);
    return trainer.unstandardised(trainer.solve());
  }

  /** With a 1 at the end for the bias. */
  private double[] standardised(double[] row) {
    double[] standard = new double[row.length + 1];
    for (int k = 0; k < row.length; k++) {
      standard[k] = (row[k] - means[k]) / scales[k];
    }
    standard[row.length] = 1;
    return standard;
  }

  private Weights unstandardised(double[] solution) {
    List<String> names = BlockClassifier.featureNames();
    Map<String, Double> weights = new LinkedHashMap<>();
    double bias = solution[means.length];
    for (int k = 0; k < means.length; k++) {
      double weight = solution[k] / scales[k];
      weights.put(names.get(k), weight);
      bias -= weight * means[k];
    }
    return new Weights(bias, weights);
  }

  private double[] solve() {
    int size = means.length + 1;
    double[] solution = new double[size];
    for (int step = 0; step < MAXIMUM_STEPS; step++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (int k = 0; k < size - 1; k++) {
        gradient[k] = solution[k];
        curvature[k][k] = 1;
      }
      for (int i = 0; i < rows.length; i++) {
        addRow(i, solution, gradient, curvature);
      }
      double[] change = solveSymmetric(curvature, gradient);
      double largest = 0;
      for (int k = 0; k < size; k++) {
        solution[k] -= change[k];
        largest = Math.max(largest, Math.abs(change[k]));
      }
      if (largest < CONVERGED) {
        break;
      }
    }
    return solution;
  }

  private void addRow(int i, double[] solution, double[] gradient, double[][] curvature) {
    double[] row = rows[i];
    double sum = 0;
    for (int k = 0; k < row.length; k++) {
      sum += solution[k] * row[k];
    }
    double odds = 1 / (1 + Math.exp(-sum));
    double error = STRENGTH * importance[i] * (odds - labels[i]);
    double bend = STRENGTH * importance[i] * odds * (1 - odds);
    for (int k = 0; k < row.length; k++) {
      gradient[k] += error * row[k];
      double scaled = bend * row[k];
      double[] line = curvature[k];
      for (int other = 0; other <= k; other++) {
        line[other] += scaled * row[other];
      }
    }
  }

  /** By Cholesky's decomposition; only the lower half of {@code matrix} is read. */
  private static double[] solveSymmetric(double[][] matrix, double[] right) {
    int size = right.length;
    double[] solution = Arrays.copyOf(right, size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i][k] * matrix[j][k];
        }
        matrix[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[j][j];
      }
    }
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        solution[i] -= matrix[i][k] * solution[k];
      }
      solution[i] /= matrix[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        solution[i] -= matrix[k][i] * solution[k];
      }
      solution[i] /= matrix[i][i];
    }
    return solution;
  }
}
