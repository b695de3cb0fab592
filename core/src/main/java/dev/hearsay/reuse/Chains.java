package dev.hearsay.reuse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Joins matches that follow each other closely in both texts into chains, the best first (local
 * chaining as in Abouelhoda and Ohlebusch, "Chaining algorithms for multiple genome comparison",
 * 2005): a match adds its letters and costs a part of the letters that lie between it and the one
 * before. Paragraphs that changed places, and what lies beyond a long insertion, are chains of
 * their own.
 */
final class Chains {

  /** Letters that a chain may leap over in either text: about twelve words. */
  static final int GAP = 60;

  private static final int LOOK_BACK = 64;
  private static final int LEAST_NEW = 6;
  private static final int LETTERS_PER_COST = 4;

  private final List<Match> matches;
  private final int[] score;
  private final int[] before;

  private Chains(List<Match> matches) {
    this.matches = matches;
    this.score = new int[matches.size()];
    this.before = new int[matches.size()];
  }

  /**
   * All matches, each in one chain; a chain's matches ascend in both texts and may overlap.
   *
   * @param matches in the order of the first text, then of the second
   */
  static List<List<Match>> of(List<Match> matches) {
    Chains chains = new Chains(matches);
    for (int i = 0; i < matches.size(); i++) {
      chains.score(i);
    }
    return chains.bestFirst();
  }

  private void score(int i) {
    Match match = matches.get(i);
    score[i] = match.length();
    before[i] = -1;
    for (int k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
      int joined = joined(matches.get(k), match, score[k]);
      if (joined > score[i]) {
        score[i] = joined;
        before[i] = k;
      }
    }
  }

  /** The score of a chain that ends with {@code last}, or 0 where that can't follow. */
  private static int joined(Match previous, Match last, int scoreBefore) {
    int firstGap = last.first() - previous.firstEnd();
    int secondGap = last.second() - previous.secondEnd();
    int overlap = Math.max(0, -Math.min(firstGap, secondGap));
    boolean ascends = previous.first() < last.first() && previous.second() < last.second();
    if (!ascends
        || firstGap + overlap > GAP
        || secondGap + overlap > GAP
        || last.length() - overlap < LEAST_NEW) {
      return 0;
    }
    int cost = (firstGap + secondGap + 2 * overlap) / LETTERS_PER_COST;
    return scoreBefore + last.length() - overlap - cost;
  }

  private List<List<Match>> bestFirst() {
    boolean[] taken = new boolean[matches.size()];
    List<List<Match>> chains = new ArrayList<>();
    IntStream.range(0, matches.size())
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> -score[i]).thenComparing(i -> i))
        .forEach(
            last -> {
              List<Match> chain = new ArrayList<>();
              for (int i = last; i >= 0 && !taken[i]; i = before[i]) {
                taken[i] = true;
                chain.add(matches.get(i));
              }
              if (!chain.isEmpty()) {
                Collections.reverse(chain);
                chains.add(chain);
              }
            });
    return chains;
  }
}
