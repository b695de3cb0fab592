package dev.hearsay.reuse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The length of the longest common subsequence of two sequences of numbers, 64 comparisons at once
 * (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004).
 */
final class CommonSubsequence {

  private CommonSubsequence() {}

  static int length(int[] first, int[] second) {
    int blocks = (first.length + Long.SIZE - 1) / Long.SIZE;
    Map<Integer, long[]> places = new HashMap<>();
    for (int i = 0; i < first.length; i++) {
      places.computeIfAbsent(first[i], key -> new long[blocks])[i / Long.SIZE] |= 1L << i;
    }
    long[] row = new long[blocks];
    Arrays.fill(row, -1L);
    for (int number : second) {
      long[] found = places.get(number);
      if (found != null) {
        step(row, found);
      }
    }
    int length = 0;
    for (int i = 0; i < first.length; i++) {
      length += (row[i / Long.SIZE] >>> i & 1) == 0 ? 1 : 0;
    }
    return length;
  }

  private static void step(long[] row, long[] found) {
    long carry = 0;
    for (int block = 0; block < row.length; block++) {
      long old = row[block];
      long both = old & found[block];
      long sum = old + both;
      long carried = Long.compareUnsigned(sum, old) < 0 ? 1 : 0;
      sum += carry;
      carried |= carry == 1 && sum == 0 ? 1 : 0;
      carry = carried;
      row[block] = sum | (old & ~found[block]);
    }
  }
}
