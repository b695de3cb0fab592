package dev.hearsay.attribution.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The distribution over label sequences that a linear-chain conditional random field gives one
 * passage (Lafferty, McCallum and Pereira 2001), by the forward-backward recursion, scaled token by
 * token so that nothing overflows however long the passage.
 */
public final class ForwardBackward {

  private static final int LABELS = Labels.COUNT;

  private final int length;
  private final Transitions transitions;
  private final double[] forward;
  private final double[] backward;
  private final double[] emission;
  private final double[] norm;
  private double logPartition;

  /**
   * @param scores of each token for each label, {@code scores[token][label]}
   */
  public ForwardBackward(float[][] scores, Transitions transitions) {
    this.transitions = transitions;
    length = scores.length;
    forward = new double[length * LABELS];
    backward = new double[length * LABELS];
    emission = new double[length * LABELS];
    norm = new double[length];
    emit(scores);
    forward();
    backward();
  }

  private void emit(float[][] scores) {
    for (int i = 0; i < length; i++) {
      float largest = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < LABELS; label++) {
        largest = Math.max(largest, scores[i][label]);
      }
      for (int label = 0; label < LABELS; label++) {
        emission[i * LABELS + label] = Math.exp(scores[i][label] - largest);
      }
      logPartition += largest;
    }
  }

  private void forward() {
    for (int i = 0; i < length; i++) {
      int at = i * LABELS;
      for (int label = 0; label < LABELS; label++) {
        double sum = 0;
        if (i == 0) {
          sum = transitions.factor(Labels.START, label);
        } else {
          for (int previous = 0; previous < LABELS; previous++) {
            sum += forward[at - LABELS + previous] * transitions.factor(previous, label);
          }
        }
        forward[at + label] = sum * emission[at + label];
        norm[i] += forward[at + label];
      }
      logPartition += Math.log(norm[i]);
      for (int label = 0; label < LABELS; label++) {
        forward[at + label] /= norm[i];
      }
    }
  }

  private void backward() {
    Arrays.fill(backward, Math.max(0, (length - 1) * LABELS), length * LABELS, 1);
    for (int i = length - 2; i >= 0; i--) {
      int at = i * LABELS;
      for (int label = 0; label < LABELS; label++) {
        double sum = 0;
        for (int next = 0; next < LABELS; next++) {
          int there = at + LABELS + next;
          sum += transitions.factor(label, next) * emission[there] * backward[there];
        }
        backward[at + label] = sum / norm[i + 1];
      }
    }
  }

  /** Natural logarithm of the sum over all label sequences of their exponentiated scores. */
  public double logPartition() {
    return logPartition;
  }

  /** Probability that token {@code i} has {@code label}. */
  public double marginal(int i, int label) {
    return forward[i * LABELS + label] * backward[i * LABELS + label];
  }

  /** For each token the probability of each label. */
  public float[][] marginals() {
    float[][] marginals = new float[length][LABELS];
    for (int i = 0; i < length; i++) {
      for (int label = 0; label < LABELS; label++) {
        marginals[i][label] = (float) marginal(i, label);
      }
    }
    return marginals;
  }

  /**
   * Probability that token {@code i - 1} has label {@code previous} and token {@code i} {@code
   * next}.
   */
  public double pair(int i, int previous, int next) {
    int there = i * LABELS + next;
    return forward[(i - 1) * LABELS + previous]
        * transitions.factor(previous, next)
        * emission[there]
        * backward[there]
        / norm[i];
  }

  /**
   * Every span that is there, with exactly these ends and this role, with at least a given
   * probability; by role, then start, then end.
   *
   * @param minimum above 0, so that the number of spans stays proportional to the passage's length
   */
  public List<RoleSpan> spans(double minimum) {
    List<RoleSpan> spans = new ArrayList<>();
    for (Role role : Role.ALL) {
      for (int start = 0; start < length; start++) {
        if (marginal(start, role.begin()) >= minimum) {
          extend(role, start, minimum, spans);
        }
      }
    }
    return spans;
  }

  private void extend(Role role, int start, double minimum, List<RoleSpan> spans) {
    double reached = forward[start * LABELS + role.begin()];
    int label = role.begin();
    for (int end = start + 1; ; end++) {
      double ending = end == length ? reached : ending(end, label, role, reached);
      if (ending >= minimum) {
        spans.add(new RoleSpan(role, start, end, Math.min(1, ending)));
      }
      if (end == length) {
        return;
      }
      int there = end * LABELS + role.inner();
      reached *= transitions.factor(label, role.inner()) * emission[there] / norm[end];
      label = role.inner();
      if (reached * backward[there] < minimum) {
        return;
      }
    }
  }

  private double ending(int end, int label, Role role, double reached) {
    double sum = 0;
    for (int next = 0; next < LABELS; next++) {
      if (next != role.inner()) {
        int there = end * LABELS + next;
        sum += transitions.factor(label, next) * emission[there] * backward[there];
      }
    }
    return reached * sum / norm[end];
  }
}
