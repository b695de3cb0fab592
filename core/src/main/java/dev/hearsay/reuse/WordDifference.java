package dev.hearsay.reuse;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words differ in two short stretches of words, by their longest common subsequence (Wagner
 * and Fischer 1974). Stretches whose letters are the same don't differ, however they are cut into
 * words.
 */
final class WordDifference {

  /** Beyond so many comparisons the stretches count as altogether different. */
  private static final int MOST_COMPARISONS = 250_000;

  /**
   * Words of the first text for words of the second; either may be none.
   *
   * @param first first word of the first text
   * @param firstEnd one past its last
   */
  record Replaced(int first, int firstEnd, int second, int secondEnd) {}

  private final NormalizedText one;
  private final NormalizedText other;
  private final List<Replaced> replaced = new ArrayList<>();
  private int same;

  WordDifference(NormalizedText one, NormalizedText other) {
    this.one = one;
    this.other = other;
  }

  /** What was found so far to differ, in text order. */
  List<Replaced> replaced() {
    return replaced;
  }

  /** How many words of the first text were found so far to be the same. */
  int same() {
    return same;
  }

  /** Adds words that are known to be the same. */
  void addSame(int words) {
    same += words;
  }

  /** Compares two stretches of words. */
  void compare(int first, int firstEnd, int second, int secondEnd) {
    int rows = firstEnd - first;
    int columns = secondEnd - second;
    if ((long) rows * columns > MOST_COMPARISONS) {
      replace(first, firstEnd, second, secondEnd);
      return;
    }
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            sameWord(first + i, second + j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    int from = 0;
    int otherFrom = 0;
    while (i < rows && j < columns) {
      if (sameWord(first + i, second + j)) {
        replace(first + from, first + i, second + otherFrom, second + j);
        same++;
        i++;
        j++;
        from = i;
        otherFrom = j;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    replace(first + from, firstEnd, second + otherFrom, secondEnd);
  }

  private boolean sameWord(int word, int otherWord) {
    return sameLetters(word, word + 1, otherWord, otherWord + 1);
  }

  private void replace(int first, int firstEnd, int second, int secondEnd) {
    if (first == firstEnd && second == secondEnd) {
      return;
    }
    if (sameLetters(first, firstEnd, second, secondEnd)) {
      same += firstEnd - first;
    } else {
      replaced.add(new Replaced(first, firstEnd, second, secondEnd));
    }
  }

  private boolean sameLetters(int word, int end, int otherWord, int otherEnd) {
    return one.sameLetters(
        one.wordStart(word),
        one.wordStart(end),
        other,
        other.wordStart(otherWord),
        other.wordStart(otherEnd));
  }
}
