package dev.hearsay.claim.comparison;

/** How close in meaning each word of one text is to each of another, by their vectors. */
final class WordSimilarities {

  private static final WordSimilarities NONE = new WordSimilarities(new float[0][0]);

  private final float[][] similarities;

  private WordSimilarities(float[][] similarities) {
    this.similarities = similarities;
  }

  /** Of two texts; 0 throughout where either has no vectors. */
  static WordSimilarities of(ComparedText one, ComparedText other) {
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

  /** For each word of the first text that has a vector, of the likest word of the second. */
  double[] best() {
    double[] best = new double[similarities.length];
    for (int i = 0; i < best.length; i++) {
      for (float similarity : similarities[i]) {
        best[i] = Math.max(best[i], similarity);
      }
    }
    return best;
  }

  /** For each word of the second text that has a vector, of the likest word of the first. */
  double[] bestOfOther() {
    double[] best = new double[similarities.length == 0 ? 0 : similarities[0].length];
    for (float[] row : similarities) {
      for (int j = 0; j < best.length; j++) {
        best[j] = Math.max(best[j], row[j]);
      }
    }
    return best;
  }
}
