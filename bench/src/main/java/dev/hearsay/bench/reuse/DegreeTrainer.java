package dev.hearsay.bench.reuse;

import dev.hearsay.reuse.DegreeClassifier;
import dev.hearsay.reuse.ReuseDegree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns the weights of the degree classifier: multinomial logistic regression with a quadratic
 * penalty on standardised features, by gradient descent. The problem is convex and nothing is
 * random, so that the same answers give the same weights.
 */
final class DegreeTrainer {

  /** What a weight of 1 costs, against a mean loss; few answers want much of it. */
  private static final double PENALTY = 0.03;

  private static final int STEPS = 4000;
  private static final double RATE = 0.3;
  private static final List<ReuseDegree> ORDER = List.of(ReuseDegree.values());
  private static final int DEGREES = ORDER.size();

  /**
   * The features that get a weight. Names, numbers and the order of sentences, which news has, say
   * nothing in encyclopaedic answers of two paragraphs.
   */
  private static final List<String> NAMES =
      List.of(
          "words-1",
          "words-2",
          "words-3",
          "words-5",
          "content-1",
          "content-2",
          "subsequence",
          "longest-run",
          "passages",
          "edits",
          "persistence",
          "sentences");

  private final double[] means;
  private final double[] scales;
  private final double[][] rows;
  private final int[] labels;

  private DegreeTrainer(List<ShortAnswer> answers) {
    means = new double[NAMES.size()];
    scales = new double[NAMES.size()];
    labels = answers.stream().mapToInt(answer -> ORDER.indexOf(answer.degree())).toArray();
    rows = new double[answers.size()][NAMES.size() + 1];
    for (int k = 0; k < means.length; k++) {
      String name = NAMES.get(k);
      double[] column =
          answers.stream().mapToDouble(one -> one.features().values().get(name)).toArray();
      double sum = 0;
      double squares = 0;
      for (double value : column) {
        sum += value;
        squares += value * value;
      }
      means[k] = sum / column.length;
      double variance = squares / column.length - means[k] * means[k];
      scales[k] = variance < 1e-12 ? 1 : Math.sqrt(variance);
      for (int i = 0; i < column.length; i++) {
        rows[i][k] = (column[i] - means[k]) / scales[k];
      }
    }
    for (double[] row : rows) {
      row[means.length] = 1;
    }
  }

  /** Weights by feature name, as {@link DegreeClassifier#of} takes them. */
  static Map<String, double[]> learn(List<ShortAnswer> answers) {
    DegreeTrainer trainer = new DegreeTrainer(answers);
    return trainer.unstandardised(trainer.descend());
  }

  private double[][] descend() {
    double[][] weights = new double[means.length + 1][DEGREES];
    for (int step = 0; step < STEPS; step++) {
      double[][] gradient = new double[weights.length][DEGREES];
      for (int i = 0; i < rows.length; i++) {
        double[] errors = probabilities(weights, rows[i]);
        errors[labels[i]] -= 1;
        for (int k = 0; k < weights.length; k++) {
          for (int degree = 0; degree < DEGREES; degree++) {
            gradient[k][degree] += errors[degree] * rows[i][k] / rows.length;
          }
        }
      }
      for (int k = 0; k < weights.length; k++) {
        double penalty = k < means.length ? PENALTY : 0;
        for (int degree = 0; degree < DEGREES; degree++) {
          weights[k][degree] -= RATE * (gradient[k][degree] + penalty * weights[k][degree]);
        }
      }
    }
    return weights;
  }

  private static double[] probabilities(double[][] weights, double[] row) {
    double[] scores = new double[DEGREES];
    double total = 0;
    for (int degree = 0; degree < DEGREES; degree++) {
      for (int k = 0; k < row.length; k++) {
        scores[degree] += weights[k][degree] * row[k];
      }
      scores[degree] = Math.exp(scores[degree]);
      total += scores[degree];
    }
    for (int degree = 0; degree < DEGREES; degree++) {
      scores[degree] /= total;
    }
    return scores;
  }

  private Map<String, double[]> unstandardised(double[][] learned) {
    Map<String, double[]> weights = new LinkedHashMap<>();
    double[] bias = learned[means.length].clone();
    List<double[]> features = new ArrayList<>();
    for (int k = 0; k < means.length; k++) {
      double[] row = new double[DEGREES];
      for (int degree = 0; degree < DEGREES; degree++) {
        row[degree] = learned[k][degree] / scales[k];
        bias[degree] -= row[degree] * means[k];
      }
      features.add(row);
    }
    weights.put(DegreeClassifier.BIAS, bias);
    for (int k = 0; k < means.length; k++) {
      weights.put(NAMES.get(k), features.get(k));
    }
    return weights;
  }
}
