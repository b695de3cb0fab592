package dev.hearsay.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds paragraphs that say again, word for word or nearly so, what an earlier paragraph said; the
 * later one is reported. A sentence pulled out of a longer paragraph is a design, not damage.
 */
final class RepeatedParagraphs {

  private static final int FEWEST_WORDS = 10;
  private static final int WINDOW = 3;
  private static final double SHARE_IN_COMMON = 0.8;

  /** One window in so many is remembered: repeats are found by those and then compared in full. */
  private static final int REMEMBERED = 4;

  private RepeatedParagraphs() {}

  static List<Damage> find(List<Paragraph> paragraphs) {
    List<Damage> found = new ArrayList<>();
    Map<Long, Integer> firstSeen = new HashMap<>();
    for (int at = 0; at < paragraphs.size(); at++) {
      List<Token> tokens = paragraphs.get(at).tokens();
      if (tokens.size() < FEWEST_WORDS) {
        continue; // too short to mean anything
      }
      int earlier = earlierLike(tokens, at, firstSeen);
      if (earlier < at && isAlike(tokens, paragraphs.get(earlier).tokens())) {
        found.add(
            new Damage(
                paragraphs.get(at).span(), Damage.Kind.DUPLICATED_PARAGRAPH, Optional.empty()));
      }
    }
    return found;
  }

  /** The paragraph that most windows were first seen in, {@code at} itself when they are new. */
  private static int earlierLike(List<Token> tokens, int at, Map<Long, Integer> firstSeen) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (int from = 0; from + WINDOW <= tokens.size(); from++) {
      long hash = window(tokens, from);
      if (hash % REMEMBERED == 0) {
        Integer earlier = firstSeen.putIfAbsent(hash, at);
        if (earlier != null && earlier != at) {
          votes.merge(earlier, 1, Integer::sum);
        }
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(at);
  }

  private static boolean isAlike(List<Token> one, List<Token> other) {
    int larger = Math.max(one.size(), other.size());
    if (Math.min(one.size(), other.size()) < SHARE_IN_COMMON * larger) {
      return false;
    }
    Set<Long> windows = windows(one);
    int most = windows.size();
    windows.retainAll(windows(other));
    return windows.size() >= SHARE_IN_COMMON * most;
  }

  private static Set<Long> windows(List<Token> tokens) {
    Set<Long> windows = new HashSet<>();
    for (int from = 0; from + WINDOW <= tokens.size(); from++) {
      windows.add(window(tokens, from));
    }
    return windows;
  }

  /** A hash of a few words in a row. */
  private static long window(List<Token> tokens, int from) {
    long hash = 1;
    for (int at = from; at < from + WINDOW; at++) {
      hash = (hash + tokens.get(at).text().hashCode()) * 0x9fb21c651e98df25L;
      hash ^= hash >>> 31;
    }
    return hash;
  }
}
