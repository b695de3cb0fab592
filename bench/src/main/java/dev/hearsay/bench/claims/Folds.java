package dev.hearsay.bench.claims;

import dev.hearsay.claim.comparison.BoostedTrees;
import java.util.Arrays;
import java.util.List;
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
    double[] probabilities = new double[rows.size()];
    IntStream.range(0, COUNT)
        .parallel()
        .forEach(
            fold -> {
              int[] others =
                  IntStream.range(0, rows.size()).filter(i -> folds.get(i) != fold).toArray();
              BoostedTrees learned = learn(others, how);
              IntStream.range(0, rows.size())
                  .filter(i -> folds.get(i) == fold)
                  .forEach(i -> probabilities[i] = learned.probability(rows.get(i)));
            });
    return probabilities;
  }

  /** What some of the rows teach. */
  BoostedTrees learn(int[] which, BoostingTrainer.Settings how) {
    double[][] chosen = Arrays.stream(which).mapToObj(rows::get).toArray(double[][]::new);
    boolean[] wanted = new boolean[which.length];
    double[] weights = new double[which.length];
    Arrays.fill(weights, 1);
    for (int i = 0; i < which.length; i++) {
      wanted[i] = labels.get(which[i]);
    }
    return BoostingTrainer.learn(names, chosen, wanted, weights, how);
  }

  /** How many rows are on the right side of one half. */
  long right(double[] probabilities) {
    return IntStream.range(0, rows.size())
        .filter(i -> probabilities[i] >= 0.5 == labels.get(i))
        .count();
  }
}
