package dev.hearsay.syntax.transition;

import java.util.Arrays;

/**
 * Collects what a decision rests on as row numbers of a table of weights (feature hashing,
 * Weinberger et al. 2009). Features are told apart by the order in which they are added: the n-th
 * call after {@link #begin} is the n-th template. Not thread-safe; one for each reading.
 */
public final class FeatureRows {

  private static final long MIX_A = 0x9E3779B97F4A7C15L;
  private static final long MIX_B = 0xC2B2AE3D27D4EB4FL;
  private static final long MIX_C = 0xBF58476D1CE4E5B9L;

  /** Large and odd, so that pairs of small numbers stay apart. */
  private static final int FACTOR_A = 0x9E3779B1;

  private static final int FACTOR_B = 0x85EBCA6B;
  private static final int FACTOR_C = 0xC2B2AE35;

  /** As many as a lane of a table of weights can add up. */
  static final int CAPACITY = 128;

  private final int shift;
  private final int[] rows = new int[CAPACITY];
  private int count;
  private long template;

  /**
   * @param bits binary logarithm of the table's number of rows, 1 to 30
   */
  public FeatureRows(int bits) {
    shift = Long.SIZE - bits;
  }

  void begin() {
    count = 0;
    template = 0;
  }

  void add(int value) {
    template += MIX_B;
    long hash = (value * MIX_A) ^ template;
    hash ^= hash >>> 29;
    rows[count++] = (int) ((hash * MIX_C) >>> shift);
  }

  void add(int first, int second) {
    add(first * FACTOR_A + second);
  }

  void add(int first, int second, int third) {
    add((first * FACTOR_A + second) * FACTOR_B + third);
  }

  void add(int first, int second, int third, int fourth) {
    add(((first * FACTOR_A + second) * FACTOR_B + third) * FACTOR_C + fourth);
  }

  int[] rows() {
    return rows;
  }

  int count() {
    return count;
  }

  /** A copy of the rows collected. */
  public int[] copy() {
    return Arrays.copyOf(rows, count);
  }
}
