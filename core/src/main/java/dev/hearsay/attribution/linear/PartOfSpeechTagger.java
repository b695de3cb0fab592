package dev.hearsay.attribution.linear;

import org.jspecify.annotations.Nullable;

/**
 * Tags words with their part of speech, left to right, each decision seeing the two before it
 * (greedy averaged perceptron; Collins 2002).
 */
public final class PartOfSpeechTagger {

  private final HashedWeights weights;

  /**
   * @param weights a column for each tag from the first to {@link PartOfSpeech#OTHER}
   */
  public PartOfSpeechTagger(HashedWeights weights) {
    if (weights.columns() != PartOfSpeech.LEARNED) {
      throw new IllegalArgumentException("the tagger's weights have the wrong number of tags");
    }
    this.weights = weights;
  }

  /** The tags of the words of one passage. */
  public PartOfSpeech[] tag(Word[] words) {
    FeatureHash features = new FeatureHash(weights.bits());
    float[] scores = new float[PartOfSpeech.LEARNED];
    PartOfSpeech[] tags = new PartOfSpeech[words.length];
    for (int i = 0; i < words.length; i++) {
      PartOfSpeech known = PartOfSpeech.ofPunctuation(words[i]);
      if (known == null) {
        features(features, words, i, before(tags, i, 1), before(tags, i, 2));
        weights.score(features, scores);
        known = PartOfSpeech.at(best(scores));
      }
      tags[i] = known;
    }
    return tags;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      if (scores[tag] > scores[best]) {
        best = tag;
      }
    }
    return best;
  }

  private static int before(PartOfSpeech[] tags, int index, int distance) {
    return index < distance ? -distance : tags[index - distance].code();
  }

  /** Collects what the decision about {@code words[i]} rests on. */
  public static void features(FeatureHash features, Word[] words, int i, int previous, int second) {
    Word word = words[i];
    @Nullable Word left = i > 0 ? words[i - 1] : null;
    @Nullable Word right = i + 1 < words.length ? words[i + 1] : null;
    features.begin();
    features.add(0);
    features.add(word.spelling);
    features.add(word.lower);
    features.add(word.suffix2);
    features.add(word.suffix3);
    features.add(word.prefix3);
    features.add(word.shape);
    features.add(word.shape, startsSentence(left) ? 1 : 0);
    features.add(word.middle);
    features.add(word.fine);
    features.add(previous);
    features.add(previous, second);
    features.add(previous, word.lower);
    features.add(previous, word.suffix2);
    features.add(lower(left));
    features.add(lower(right));
    features.add(lower(left), word.lower);
    features.add(word.lower, lower(right));
    features.add(i > 1 ? words[i - 2].lower : 0);
    features.add(i + 2 < words.length ? words[i + 2].lower : 0);
    features.add(right == null ? 0 : right.suffix3);
    features.add(right == null ? 0 : right.middle);
    features.add(right == null ? 0 : right.shape, word.shape);
    features.add(left == null ? 0 : left.suffix3, word.suffix3);
    features.add(previous, right == null ? 0 : right.suffix2);
  }

  private static boolean startsSentence(@Nullable Word left) {
    return left == null || left.is(Word.Mark.STOP) || left.is(Word.Mark.OPENING_QUOTE);
  }

  private static int lower(@Nullable Word word) {
    return word == null ? 0 : word.lower;
  }
}
