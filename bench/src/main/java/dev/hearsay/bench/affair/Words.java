package dev.hearsay.bench.affair;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names and deeds compared by the words that carry them. */
final class Words {

  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "in",
          "at",
          "on",
          "to",
          "for",
          "from",
          "by",
          "and",
          "or",
          "is",
          "are",
          "be",
          "was",
          "were",
          "aboard",
          "his",
          "her",
          "their",
          "its",
          "mr",
          "mrs",
          "ms",
          "government",
          "who",
          "that",
          "with",
          "up",
          "more",
          "than",
          "s");

  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_ENDING = 3;

  private Words() {}

  /** Whether one names what the other does, with fewer words perhaps. */
  static boolean sameName(String one, String other) {
    List<String> first = carrying(one);
    List<String> second = carrying(other);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    List<String> fewer = first.size() <= second.size() ? first : second;
    List<String> more = first.size() <= second.size() ? second : first;
    return fewer.stream().allMatch(word -> isAmong(word, more));
  }

  /** The share of the words of the shorter that the longer has too, between 0 and 1. */
  static double shared(String one, String other) {
    List<String> first = carrying(one);
    List<String> second = carrying(other);
    List<String> fewer = first.size() <= second.size() ? first : second;
    List<String> more = first.size() <= second.size() ? second : first;
    if (fewer.isEmpty()) {
      return 0;
    }
    return (double) fewer.stream().filter(word -> isAmong(word, more)).count() / fewer.size();
  }

  private static List<String> carrying(String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
        .distinct()
        .toList();
  }

  private static boolean isAmong(String word, List<String> words) {
    return words.stream().anyMatch(other -> isSame(word, other));
  }

  /** The same but for an ending: "Orsava", "Orsavan"; "return", "returned". */
  private static boolean isSame(String one, String other) {
    String stem = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    return longer.equals(stem)
        || (stem.length() >= SHORTEST_STEM
            && longer.startsWith(stem)
            && longer.length() - stem.length() <= LONGEST_ENDING);
  }
}
