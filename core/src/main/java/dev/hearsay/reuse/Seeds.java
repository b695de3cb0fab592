package dev.hearsay.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where two texts have the same letters: every fingerprint that both have, made as long as it
 * goes in both directions.
 *
 * <p>The work is bounded also for texts that repeat themselves: a fingerprint that a text has more
 * than {@value #MANY} times is paired in order only, first with first, second with second; and all
 * matches together may be {@value #COMPARISONS} times as long as the texts.
 */
final class Seeds {

  private static final int MANY = 8;
  private static final int COMPARISONS = 32;
  private static final int HALF = 32;

  private final NormalizedText first;
  private final NormalizedText second;
  private final Map<Integer, Integer> reached = new HashMap<>();
  private final List<Match> matches = new ArrayList<>();
  private long left;

  private Seeds(MatchableText first, MatchableText second) {
    this.first = first.words();
    this.second = second.words();
    this.left = (long) COMPARISONS * (this.first.letterCount() + this.second.letterCount());
  }

  /** The matches, in the order of the first text, then of the second. */
  static List<Match> find(MatchableText first, MatchableText second) {
    Seeds seeds = new Seeds(first, second);
    for (long pair : pairs(first, second)) {
      seeds.extend((int) (pair >>> HALF), (int) pair);
    }
    seeds.matches.sort(Comparator.comparingInt(Match::first).thenComparingInt(Match::second));
    return seeds.matches;
  }

  /** Where both have the same fingerprint: the place in the first in the upper half, sorted. */
  private static long[] pairs(MatchableText first, MatchableText second) {
    Pairs pairs = new Pairs(first.fingerprints(), second.fingerprints());
    long[] some = first.fingerprints().ordered();
    long[] others = second.fingerprints().ordered();
    int i = 0;
    int j = 0;
    while (i < some.length && j < others.length) {
      long leading = Fingerprints.leading(some[i]);
      long other = Fingerprints.leading(others[j]);
      if (leading < other) {
        i++;
      } else if (leading > other) {
        j++;
      } else {
        int iEnd = endOfEqual(some, i);
        int jEnd = endOfEqual(others, j);
        pairs.addAll(some, i, iEnd, others, j, jEnd);
        i = iEnd;
        j = jEnd;
      }
    }
    long[] sorted = Arrays.copyOf(pairs.found, pairs.count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static int endOfEqual(long[] ordered, int from) {
    int end = from + 1;
    while (end < ordered.length
        && Fingerprints.leading(ordered[end]) == Fingerprints.leading(ordered[from])) {
      end++;
    }
    return end;
  }

  private void extend(int i, int j) {
    int diagonal = j - i;
    Integer end = reached.get(diagonal);
    if (left <= 0 || (end != null && i + Fingerprints.LENGTH <= end)) {
      return;
    }
    int from = i;
    int shift = diagonal;
    while (from > 0
        && from + shift > 0
        && first.letter(from - 1) == second.letter(from + shift - 1)) {
      from--;
    }
    int to = i;
    int stop = Math.min(first.letterCount(), second.letterCount() - shift);
    while (to < stop && first.letter(to) == second.letter(to + shift)) {
      to++;
    }
    left -= to - from;
    if (to - i >= Fingerprints.LENGTH) { // else the hashes are equal and the letters aren't
      matches.add(new Match(from, from + shift, to - from));
      reached.put(diagonal, to);
    }
  }

  /** Collects pairs of places. */
  private static final class Pairs {

    private final Fingerprints first;
    private final Fingerprints second;
    private long[] found = new long[64];
    private int count;

    Pairs(Fingerprints first, Fingerprints second) {
      this.first = first;
      this.second = second;
    }

    void addAll(long[] some, int from, int to, long[] others, int otherFrom, int otherTo) {
      if (to - from <= MANY && otherTo - otherFrom <= MANY) {
        for (int i = from; i < to; i++) {
          for (int j = otherFrom; j < otherTo; j++) {
            add(some[i], others[j]);
          }
        }
      } else {
        for (int i = from, j = otherFrom; i < to && j < otherTo; i++, j++) {
          add(some[i], others[j]);
        }
      }
    }

    private void add(long one, long other) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      long i = first.position(Fingerprints.ordinal(one));
      long j = second.position(Fingerprints.ordinal(other));
      found[count] = i << HALF | j;
      count++;
    }
  }
}
