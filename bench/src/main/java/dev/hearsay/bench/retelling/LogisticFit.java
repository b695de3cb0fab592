package dev.hearsay.bench.retelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Logistic regression with a quadratic penalty on features of like scale, by gradient descent:
 * convex, and nothing random.
 */
final class LogisticFit {

  private static final double PENALTY = 0.002;
  private static final int STEPS = 1500;
  private static final double RATE = 1;

  private LogisticFit() {}

  /** A case. */
  record Case(Map<String, Double> features, boolean yes, double weight) {}

  /** Weights by feature name. */
  static Map<String, Double> learn(List<Case> cases) {
    List<String> names =
        new ArrayList<>(
            new TreeSet<>(
                cases.stream().flatMap(one -> one.features().keySet().stream()).toList()));
    double[][] rows = new double[cases.size()][names.size()];
    double[] scales = new double[names.size()];
    double total = cases.stream().mapToDouble(Case::weight).sum();
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < scales.length; k++) {
        rows[i][k] = cases.get(i).features().getOrDefault(names.get(k), 0.0);
        scales[k] += rows[i][k] * rows[i][k] / rows.length;
      }
    }
    for (int k = 0; k < scales.length; k++) {
      scales[k] = scales[k] < 1e-9 ? 1 : Math.sqrt(scales[k]);
    }
    double[] weights = new double[names.size()];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (int i = 0; i < rows.length; i++) {
        double score = 0;
        for (int k = 0; k < weights.length; k++) {
          score += weights[k] * rows[i][k] / scales[k];
        }
        double error = 1 / (1 + Math.exp(-score)) - (cases.get(i).yes() ? 1 : 0);
        for (int k = 0; k < weights.length; k++) {
          gradient[k] += error * cases.get(i).weight() * rows[i][k] / scales[k] / total;
        }
      }
      for (int k = 0; k < weights.length; k++) {
        double penalty = names.get(k).equals("bias") ? 0 : PENALTY;
        weights[k] -= RATE * (gradient[k] + penalty * weights[k]);
      }
    }
    Map<String, Double> learned = new LinkedHashMap<>();
    for (int k = 0; k < weights.length; k++) {
      learned.put(names.get(k), weights[k] / scales[k]);
    }
    return learned;
  }
}
