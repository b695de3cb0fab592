package dev.hearsay.attribution.linear;

import java.util.Arrays;

/**
 * Collects the features of one thing as row numbers of a {@link HashedWeights} table (feature
 * hashing, Weinberger et al. 2009). Features are told apart by the order in which they are added:
 * the n-th call after {@link #begin} is the n-th template. Not thread-safe; one for each reading.
 */
public final class FeatureHash {

  private static final long MIX_A = 0x9E3779B97F4A7C15L;
  private static final long MIX_B = 0xC2B2AE3D27D4EB4FL;
  private static final long MIX_C = 0xBF58476D1CE4E5B9L;

  /** As many as a lane of {@link HashedWeights} can add up. */
  private static final int CAPACITY = 257;

  private final int shift;
  private final int[] rows = new int[CAPACITY];
  private int count;
  private int template;

  /**
   * @param bits binary logarithm of the table's number of rows, 1 to 30
   */
  public FeatureHash(int bits) {
    shift = Long.SIZE - bits;
  }

  int bits() {
    return Long.SIZE - shift;
  }

  /** Goes on from features collected earlier, as if they had been added now. */
  void resume(int[] collected) {
    System.arraycopy(collected, 0, rows, 0, collected.length);
    count = collected.length;
    template = collected.length;
  }

  /** Forgets what was collected. */
  void begin() {
    count = 0;
    template = 0;
  }

  void add(int value) {
    long hash = (value * MIX_A) ^ (++template * MIX_B);
    hash ^= hash >>> 29;
    rows[count++] = (int) ((hash * MIX_C) >>> shift);
  }

  void add(int first, int second) {
    add((first * 31 + second * 0x85EBCA6B) ^ (second >>> 7));
  }

  void add(int first, int second, int third) {
    add((first * 31 + second) * 0x85EBCA6B + third * 0x27D4EB2F + (third >>> 5));
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

  /** Distances on a scale that gets coarser as they grow: 0 to 10. */
  static int bucket(int distance) {
    if (distance < 6) {
      return distance;
    }
    if (distance < 9) {
      return 6;
    }
    if (distance < 14) {
      return 7;
    }
    if (distance < 22) {
      return 8;
    }
    return distance < 40 ? 9 : 10;
  }
}
