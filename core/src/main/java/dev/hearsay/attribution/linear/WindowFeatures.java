package dev.hearsay.attribution.linear;

/**
 * What the first chain model sees of a token: words, parts of speech and classes in a window of
 * four to each side, the quotation it stands in and what stands around that, its place in the
 * sentence, the nearest verbs.
 */
public final class WindowFeatures {

  private static final int WINDOW = 4;
  private static final int SHORT_PASSAGE = 12;
  private static final int BEFORE = 7;
  private static final int AFTER = 8;

  private final Passage passage;
  private final int[] verbBefore;
  private final int[] verbAfter;
  private final int[][] collected;
  private int collectedBits;

  public WindowFeatures(Passage passage) {
    this.passage = passage;
    verbBefore = new int[passage.length];
    verbAfter = new int[passage.length];
    collected = new int[passage.length][];
    findVerbs();
  }

  private void findVerbs() {
    int verb = -1;
    for (int i = 0; i < passage.length; i++) {
      verb = passage.sentenceStart[i] == i ? -1 : verb;
      verbBefore[i] = verb;
      verb = passage.tags[i].isVerb() ? i : verb;
    }
    verb = -1;
    for (int i = passage.length - 1; i >= 0; i--) {
      verb = passage.sentenceEnd[i] == i ? -1 : verb;
      verbAfter[i] = verb;
      verb = passage.tags[i].isVerb() ? i : verb;
    }
  }

  /**
   * Collects the features of the token at {@code i}. They are kept, because the second model asks
   * for the same ones again.
   */
  public void collect(FeatureHash features, int i) {
    if (collected[i] == null || collectedBits != features.bits()) {
      compute(features, i);
      collected[i] = features.copy();
      collectedBits = features.bits();
    } else {
      features.resume(collected[i]);
    }
  }

  private void compute(FeatureHash features, int i) {
    features.begin();
    features.add(0);
    window(features, i);
    wordSequences(features, i);
    tagSequences(features, i);
    ownForm(features, i);
    quotation(features, i);
    place(features, i);
    verbs(features, i);
  }

  private void window(FeatureHash features, int i) {
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      int at = i + offset;
      int distance = Math.abs(offset);
      int outside = at < 0 ? BEFORE : at >= passage.length ? AFTER : 0;
      Word word = passage.words[Math.max(0, Math.min(at, passage.length - 1))];
      features.add(passage.lower(at));
      if (distance <= 3) {
        features.add(passage.tag(at));
      }
      if (distance <= 2) {
        features.add(outside != 0 ? outside : word.stem);
        features.add(outside != 0 ? -outside : word.coarse);
        features.add(outside != 0 ? -outside : word.middle);
        features.add(outside != 0 ? -outside : word.shape);
      }
      if (distance <= 1) {
        features.add(outside != 0 ? -outside : word.fine);
      }
    }
  }

  private void wordSequences(FeatureHash features, int i) {
    int second = passage.lower(i - 2);
    int left = passage.lower(i - 1);
    int own = passage.lower(i);
    int right = passage.lower(i + 1);
    int further = passage.lower(i + 2);
    features.add(left, own);
    features.add(own, right);
    features.add(second, left);
    features.add(right, further);
    features.add(left, right);
    features.add(left, own, right);
    features.add(own, right, further);
    features.add(second, left, own);
  }

  private void tagSequences(FeatureHash features, int i) {
    int second = passage.tag(i - 2);
    int left = passage.tag(i - 1);
    int own = passage.tag(i);
    int right = passage.tag(i + 1);
    int further = passage.tag(i + 2);
    features.add(left, own);
    features.add(own, right);
    features.add(left, own, right);
    features.add(second, left, own);
    features.add(own, right, further);
    features.add(second, left);
    features.add(right, further);
    features.add(right, further, passage.tag(i + 3));
    features.add(left, second, passage.tag(i - 3));
    features.add(passage.lower(i), left);
    features.add(passage.lower(i), right);
    features.add(own, passage.lower(i - 1));
    features.add(own, passage.lower(i + 1));
  }

  private void ownForm(FeatureHash features, int i) {
    Word word = passage.words[i];
    int left = i > 0 ? passage.words[i - 1].middle : -BEFORE;
    int right = i + 1 < passage.length ? passage.words[i + 1].middle : -AFTER;
    features.add(word.spelling);
    features.add(word.suffix2);
    features.add(word.suffix3);
    features.add(word.prefix3);
    features.add(left, word.middle);
    features.add(word.middle, right);
    features.add(left, word.middle, right);
  }

  private void quotation(FeatureHash features, int i) {
    int own = passage.quotation[i];
    int left = i > 0 ? passage.quotation[i - 1] : 9;
    int right = i + 1 < passage.length ? passage.quotation[i + 1] : 9;
    features.add(own);
    features.add(own, passage.tag(i));
    features.add(own, passage.lower(i));
    features.add(own, passage.lower(i - 1));
    features.add(own, passage.lower(i + 1));
    features.add(left, own, right);
    int open = passage.opening[i];
    int close = passage.closing[i];
    boolean paired = open >= 0;
    int before = paired ? passage.lower(open - 1) : 0;
    int after = paired ? passage.lower(close + 1) : 0;
    int fromOpening = paired ? FeatureHash.bucket(i - open + 1) : 0;
    int toClosing = paired ? FeatureHash.bucket(close - i + 1) : 0;
    features.add(before, after);
    features.add(before);
    features.add(after);
    features.add(after, paired ? passage.lower(close + 2) : 0);
    features.add(fromOpening, paired ? 1 : 0);
    features.add(toClosing, after);
  }

  private void place(FeatureHash features, int i) {
    int start = passage.sentenceStart[i];
    int fromStart = FeatureHash.bucket(i - start);
    int toEnd = FeatureHash.bucket(passage.sentenceEnd[i] - i);
    features.add(fromStart);
    features.add(toEnd);
    features.add(fromStart, passage.tag(i));
    features.add(toEnd, passage.tag(i));
    features.add(i == 0 ? 1 : 0, passage.length < SHORT_PASSAGE ? 1 : 0, toEnd == 0 ? 1 : 0);
    features.add(passage.lower(start));
    features.add(passage.lower(start), passage.lower(start + 1));
    features.add(passage.words[start].middle);
    features.add(
        Math.min(3, passage.sentence[i]), passage.sentence[passage.length - 1] > 0 ? 1 : 0);
  }

  private void verbs(FeatureHash features, int i) {
    int before = verbBefore[i];
    int after = verbAfter[i];
    int own = passage.tag(i);
    Word verbLeft = passage.words[Math.max(0, before)];
    Word verbRight = passage.words[Math.max(0, after)];
    features.add(before < 0 ? 0 : verbLeft.lower);
    features.add(after < 0 ? 0 : verbRight.lower);
    features.add(before < 0 ? -1 : verbLeft.middle, own);
    features.add(after < 0 ? -1 : verbRight.middle, own);
    features.add(before < 0 ? 0 : verbLeft.stem, after < 0 ? 0 : verbRight.stem);
    features.add(before < 0 ? -1 : FeatureHash.bucket(i - before), before < 0 ? -1 : verbLeft.fine);
    features.add(after < 0 ? -1 : FeatureHash.bucket(after - i), after < 0 ? -1 : verbRight.fine);
  }
}
