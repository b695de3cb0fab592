package dev.hearsay.bench.claims;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How well probabilities tell the positive rows, where these are few or many: with a threshold for
 * each fold that is the best of the other folds.
 */
record BinaryScore(long correct, long found, long expected, long rows, double area) {

  /** What a threshold is to make as great as can be. */
  enum Aim {
    MACRO_F1,
    /** F1 of the positive rows alone. */
    F1
  }

  static BinaryScore of(Folds folds, BoostingTrainer.Settings how) {
    return of(folds, folds.probabilities(how), Aim.MACRO_F1);
  }

  /**
   * The score of probabilities.
   *
   * @param probabilities of the rows, each by what the other folds teach
   */
  static BinaryScore of(Folds folds, double[] probabilities, Aim aim) {
    long correct = 0;
    long found = 0;
    long expected = 0;
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int part = fold;
      double threshold = best(folds, probabilities, part, aim);
      for (int i = 0; i < probabilities.length; i++) {
        if (folds.folds().get(i) == part) {
          boolean positive = probabilities[i] >= threshold;
          found += positive ? 1 : 0;
          expected += folds.labels().get(i) ? 1 : 0;
          correct += positive && folds.labels().get(i) ? 1 : 0;
        }
      }
    }
    return new BinaryScore(
        correct, found, expected, probabilities.length, area(folds, probabilities));
  }

  private static double best(Folds folds, double[] probabilities, int without, Aim aim) {
    double best = 0.5;
    double highest = -1;
    for (double threshold = 0.02; threshold < 0.98; threshold += 0.02) {
      long correct = 0;
      long found = 0;
      long expected = 0;
      long rows = 0;
      for (int i = 0; i < probabilities.length; i++) {
        if (folds.folds().get(i) != without) {
          rows++;
          found += probabilities[i] >= threshold ? 1 : 0;
          expected += folds.labels().get(i) ? 1 : 0;
          correct += probabilities[i] >= threshold && folds.labels().get(i) ? 1 : 0;
        }
      }
      BinaryScore reached = new BinaryScore(correct, found, expected, rows, 0);
      double score = aim == Aim.F1 ? reached.positiveF1() : reached.macroF1();
      if (score > highest) {
        highest = score;
        best = threshold;
      }
    }
    return best;
  }

  /** F1 of the positive rows, in percent. */
  double positiveF1() {
    return found + expected == 0 ? 0 : 200.0 * correct / (found + expected);
  }

  /** The mean of the F1 of the positive rows and that of the others, in percent. */
  double macroF1() {
    long right = rows - found - expected + correct;
    double positive = found + expected == 0 ? 0 : 2.0 * correct / (found + expected);
    double negative =
        2 * rows - found - expected == 0 ? 0 : 2.0 * right / (2 * rows - found - expected);
    return 50 * (positive + negative);
  }

  /** The share of pairs of a positive and another row in which it has the higher probability. */
  private static double area(Folds folds, double[] probabilities) {
    Integer[] order = IntStream.range(0, probabilities.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble(i -> probabilities[i]));
    double ranks = 0;
    long positive = 0;
    for (int rank = 0; rank < order.length; rank++) {
      if (folds.labels().get(order[rank])) {
        ranks += rank + 1;
        positive++;
      }
    }
    long others = probabilities.length - positive;
    return positive == 0 || others == 0
        ? 0
        : 100 * (ranks - positive * (positive + 1) / 2.0) / ((double) positive * others);
  }
}
