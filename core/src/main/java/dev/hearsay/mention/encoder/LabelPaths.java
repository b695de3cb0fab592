package dev.hearsay.mention.encoder;

import java.util.Arrays;

/**
 * The distribution over label sequences of one passage when each word's labels are drawn by the
 * softmax of its scores, and an inner label can only follow the beginning or the inside of the same
 * type. Beside that rule, no label says anything about the next.
 */
final class LabelPaths {

  private static final int LABELS = EntityLabels.COUNT;

  /** Scores this far below a word's best count no less, so that nothing underflows to zero. */
  private static final double LOWEST = -60;

  private final int length;

  /** Natural logarithms of the softmax but for a constant in each row, and their exponentials. */
  private final double[][] logarithms;

  private final double[][] emissions;
  private final double[][] forward;
  private final double[][] backward;
  private final double[] norm;

  /**
   * @param scores of each word for each label, at least one word
   */
  LabelPaths(float[][] scores) {
    length = scores.length;
    logarithms = new double[length][LABELS];
    emissions = new double[length][LABELS];
    forward = new double[length][LABELS];
    backward = new double[length][LABELS];
    norm = new double[length];
    emit(scores);
    forward();
    backward();
  }

  private void emit(float[][] scores) {
    for (int i = 0; i < length; i++) {
      float largest = Float.NEGATIVE_INFINITY;
      for (float score : scores[i]) {
        largest = Math.max(largest, score);
      }
      for (int label = 0; label < LABELS; label++) {
        logarithms[i][label] = Math.max(LOWEST, scores[i][label] - largest);
        emissions[i][label] = Math.exp(logarithms[i][label]);
      }
    }
  }

  private void forward() {
    for (int i = 0; i < length; i++) {
      for (int label = 0; label < LABELS; label++) {
        double reached = 1;
        if (EntityLabels.isInner(label)) {
          reached = i == 0 ? 0 : forward[i - 1][label - 1] + forward[i - 1][label];
        }
        forward[i][label] = reached * emissions[i][label];
        norm[i] += forward[i][label];
      }
      for (int label = 0; label < LABELS; label++) {
        forward[i][label] /= norm[i];
      }
    }
  }

  private void backward() {
    Arrays.fill(backward[length - 1], 1);
    for (int i = length - 2; i >= 0; i--) {
      double free = free(i + 1);
      for (int label = 0; label < LABELS; label++) {
        double inner = 0;
        if (label != EntityLabels.OUTSIDE) {
          int next = EntityLabels.isInner(label) ? label : label + 1;
          inner = emissions[i + 1][next] * backward[i + 1][next];
        }
        backward[i][label] = (free + inner) / norm[i + 1];
      }
    }
  }

  /** What all that may follow any label weighs at a word: whatever isn't inside a name. */
  private double free(int i) {
    double sum = 0;
    for (int label = 0; label < LABELS; label++) {
      if (!EntityLabels.isInner(label)) {
        sum += emissions[i][label] * backward[i][label];
      }
    }
    return sum;
  }

  /** The most probable labels of the words; the lower label where two are as probable. */
  int[] best() {
    int[][] from = new int[length][LABELS];
    double[] reached = new double[LABELS];
    for (int i = 0; i < length; i++) {
      int highest = highest(reached);
      double[] next = new double[LABELS];
      for (int label = 0; label < LABELS; label++) {
        int previous = highest;
        double before = i == 0 ? 0 : reached[highest];
        if (EntityLabels.isInner(label)) {
          previous = reached[label] > reached[label - 1] ? label : label - 1;
          before = i == 0 ? Double.NEGATIVE_INFINITY : reached[previous];
        }
        from[i][label] = previous;
        next[label] = before + logarithms[i][label];
      }
      reached = next;
    }
    int[] labels = new int[length];
    int label = highest(reached);
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i][label];
    }
    return labels;
  }

  private static int highest(double[] values) {
    int highest = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[highest]) {
        highest = i;
      }
    }
    return highest;
  }

  /**
   * Probability that a name begins at {@code start}, ends before {@code end}, and is of the type
   * that a label begins.
   */
  double probability(int start, int end, int begin) {
    int inner = begin + 1;
    double reached = forward[start][begin];
    for (int i = start + 1; i < end; i++) {
      reached *= emissions[i][inner] / norm[i];
    }
    return Math.min(1, end == length ? reached : reached * free(end) / norm[end]);
  }
}
