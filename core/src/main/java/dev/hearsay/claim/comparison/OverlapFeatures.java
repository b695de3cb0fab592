package dev.hearsay.claim.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many words, word sequences and letter sequences two texts share, and in which order. */
final class OverlapFeatures {

  private static final int LONGEST_GRAM = 4;
  private static final int LETTERS = 4;

  private OverlapFeatures() {}

  static void add(ComparedText one, ComparedText other, FeatureRow row) {
    List<String> words = lower(one);
    List<String> otherWords = lower(other);
    double bleuOne = 0;
    double bleuOther = 0;
    for (int n = 1; n <= LONGEST_GRAM; n++) {
      int shared = shared(grams(words, n), grams(otherWords, n));
      double left = share(shared, words.size() - n + 1);
      double right = share(shared, otherWords.size() - n + 1);
      row.putBoth("words-" + n, left, right);
      bleuOne += Math.log(Math.max(left, 0.01)) / LONGEST_GRAM;
      bleuOther += Math.log(Math.max(right, 0.01)) / LONGEST_GRAM;
    }
    row.putBoth("word-sequences", Math.exp(bleuOne), Math.exp(bleuOther));
    List<String> stems = stems(one, false);
    List<String> otherStems = stems(other, false);
    int bothStems = shared(grams(stems, 1), grams(otherStems, 1));
    row.putBoth("stems", share(bothStems, stems.size()), share(bothStems, otherStems.size()));
    List<String> content = stems(one, true);
    List<String> otherContent = stems(other, true);
    for (int n = 1; n <= 2; n++) {
      int shared = shared(grams(content, n), grams(otherContent, n));
      row.putBoth(
          "content-" + n,
          share(shared, content.size() - n + 1),
          share(shared, otherContent.size() - n + 1));
    }
    String letters = String.join(" ", words);
    String otherLetters = String.join(" ", otherWords);
    int sharedLetters = shared(letters(letters), letters(otherLetters));
    row.putBoth(
        "letters",
        share(sharedLetters, letters.length() - LETTERS + 1),
        share(sharedLetters, otherLetters.length() - LETTERS + 1));
    int subsequence = subsequence(stems, otherStems);
    row.putBoth(
        "subsequence", share(subsequence, stems.size()), share(subsequence, otherStems.size()));
    row.put(
        "edit-distance",
        share(distance(stems, otherStems), Math.max(stems.size(), otherStems.size())));
    row.put(
        "longest-run", share(run(stems, otherStems), Math.min(stems.size(), otherStems.size())));
    row.putBoth("length", words.size(), otherWords.size());
    row.put(
        "length-ratio",
        share(
            Math.min(words.size(), otherWords.size()), Math.max(words.size(), otherWords.size())));
    row.put("length-difference", Math.abs(words.size() - otherWords.size()));
    row.put("first-content-word", same(content, otherContent, 0));
    row.put(
        "last-content-word",
        !content.isEmpty()
            && !otherContent.isEmpty()
            && content.get(content.size() - 1).equals(otherContent.get(otherContent.size() - 1)));
  }

  private static boolean same(List<String> one, List<String> other, int at) {
    return one.size() > at && other.size() > at && one.get(at).equals(other.get(at));
  }

  static double share(double part, int whole) {
    return whole <= 0 ? 0 : part / whole;
  }

  private static List<String> lower(ComparedText text) {
    return text.words().stream().map(ComparedWord::lower).toList();
  }

  private static List<String> stems(ComparedText text, boolean contentOnly) {
    return text.words().stream()
        .filter(word -> !contentOnly || word.isContent())
        .map(ComparedWord::stem)
        .toList();
  }

  private static Map<String, Integer> grams(List<String> words, int n) {
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + n <= words.size(); i++) {
      grams.merge(String.join(" ", words.subList(i, i + n)), 1, Integer::sum);
    }
    return grams;
  }

  private static Map<String, Integer> letters(String text) {
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + LETTERS <= text.length(); i++) {
      grams.merge(text.substring(i, i + LETTERS), 1, Integer::sum);
    }
    return grams;
  }

  private static int shared(Map<String, Integer> one, Map<String, Integer> other) {
    int shared = 0;
    for (Map.Entry<String, Integer> gram : one.entrySet()) {
      shared += Math.min(gram.getValue(), other.getOrDefault(gram.getKey(), 0));
    }
    return shared;
  }

  private static int subsequence(List<String> one, List<String> other) {
    int[] row = new int[other.size() + 1];
    for (String word : one) {
      int diagonal = 0;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        row[j] = word.equals(other.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[other.size()];
  }

  private static int distance(List<String> one, List<String> other) {
    int[] row = new int[other.size() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= one.size(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.get(i - 1).equals(other.get(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.size()];
  }

  private static int run(List<String> one, List<String> other) {
    int longest = 0;
    int[] row = new int[other.size() + 1];
    for (String word : one) {
      for (int j = other.size(); j >= 1; j--) {
        row[j] = word.equals(other.get(j - 1)) ? row[j - 1] + 1 : 0;
        longest = Math.max(longest, row[j]);
      }
    }
    return longest;
  }
}
