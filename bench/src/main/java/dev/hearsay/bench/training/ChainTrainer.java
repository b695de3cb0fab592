package dev.hearsay.bench.training;

import dev.hearsay.attribution.linear.ChainModel;
import dev.hearsay.attribution.linear.ForwardBackward;
import dev.hearsay.attribution.linear.HashedWeights;
import dev.hearsay.attribution.linear.Labels;
import dev.hearsay.attribution.linear.Transitions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Maximum-likelihood training of a linear-chain conditional random field by AdaGrad (Duchi, Hazan
 * and Singer 2011), one passage a step, the weights averaged over the ends of the epochs.
 */
final class ChainTrainer {

  static final int BITS = 20;
  private static final int LABELS = Labels.COUNT;
  private static final int EPOCHS = 3;
  private static final float RATE = 0.01f;
  private static final float DECAY = 0.8f;
  private static final float DAMPING = 1e-2f;
  private static final float NEGLIGIBLE = 1e-4f;
  private static final int MINIMUM_COUNT = 3;
  private static final long SEED = 1;

  private final float[] weights = new float[LABELS << BITS];
  private final float[] squares = new float[LABELS << BITS];
  private final float[][] transitions = new float[LABELS + 1][LABELS];
  private final float[][] transitionSquares = new float[LABELS + 1][LABELS];

  /** A passage's feature rows, token by token, and gold labels. */
  @SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
  record Rows(int[][] features, int[] labels) {}

  static ChainModel train(List<Rows> passages) {
    ChainTrainer trainer = new ChainTrainer();
    List<Rows> order = new ArrayList<>(withoutRareFeatures(passages));
    Random random = new Random(SEED);
    float[] total = new float[LABELS << BITS];
    float[][] totalTransitions = new float[LABELS + 1][LABELS];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      float rate = RATE * (1 - DECAY * epoch / EPOCHS);
      for (Rows passage : order) {
        trainer.step(passage, rate);
      }
      add(trainer.weights, total);
      for (int i = 0; i <= LABELS; i++) {
        add(trainer.transitions[i], totalTransitions[i]);
      }
    }
    for (float[] row : totalTransitions) {
      scale(row);
    }
    scale(total);
    return new ChainModel(
        HashedWeights.quantize(BITS, LABELS, total, Rounding.limit(total)),
        new Transitions(totalTransitions));
  }

  private static void add(float[] from, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }

  private static void scale(float[] totals) {
    for (int i = 0; i < totals.length; i++) {
      totals[i] /= EPOCHS;
    }
  }

  /** Features seen once or twice tell more about these texts than about others. */
  private static List<Rows> withoutRareFeatures(List<Rows> passages) {
    int[] counts = new int[1 << BITS];
    for (Rows passage : passages) {
      for (int[] token : passage.features()) {
        for (int row : token) {
          counts[row]++;
        }
      }
    }
    List<Rows> kept = new ArrayList<>(passages.size());
    for (Rows passage : passages) {
      int[][] features = new int[passage.features().length][];
      for (int i = 0; i < features.length; i++) {
        features[i] = frequent(passage.features()[i], counts);
      }
      kept.add(new Rows(features, passage.labels()));
    }
    return kept;
  }

  static int[] frequent(int[] rows, int[] counts) {
    int[] kept = new int[rows.length];
    int count = 0;
    for (int row : rows) {
      if (counts[row] >= MINIMUM_COUNT) {
        kept[count++] = row;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private void step(Rows passage, float rate) {
    int[][] features = passage.features();
    int[] labels = passage.labels();
    ForwardBackward distribution =
        new ForwardBackward(scores(features), new Transitions(transitions));
    for (int i = 0; i < labels.length; i++) {
      updateToken(distribution, i, labels[i], features[i], rate);
    }
    updateTransitions(distribution, labels, rate);
  }

  private float[][] scores(int[][] features) {
    float[][] scores = new float[features.length][LABELS];
    for (int i = 0; i < features.length; i++) {
      for (int row : features[i]) {
        int base = row * LABELS;
        for (int label = 0; label < LABELS; label++) {
          scores[i][label] += weights[base + label];
        }
      }
    }
    return scores;
  }

  private void updateToken(ForwardBackward distribution, int i, int gold, int[] rows, float rate) {
    for (int label = 0; label < LABELS; label++) {
      float gradient = (label == gold ? 1 : 0) - (float) distribution.marginal(i, label);
      if (Math.abs(gradient) < NEGLIGIBLE) {
        continue;
      }
      for (int row : rows) {
        int index = row * LABELS + label;
        squares[index] += gradient * gradient;
        weights[index] += rate * gradient / ((float) Math.sqrt(squares[index]) + DAMPING);
      }
    }
  }

  private void updateTransitions(ForwardBackward distribution, int[] labels, float rate) {
    double[][] gradient = new double[LABELS + 1][LABELS];
    for (int label = 0; label < LABELS; label++) {
      gradient[Labels.START][label] -= distribution.marginal(0, label);
    }
    gradient[Labels.START][labels[0]]++;
    for (int i = 1; i < labels.length; i++) {
      for (int previous = 0; previous < LABELS; previous++) {
        for (int next = 0; next < LABELS; next++) {
          gradient[previous][next] -= distribution.pair(i, previous, next);
        }
      }
      gradient[labels[i - 1]][labels[i]]++;
    }
    for (int previous = 0; previous <= LABELS; previous++) {
      for (int next = 0; next < LABELS; next++) {
        float change = (float) gradient[previous][next];
        if (change != 0 && Labels.allowed(previous, next)) {
          transitionSquares[previous][next] += change * change;
          transitions[previous][next] +=
              rate * change / ((float) Math.sqrt(transitionSquares[previous][next]) + DAMPING);
        }
      }
    }
  }
}
