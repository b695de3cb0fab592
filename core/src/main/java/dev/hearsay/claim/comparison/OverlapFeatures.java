package dev.hearsay.claim.comparison;

import java.util.Arrays;
import java.util.List;

/** How many words, word sequences and letter sequences two texts share, and in which order. */
final class OverlapFeatures {

  private static final List<String> WORDS = List.of("words-1", "words-2", "words-3", "words-4");
  private static final List<String> CONTENT = List.of("content-1", "content-2");

  private OverlapFeatures() {}

  static void add(ComparedText one, ComparedText other, FeatureRow row) {
    TextCounts counts = one.counts();
    TextCounts otherCounts = other.counts();
    int length = counts.length;
    int otherLength = otherCounts.length;
    double bleuOne = 0;
    double bleuOther = 0;
    for (int n = 1; n <= TextCounts.LONGEST_GRAM; n++) {
      int shared = TextCounts.shared(counts.words[n - 1], otherCounts.words[n - 1]);
      double left = share(shared, length - n + 1);
      double right = share(shared, otherLength - n + 1);
      row.putBoth(WORDS.get(n - 1), left, right);
      bleuOne += Math.log(Math.max(left, 0.01)) / TextCounts.LONGEST_GRAM;
      bleuOther += Math.log(Math.max(right, 0.01)) / TextCounts.LONGEST_GRAM;
    }
    row.putBoth("word-sequences", Math.exp(bleuOne), Math.exp(bleuOther));
    int bothStems = TextCounts.shared(counts.sortedStems, otherCounts.sortedStems);
    row.putBoth("stems", share(bothStems, length), share(bothStems, otherLength));
    String[] content = counts.content;
    String[] otherContent = otherCounts.content;
    for (int n = 1; n <= 2; n++) {
      int shared = TextCounts.shared(counts.contentGrams[n - 1], otherCounts.contentGrams[n - 1]);
      row.putBoth(
          CONTENT.get(n - 1),
          share(shared, content.length - n + 1),
          share(shared, otherContent.length - n + 1));
    }
    int sharedLetters = TextCounts.shared(counts.letters, otherCounts.letters);
    row.putBoth(
        "letters",
        share(sharedLetters, counts.characters - TextCounts.LETTERS + 1),
        share(sharedLetters, otherCounts.characters - TextCounts.LETTERS + 1));
    long[] stems = counts.stems;
    long[] otherStems = otherCounts.stems;
    int subsequence = subsequence(stems, otherStems);
    row.putBoth("subsequence", share(subsequence, length), share(subsequence, otherLength));
    row.put("edit-distance", share(distance(stems, otherStems), Math.max(length, otherLength)));
    row.put("longest-run", share(run(stems, otherStems), Math.min(length, otherLength)));
    row.putBoth("length", length, otherLength);
    row.put("length-ratio", share(Math.min(length, otherLength), Math.max(length, otherLength)));
    row.put("length-difference", Math.abs(length - otherLength));
    row.put("first-content-word", same(content, 0, otherContent, 0));
    row.put(
        "last-content-word",
        same(content, content.length - 1, otherContent, otherContent.length - 1));
  }

  private static boolean same(String[] one, int at, String[] other, int atOther) {
    return at >= 0
        && atOther >= 0
        && at < one.length
        && atOther < other.length
        && one[at].equals(other[atOther]);
  }

  static double share(double part, int whole) {
    return whole <= 0 ? 0 : part / whole;
  }

  private static int subsequence(long[] one, long[] other) {
    int[] row = new int[other.length + 1];
    for (long word : one) {
      int diagonal = 0;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        row[j] = word == other[j - 1] ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[other.length];
  }

  private static int distance(long[] one, long[] other) {
    int[] row = new int[other.length + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= one.length; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length];
  }

  private static int run(long[] one, long[] other) {
    int longest = 0;
    int[] row = new int[other.length + 1];
    for (long word : one) {
      for (int j = other.length; j >= 1; j--) {
        row[j] = word == other[j - 1] ? row[j - 1] + 1 : 0;
        longest = Math.max(longest, row[j]);
      }
    }
    return longest;
  }
}
