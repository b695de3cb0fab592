package dev.hearsay.attribution.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against the same quantities by enumeration of all label sequences. */
class ForwardBackwardTest {

  private static final int LENGTH = 4;
  private static final double EXACT = 1e-5;

  private final float[][] scores = random(LENGTH, 3);
  private final float[][] weights = random(Labels.COUNT + 1, 5);
  private final ForwardBackward distribution =
      new ForwardBackward(scores, new Transitions(weights));

  private static float[][] random(int rows, long seed) {
    Random random = new Random(seed);
    float[][] values = new float[rows][Labels.COUNT];
    for (float[] row : values) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextFloat() * 4 - 2;
      }
    }
    return values;
  }

  private interface Visitor {
    void visit(int[] labels, double weight);
  }

  private void enumerate(Visitor visitor) {
    int sequences = (int) Math.pow(Labels.COUNT, LENGTH);
    for (int code = 0; code < sequences; code++) {
      int[] labels = new int[LENGTH];
      int rest = code;
      double score = 0;
      boolean allowed = true;
      for (int i = 0; i < LENGTH; i++) {
        labels[i] = rest % Labels.COUNT;
        rest /= Labels.COUNT;
        int previous = i == 0 ? Labels.START : labels[i - 1];
        allowed &= Labels.allowed(previous, labels[i]);
        score += scores[i][labels[i]] + weights[previous][labels[i]];
      }
      if (allowed) {
        visitor.visit(labels, Math.exp(score));
      }
    }
  }

  @Test
  void partitionIsTheSumOverAllSequences() {
    double[] total = new double[1];
    enumerate((labels, weight) -> total[0] += weight);
    assertEquals(Math.log(total[0]), distribution.logPartition(), EXACT);
  }

  @Test
  void marginalsAreSharesOfTheSequences() {
    double[] total = new double[1];
    double[][] mass = new double[LENGTH][Labels.COUNT];
    double[][] pairs = new double[Labels.COUNT][Labels.COUNT];
    enumerate(
        (labels, weight) -> {
          total[0] += weight;
          pairs[labels[1]][labels[2]] += weight;
          for (int i = 0; i < LENGTH; i++) {
            mass[i][labels[i]] += weight;
          }
        });
    for (int i = 0; i < LENGTH; i++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        assertEquals(mass[i][label] / total[0], distribution.marginal(i, label), EXACT);
      }
    }
    for (int one = 0; one < Labels.COUNT; one++) {
      for (int two = 0; two < Labels.COUNT; two++) {
        assertEquals(pairs[one][two] / total[0], distribution.pair(2, one, two), EXACT);
      }
    }
  }

  @Test
  void spansHaveTheProbabilityOfExactlyTheirEnds() {
    double[] total = new double[1];
    Map<List<Integer>, Double> mass = new HashMap<>();
    enumerate(
        (labels, weight) -> {
          total[0] += weight;
          for (Role role : Role.ALL) {
            for (int start = 0; start < LENGTH; start++) {
              if (labels[start] == role.begin()) {
                int end = start + 1;
                while (end < LENGTH && labels[end] == role.inner()) {
                  end++;
                }
                mass.merge(List.of(role.index(), start, end), weight, Double::sum);
              }
            }
          }
        });
    List<RoleSpan> spans = distribution.spans(1e-9);
    assertEquals(mass.size(), spans.size());
    for (RoleSpan span : spans) {
      double expected = mass.get(List.of(span.role().index(), span.start(), span.end()));
      assertEquals(expected / total[0], span.probability(), EXACT);
    }
  }

  @Test
  void improbableSpansAreLeftOut() {
    assertTrue(distribution.spans(0.05).stream().allMatch(span -> span.probability() >= 0.05));
    assertTrue(distribution.spans(0.05).size() < distribution.spans(1e-9).size());
  }
}
