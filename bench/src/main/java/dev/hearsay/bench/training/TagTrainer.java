package dev.hearsay.bench.training;

import dev.hearsay.attribution.linear.FeatureHash;
import dev.hearsay.attribution.linear.HashedWeights;
import dev.hearsay.attribution.linear.PartOfSpeech;
import dev.hearsay.attribution.linear.PartOfSpeechTagger;
import dev.hearsay.attribution.linear.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Averaged perceptron (Collins 2002), seeing its own earlier decisions while it learns. */
final class TagTrainer {

  static final int BITS = 17;
  private static final int TAGS = PartOfSpeech.LEARNED;
  private static final int EPOCHS = 5;
  private static final long SEED = 20_251;

  private final float[] weights = new float[TAGS << BITS];
  private final double[] totals = new double[TAGS << BITS];
  private final FeatureHash features = new FeatureHash(BITS);
  private long step = 1;

  /** A tagged paragraph; a null tag is punctuation, which isn't learned. */
  @SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
  record Tagged(Word[] words, PartOfSpeech[] tags) {}

  static HashedWeights train(List<Tagged> paragraphs) {
    TagTrainer trainer = new TagTrainer();
    List<Tagged> order = new ArrayList<>(paragraphs);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(trainer::learn);
    }
    return trainer.averaged();
  }

  private void learn(Tagged paragraph) {
    int previous = -1;
    int second = -2;
    Word[] words = paragraph.words();
    for (int i = 0; i < words.length; i++) {
      int gold = paragraph.tags()[i].code();
      int chosen = gold;
      if (gold < TAGS) {
        PartOfSpeechTagger.features(features, words, i, previous, second);
        int[] rows = features.copy();
        chosen = best(rows);
        if (chosen != gold) {
          for (int row : rows) {
            update(row * TAGS + gold, 1);
            update(row * TAGS + chosen, -1);
          }
        }
        step++;
      }
      second = previous;
      previous = chosen;
    }
  }

  private int best(int[] rows) {
    float[] scores = new float[TAGS];
    for (int row : rows) {
      for (int tag = 0; tag < TAGS; tag++) {
        scores[tag] += weights[row * TAGS + tag];
      }
    }
    int best = 0;
    for (int tag = 1; tag < TAGS; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }

  private void update(int index, float change) {
    weights[index] += change;
    totals[index] += (double) step * change;
  }

  private HashedWeights averaged() {
    float[] averaged = new float[weights.length];
    for (int i = 0; i < averaged.length; i++) {
      averaged[i] = (float) (weights[i] - totals[i] / step);
    }
    return HashedWeights.quantize(BITS, TAGS, averaged, Rounding.limit(averaged));
  }
}
