package dev.hearsay.app.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The known words nearest to one that isn't known. */
final class DidYouMean {

  /** Slips of the finger: so many letters missing, added, changed or exchanged with the next. */
  private static final int MOST_SLIPS = 2;

  private DidYouMean() {}

  /** Those that are nearest; empty if nothing is near. Half of a word may not be slips. */
  static List<String> nearest(String word, Collection<String> known) {
    int least =
        known.stream().mapToInt(candidate -> distance(word, candidate)).min().orElse(MOST_SLIPS);
    return known.stream()
        .filter(candidate -> distance(word, candidate) == least)
        .filter(candidate -> distance(word, candidate) <= Math.min(MOST_SLIPS, word.length() / 2))
        .sorted(
            Comparator.comparingInt((String candidate) -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Optimal string alignment distance. */
  static int distance(String a, String b) {
    int[][] distances = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          distances[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        distances[i][j] =
            Math.min(
                distances[i - 1][j - 1] + change,
                1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          distances[i][j] = Math.min(distances[i][j], distances[i - 2][j - 2] + 1);
        }
      }
    }
    return distances[a.length()][b.length()];
  }
}
