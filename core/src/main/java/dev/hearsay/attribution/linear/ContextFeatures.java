package dev.hearsay.attribution.linear;

/**
 * What the second chain model sees beyond {@link WindowFeatures}: where the first one expects cues,
 * sources and content, at any distance. Content is found by the cue it belongs to, which may stand
 * a sentence away.
 */
public final class ContextFeatures {

  private static final float CUE_EXPECTED = 0.4f;

  private static final float SOURCE_EXPECTED = 0.4f;
  private static final float CONTENT_EXPECTED = 0.5f;
  private static final int NOTHING = 0;
  private static final int SOURCE = 1;
  private static final int CUE = 2;
  private static final int CONTENT = 3;
  private static final int OUTSIDE_PASSAGE = 9;
  private static final int PROBABILITY_STEPS = 8;

  private final Passage passage;
  private final float[][] marginals;
  private final WindowFeatures window;
  private final int[] expected;
  private final int[] cueBefore;
  private final int[] cueAfter;
  private final int[] sourceBefore;
  private final int[] sourceAfter;
  private final int[] commas;

  /**
   * @param window of the same passage
   * @param marginals of the first chain model: for each token the probability of each label
   */
  public ContextFeatures(Passage passage, WindowFeatures window, float[][] marginals) {
    this.passage = passage;
    this.marginals = marginals;
    this.window = window;
    int length = passage.length;
    expected = new int[length];
    commas = new int[length + 1];
    for (int i = 0; i < length; i++) {
      expected[i] = expected(marginals[i]);
      commas[i + 1] = commas[i] + (passage.words[i].is(Word.Mark.COMMA) ? 1 : 0);
    }
    cueBefore = nearestBefore(CUE);
    cueAfter = nearestAfter(CUE);
    sourceBefore = nearestBefore(SOURCE);
    sourceAfter = nearestAfter(SOURCE);
  }

  private static int expected(float[] labels) {
    if (mass(labels, Role.CUE) > CUE_EXPECTED) {
      return CUE;
    }
    if (mass(labels, Role.SOURCE) > SOURCE_EXPECTED) {
      return SOURCE;
    }
    return mass(labels, Role.CONTENT) > CONTENT_EXPECTED ? CONTENT : NOTHING;
  }

  private static float mass(float[] labels, Role role) {
    return labels[role.begin()] + labels[role.inner()];
  }

  private int[] nearestBefore(int role) {
    int[] nearest = new int[passage.length];
    int last = -1;
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = last;
      last = expected[i] == role ? i : last;
    }
    return nearest;
  }

  private int[] nearestAfter(int role) {
    int[] nearest = new int[passage.length];
    int last = -1;
    for (int i = nearest.length - 1; i >= 0; i--) {
      nearest[i] = last;
      last = expected[i] == role ? i : last;
    }
    return nearest;
  }

  /** Collects the features of the token at {@code i}, those of the window first. */
  public void collect(FeatureHash features, int i) {
    window.collect(features, i);
    int left = cueBefore[i];
    int right = cueAfter[i];
    int leftInSentence = left >= passage.sentenceStart[i] ? 1 : 0;
    int rightInSentence = right >= 0 && right <= passage.sentenceEnd[i] ? 1 : 0;
    int toLeft = distance(i, left, leftInSentence);
    int toRight = distance(i, right, rightInSentence);
    cues(features, i, toLeft, toRight);
    sources(features, i, toLeft, toRight);
    neighbours(features, i, leftInSentence, rightInSentence);
    int commasLeft = leftInSentence == 1 ? Math.min(3, commas[i] - commas[left + 1]) : 0;
    int commasRight = rightInSentence == 1 ? Math.min(3, commas[right] - commas[i]) : 0;
    features.add(commasLeft, toLeft > 0 ? 1 : 0, rightInSentence);
    features.add(commasRight, leftInSentence, rightInSentence);
    expectations(features, i);
  }

  private static int distance(int from, int to, int sameSentence) {
    return to < 0 ? 0 : (2 - sameSentence) * 100 + FeatureHash.bucket(Math.abs(from - to));
  }

  private void cues(FeatureHash features, int i, int toLeft, int toRight) {
    int left = cueBefore[i];
    int right = cueAfter[i];
    int leftStem = left < 0 ? 0 : passage.words[left].stem;
    int rightStem = right < 0 ? 0 : passage.words[right].stem;
    boolean leftInSentence = left >= 0 && left >= passage.sentenceStart[i];
    boolean rightInSentence = right >= 0 && right <= passage.sentenceEnd[i];
    int afterLeft = left >= 0 ? passage.lower(left + 1) : 0;
    features.add(toLeft);
    features.add(toRight);
    features.add(toLeft, toRight);
    features.add(toLeft, leftStem);
    features.add(toRight, rightStem);
    features.add(leftInSentence ? leftStem : 0, rightInSentence ? rightStem : 0);
    features.add(toLeft, passage.tag(i));
    features.add(toRight, passage.tag(i));
    features.add(toLeft, passage.lower(i));
    features.add(toRight, passage.lower(i));
    features.add(afterLeft, toLeft);
    features.add(afterLeft, leftStem, toRight > 0 ? 1 : 0);
    features.add(
        toRight, right < 0 ? 0 : FeatureHash.bucket(Math.max(0, passage.sentenceEnd[i] - right)));
    features.add(
        toLeft, left < 0 ? 0 : FeatureHash.bucket(Math.max(0, left - passage.sentenceStart[i])));
  }

  private void sources(FeatureHash features, int i, int toLeft, int toRight) {
    int left = sourceBefore[i];
    int right = sourceAfter[i];
    int toSourceLeft = distance(i, left, left >= passage.sentenceStart[i] ? 1 : 0);
    int toSourceRight = distance(i, right, right <= passage.sentenceEnd[i] ? 1 : 0);
    features.add(toSourceLeft);
    features.add(toSourceRight);
    features.add(toSourceLeft, toLeft);
    features.add(toSourceRight, toRight);
  }

  private void neighbours(FeatureHash features, int i, int left, int right) {
    features.add(left, right, passage.quotation[i]);
    features.add(left, right, passage.quotation[i] * 100 + expected[i]);
    features.add(passage.tag(i - 1), left, right);
    features.add(passage.tag(i + 1), left, right);
    features.add(passage.lower(i - 1), left, right);
    features.add(passage.lower(i + 1), left, right);
  }

  private void expectations(FeatureHash features, int i) {
    for (int offset = -2; offset <= 2; offset++) {
      int role = expectedAt(i + offset);
      features.add(role);
      features.add(role, passage.tag(i));
      features.add(role, passage.lower(i));
    }
    for (int label = 1; label < Labels.COUNT; label++) {
      features.add((int) (marginals[i][label] * PROBABILITY_STEPS));
    }
    features.add(expectedAt(i - 1), expected[i], expectedAt(i + 1));
  }

  private int expectedAt(int i) {
    return i < 0 || i >= passage.length ? OUTSIDE_PASSAGE : expected[i];
  }
}
