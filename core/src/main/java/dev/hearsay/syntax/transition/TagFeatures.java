package dev.hearsay.syntax.transition;

/** What the decision about the part of speech of a word rests on. */
public final class TagFeatures {

  private static final int OUTSIDE = -1;
  private static final int STARTS = 0x5151;

  private TagFeatures() {}

  /**
   * Collects the features of a word whose predecessors are tagged.
   *
   * @param previous tag of the word before it; -1 when it is the first
   * @param second tag of the word before that
   */
  public static void collect(
      FeatureRows rows, SentenceWords words, int i, int previous, int second) {
    int left = i > 0 ? words.lower[i - 1] : OUTSIDE;
    int right = i + 1 < words.size ? words.lower[i + 1] : OUTSIDE;
    int lower = words.lower[i];
    int shape = words.shape[i];
    int suffix3 = words.suffix3[i];
    boolean last = i + 1 >= words.size;
    rows.begin();
    rows.add(0);
    rows.add(words.spelling[i]);
    rows.add(lower);
    rows.add(words.suffix2[i]);
    rows.add(suffix3);
    rows.add(words.prefix3[i]);
    rows.add(shape);
    rows.add(shape, i == 0 ? STARTS : previous);
    rows.add(words.coarse[i]);
    rows.add(words.fine[i]);
    rows.add(previous);
    rows.add(previous, second);
    rows.add(previous, lower);
    rows.add(previous, suffix3, shape);
    rows.add(left);
    rows.add(right);
    rows.add(left, lower);
    rows.add(lower, right);
    rows.add(i > 1 ? words.lower[i - 2] : OUTSIDE);
    rows.add(i + 2 < words.size ? words.lower[i + 2] : OUTSIDE);
    rows.add(last ? OUTSIDE : words.suffix3[i + 1]);
    rows.add(last ? OUTSIDE : words.coarse[i + 1], words.coarse[i]);
    rows.add(last ? OUTSIDE : words.shape[i + 1], shape);
    rows.add(previous, last ? OUTSIDE : words.suffix2[i + 1]);
    rows.add(previous, last ? OUTSIDE : words.fine[i + 1]);
  }
}
