package dev.hearsay.bench.retelling;

import dev.hearsay.bench.measure.LinearEquations;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Logistic regression with a quadratic penalty on features of like scale, by Newton's method:
 * convex, and nothing random.
 */
final class LogisticFit {

  private static final double LEAST_PENALTY = 1e-9;
  private static final int STEPS = 25;
  private static final double LEAST_STEP = 1e-3;

  private LogisticFit() {}

  /** A case. */
  record Case(Map<String, Double> features, boolean yes, double weight) {}

  /**
   * Weights by feature name, none against its sense: a feature that would get such a weight gets
   * none. What is known beforehand holds for news, too; what made-up stories happen to have
   * doesn't.
   *
   * @param penalty of weights, for features of like scale: the less alike what is learned from and
   *     what is judged are, the more
   * @param signs by name, 1 where a feature can only speak for, -1 where only against, 0 where
   *     either
   */
  static Map<String, Double> learn(List<Case> cases, double penalty, ToIntFunction<String> signs) {
    TreeSet<String> names =
        new TreeSet<>(cases.stream().flatMap(one -> one.features().keySet().stream()).toList());
    Map<String, Double> learned = learn(cases, penalty, List.copyOf(names));
    while (true) {
      Optional<Map.Entry<String, Double>> worst =
          learned.entrySet().stream()
              .filter(one -> one.getValue() * signs.applyAsInt(one.getKey()) < 0)
              .max(Comparator.comparingDouble(one -> Math.abs(one.getValue())));
      if (worst.isEmpty()) {
        return learned;
      }
      names.remove(worst.get().getKey());
      learned = learn(cases, penalty, List.copyOf(names));
    }
  }

  private static Map<String, Double> learn(List<Case> cases, double penalty, List<String> names) {
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
    for (double[] row : rows) {
      for (int k = 0; k < scales.length; k++) {
        row[k] /= scales[k];
      }
    }
    double[] weights = new double[names.size()];
    for (int step = 0; step < STEPS; step++) {
      double[] change = change(cases, names, rows, weights, total, penalty);
      double before = loss(cases, rows, weights, total, penalty);
      double share = 1;
      double[] next = moved(weights, change, share);
      while (share > LEAST_STEP && loss(cases, rows, next, total, penalty) > before) {
        share /= 2;
        next = moved(weights, change, share);
      }
      weights = next;
    }
    Map<String, Double> learned = new LinkedHashMap<>();
    for (int k = 0; k < weights.length; k++) {
      learned.put(names.get(k), weights[k] / scales[k]);
    }
    return learned;
  }

  private static double[] moved(double[] weights, double[] change, double share) {
    double[] moved = weights.clone();
    for (int k = 0; k < moved.length; k++) {
      moved[k] -= share * change[k];
    }
    return moved;
  }

  /** What is made small: the logarithm of how unlikely the cases are, and the penalty. */
  private static double loss(
      List<Case> cases, double[][] rows, double[] weights, double total, double penalty) {
    double loss = 0;
    for (int i = 0; i < rows.length; i++) {
      double score = 0;
      for (int k = 0; k < weights.length; k++) {
        score += weights[k] * rows[i][k];
      }
      double wrong = cases.get(i).yes() ? -score : score;
      double cost = wrong > 0 ? wrong + Math.log1p(Math.exp(-wrong)) : Math.log1p(Math.exp(wrong));
      loss += cost * cases.get(i).weight() / total;
    }
    for (double weight : weights) {
      loss += penalty * weight * weight / 2;
    }
    return loss;
  }

  /** One step of Newton's method: the gradient, by the inverse of the second derivatives. */
  private static double[] change(
      List<Case> cases,
      List<String> names,
      double[][] rows,
      double[] weights,
      double total,
      double penalty) {
    int size = weights.length;
    double[][] second = new double[size][size + 1];
    for (int i = 0; i < rows.length; i++) {
      double score = 0;
      for (int k = 0; k < size; k++) {
        score += weights[k] * rows[i][k];
      }
      double likely = 1 / (1 + Math.exp(-score));
      double error = (likely - (cases.get(i).yes() ? 1 : 0)) * cases.get(i).weight() / total;
      double curve = likely * (1 - likely) * cases.get(i).weight() / total;
      for (int k = 0; k < size; k++) {
        second[k][size] += error * rows[i][k];
        double part = curve * rows[i][k];
        for (int l = 0; l < size; l++) {
          second[k][l] += part * rows[i][l];
        }
      }
    }
    for (int k = 0; k < size; k++) {
      double own = names.get(k).equals("bias") ? LEAST_PENALTY : penalty;
      second[k][k] += own;
      second[k][size] += own * weights[k];
    }
    return LinearEquations.solve(second);
  }
}
