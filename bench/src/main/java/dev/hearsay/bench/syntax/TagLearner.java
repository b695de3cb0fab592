package dev.hearsay.bench.syntax;

import dev.hearsay.syntax.TreebankTag;
import dev.hearsay.syntax.transition.FeatureRows;
import dev.hearsay.syntax.transition.TagFeatures;
import dev.hearsay.syntax.transition.WeightTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns the parts of speech, seeing its own earlier decisions while it learns. */
final class TagLearner {

  static final int BITS = 16;

  private final LogLinear model = new LogLinear(BITS, TreebankTag.count());
  private final FeatureRows features = new FeatureRows(BITS);
  private final float[] scores = new float[TreebankTag.count()];

  private final boolean[] right = new boolean[TreebankTag.count()];
  private final boolean[] all = new boolean[TreebankTag.count()];

  private TagLearner() {
    Arrays.fill(all, true);
  }

  static WeightTable learn(List<Example> examples, int epochs, Random random) {
    TagLearner learner = new TagLearner();
    List<Example> order = new ArrayList<>(examples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(learner::learn);
    }
    return learner.model.averaged();
  }

  private void learn(Example example) {
    int previous = -1;
    int second = -1;
    for (int i = 0; i < example.size(); i++) {
      TagFeatures.collect(features, example.words(), i, previous, second);
      int[] rows = features.copy();
      model.score(rows, rows.length, scores);
      int chosen = 0;
      for (int tag = 1; tag < scores.length; tag++) {
        chosen = scores[tag] > scores[chosen] ? tag : chosen;
      }
      Arrays.fill(right, false);
      right[example.tags()[i]] = true;
      model.learn(rows, rows.length, scores, all, right);
      model.tick();
      second = previous;
      previous = chosen;
    }
  }
}
