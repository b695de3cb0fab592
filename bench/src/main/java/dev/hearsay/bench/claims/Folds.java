package dev.hearsay.bench.claims;

import dev.hearsay.claim.comparison.BoostedTrees;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Cross-validation: each row is judged by what is learned from the folds that it isn't in.
 *
 * @param rows features
 * @param labels what is asked of each row
 * @param folds which fold each row is in
 */
record Folds(List<String> names, List<double[]> rows, List<Boolean> labels, List<Integer> folds) {

  static final int COUNT = 10;

  /** Folds of neighbouring rows, all about as large. */
  static List<Integer> stretches(int rows) {
    return IntStream.range(0, rows).mapToObj(i -> (int) ((long) i * COUNT / rows)).toList();
  }

  /** How likely each row is to be positive, by what the other folds teach. */
  double[] probabilities(BoostingTrainer.Settings how) {
    return probabilities(how, 1);
  }

  /** The same by the mean of several models that differ in their random choices only. */
  double[] probabilities(BoostingTrainer.Settings how, int models) {
    double[] sums = new double[rows.size()];
    for (int model = 0; model < models; model++) {
      long seed = BoostingTrainer.SEED + model;
      double[] one = judged(which -> learn(which, how, seed)::probability);
      Arrays.setAll(sums, i -> sums[i] + one[i] / models);
    }
    return sums;
  }

  /**
   * The same by logistic regression, for rows of which each feature says a little.
   *
   * @param penalty as {@link LinearModel} takes it
   */
  double[] linear(double penalty) {
    return judged(which -> LinearModel.learn(rows(which), labels(which), penalty)::probability);
  }

  private double[] judged(Function<int[], ToDoubleFunction<double[]>> teacher) {
    double[] probabilities = new double[rows.size()];
    IntStream.range(0, COUNT)
        .parallel()
        .forEach(
            fold -> {
              int[] others =
                  IntStream.range(0, rows.size()).filter(i -> folds.get(i) != fold).toArray();
              ToDoubleFunction<double[]> learned = teacher.apply(others);
              IntStream.range(0, rows.size())
                  .filter(i -> folds.get(i) == fold)
                  .forEach(i -> probabilities[i] = learned.applyAsDouble(rows.get(i)));
            });
    return probabilities;
  }

  private BoostedTrees learn(int[] which, BoostingTrainer.Settings how, long seed) {
    double[] weights = new double[which.length];
    Arrays.fill(weights, 1);
    return BoostingTrainer.learn(names, rows(which), labels(which), weights, how, seed);
  }

  private double[][] rows(int[] which) {
    return Arrays.stream(which).mapToObj(rows::get).toArray(double[][]::new);
  }

  private boolean[] labels(int[] which) {
    boolean[] wanted = new boolean[which.length];
    for (int i = 0; i < which.length; i++) {
      wanted[i] = labels.get(which[i]);
    }
    return wanted;
  }

  /** How many rows are on the right side of one half. */
  long right(double[] probabilities) {
    return IntStream.range(0, rows.size())
        .filter(i -> probabilities[i] >= 0.5 == labels.get(i))
        .count();
  }
}
