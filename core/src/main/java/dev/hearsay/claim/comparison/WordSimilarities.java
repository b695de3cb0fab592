package dev.hearsay.claim.comparison;

/** How close in meaning each word of one text is to each of another, by their vectors. */
public final class WordSimilarities {

  private static final WordSimilarities NONE = new WordSimilarities(new float[0][0]);

  private final float[][] similarities;
  private final double[] best;
  private final double[] bestOfOther;

  private WordSimilarities(float[][] similarities) {
    this.similarities = similarities;
    best = new double[similarities.length];
    bestOfOther = new double[similarities.length == 0 ? 0 : similarities[0].length];
    for (int i = 0; i < best.length; i++) {
      for (int j = 0; j < bestOfOther.length; j++) {
        best[i] = Math.max(best[i], similarities[i][j]);
        bestOfOther[j] = Math.max(bestOfOther[j], similarities[i][j]);
      }
    }
  }

  /** Of two texts; 0 throughout where either has no vectors. */
  public static WordSimilarities of(ComparedText one, ComparedText other) {
    int words = count(one);
    int others = count(other);
    if (words == 0 || others == 0) {
      return NONE;
    }
    float[][] similarities = new float[words][others];
    for (int i = 0; i < words; i++) {
      for (int j = 0; j < others; j++) {
        similarities[i][j] = (float) one.similarity(i + 1, other, j + 1);
      }
    }
    return new WordSimilarities(similarities);
  }

  private static int count(ComparedText text) {
    return Math.min(text.words().size(), Math.max(0, text.vectorCount() - 1));
  }

  /** Of a word of the first text and one of the second. */
  double of(int word, int other) {
    return word < similarities.length && other < similarities[word].length
        ? similarities[word][other]
        : 0;
  }

  /** Of a word of the first text and the likest of the second; 0 where it has no vector. */
  public double nearest(int word) {
    return word >= 0 && word < best.length ? best[word] : 0;
  }

  /** Of a word of the second text and the likest of the first; 0 where it has no vector. */
  public double nearestOfOther(int word) {
    return word >= 0 && word < bestOfOther.length ? bestOfOther[word] : 0;
  }

  /** For each word of the first text that has a vector, of the likest word of the second. */
  double[] best() {
    return best.clone();
  }

  /** For each word of the second text that has a vector, of the likest word of the first. */
  double[] bestOfOther() {
    return bestOfOther.clone();
  }
}
