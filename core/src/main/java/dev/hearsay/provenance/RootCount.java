package dev.hearsay.provenance;

import java.util.BitSet;

/**
 * The largest number of roots that are certainly independent of each other: the largest clique of
 * those that are apart. With many roots a large one is taken, found step by step; it is a witness
 * all the same, and never claims too much.
 */
final class RootCount {

  private static final int EXACT = 40;

  private final BitSet[] apart;
  private int best;
  private long steps;

  private RootCount(BitSet[] apart) {
    this.apart = apart;
  }

  /**
   * @param apart for each root, which others are certainly not the same
   * @param among the roots that may be counted
   */
  static int largest(BitSet[] apart, BitSet among) {
    RootCount count = new RootCount(apart);
    count.greedy(among);
    if (among.cardinality() <= EXACT) {
      count.search(0, (BitSet) among.clone());
    }
    return count.best;
  }

  private void greedy(BitSet among) {
    for (int first = among.nextSetBit(0); first >= 0; first = among.nextSetBit(first + 1)) {
      BitSet left = (BitSet) among.clone();
      left.and(apart[first]);
      int size = 1;
      for (int next = left.nextSetBit(0); next >= 0; next = left.nextSetBit(next + 1)) {
        left.and(apart[next]);
        size++;
      }
      best = Math.max(best, size);
    }
  }

  private void search(int size, BitSet left) {
    best = Math.max(best, size);
    // A bound on the work, not on the truth: what was found by then holds.
    if (steps++ > 200_000) {
      return;
    }
    for (int next = left.nextSetBit(0); next >= 0; next = left.nextSetBit(next + 1)) {
      if (size + left.cardinality() <= best) {
        return;
      }
      BitSet with = (BitSet) left.clone();
      with.and(apart[next]);
      search(size + 1, with);
      left.clear(next);
    }
  }
}
