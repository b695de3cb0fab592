package dev.hearsay.claim.comparison;

import java.util.Arrays;

/** How close the vectors of two texts and of their words are. All 0 where there are none. */
final class VectorFeatures {

  private static final int LEAST_LIKE = 3;

  private VectorFeatures() {}

  static void add(
      ComparedText one, ComparedText other, WordSimilarities similarities, FeatureRow row) {
    boolean known = one.vectorCount() > 0 && other.vectorCount() > 0;
    row.put("cosine", known ? one.similarity(0, other, 0) : 0);
    double[] forward = similarities.best();
    double[] backward = similarities.bestOfOther();
    row.putBoth("meaning", mean(one, forward, false), mean(other, backward, false));
    row.putBoth("meaning-weighted", mean(one, forward, true), mean(other, backward, true));
    row.putBoth("meaning-strange", strange(one, forward), strange(other, backward));
    row.putBoth("meaning-strangest", strangest(one, forward), strangest(other, backward));
  }

  private static double mean(ComparedText text, double[] best, boolean weighted) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < best.length; i++) {
      double weight = weighted ? text.words().get(i).weight() : 1;
      sum += weight * best[i];
      total += weight;
    }
    return total == 0 ? 0 : sum / total;
  }

  /** The mean over the content words that have the least likeness. */
  private static double strange(ComparedText text, double[] best) {
    double[] content = content(text, best);
    int count = Math.min(LEAST_LIKE, content.length);
    return count == 0 ? 0 : Arrays.stream(content).limit(count).sum() / count;
  }

  private static double strangest(ComparedText text, double[] best) {
    double[] content = content(text, best);
    return content.length == 0 ? 0 : content[0];
  }

  private static double[] content(ComparedText text, double[] best) {
    double[] content = new double[best.length];
    int count = 0;
    for (int i = 0; i < best.length; i++) {
      if (text.words().get(i).isContent()) {
        content[count++] = best[i];
      }
    }
    double[] sorted = Arrays.copyOf(content, count);
    Arrays.sort(sorted);
    return sorted;
  }
}
