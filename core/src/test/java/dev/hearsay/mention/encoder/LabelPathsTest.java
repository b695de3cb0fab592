package dev.hearsay.mention.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.mention.Entity;
import java.util.Random;
import java.util.function.ObjDoubleConsumer;
import org.junit.jupiter.api.Test;

/** Against the same quantities by enumeration of all label sequences. */
class LabelPathsTest {

  private static final int LENGTH = 4;

  private static float[][] random(long seed) {
    Random random = new Random(seed);
    float[][] scores = new float[LENGTH][EntityLabels.COUNT];
    for (float[] row : scores) {
      for (int label = 0; label < row.length; label++) {
        // inner labels look best, so that the rule about them matters
        row[label] = random.nextFloat() * 4 + (EntityLabels.isInner(label) ? 1 : 0);
      }
    }
    return scores;
  }

  /** Visits every sequence that the rule allows, with its weight. */
  private static void enumerate(float[][] scores, ObjDoubleConsumer<int[]> visitor) {
    int sequences = (int) Math.pow(EntityLabels.COUNT, LENGTH);
    for (int code = 0; code < sequences; code++) {
      int[] labels = new int[LENGTH];
      int rest = code;
      double score = 0;
      boolean allowed = true;
      for (int i = 0; i < LENGTH; i++) {
        labels[i] = rest % EntityLabels.COUNT;
        rest /= EntityLabels.COUNT;
        int previous = i == 0 ? 0 : labels[i - 1];
        allowed &=
            !EntityLabels.isInner(labels[i]) || previous == labels[i] || previous == labels[i] - 1;
        score += scores[i][labels[i]];
      }
      if (allowed) {
        visitor.accept(labels, Math.exp(score));
      }
    }
  }

  @Test
  void bestIsTheHeaviestSequence() {
    for (long seed = 0; seed < 5; seed++) {
      float[][] scores = random(seed);
      double[] heaviest = new double[1];
      int[][] best = new int[1][];
      enumerate(
          scores,
          (labels, weight) -> {
            if (weight > heaviest[0]) {
              heaviest[0] = weight;
              best[0] = labels;
            }
          });
      assertArrayEquals(best[0], new LabelPaths(scores).best(), "seed " + seed);
    }
  }

  @Test
  void probabilityIsTheShareOfTheSequencesWithThatName() {
    float[][] scores = random(7);
    LabelPaths paths = new LabelPaths(scores);
    for (Entity.Type type : Entity.Type.values()) {
      for (int start = 0; start < LENGTH; start++) {
        for (int end = start + 1; end <= LENGTH; end++) {
          double expected = share(scores, start, end, EntityLabels.begin(type));
          assertEquals(expected, paths.probability(start, end, EntityLabels.begin(type)), 1e-6);
        }
      }
    }
  }

  private static double share(float[][] scores, int start, int end, int begin) {
    double[] sums = new double[2];
    enumerate(
        scores,
        (labels, weight) -> {
          sums[0] += weight;
          boolean there = labels[start] == begin;
          for (int i = start + 1; i < end; i++) {
            there &= labels[i] == begin + 1;
          }
          if (there && (end == LENGTH || labels[end] != begin + 1)) {
            sums[1] += weight;
          }
        });
    return sums[1] / sums[0];
  }

  @Test
  void labelsHaveTheOrderOfTheWeights() {
    assertEquals(17, EntityLabels.COUNT);
    assertEquals(1, EntityLabels.begin(Entity.Type.PERSON));
    assertEquals(6, EntityLabels.inner(Entity.Type.PLACE));
    assertEquals(Entity.Type.WORK, EntityLabels.type(15));
    assertEquals(Entity.Type.WORK, EntityLabels.type(16));
  }
}
