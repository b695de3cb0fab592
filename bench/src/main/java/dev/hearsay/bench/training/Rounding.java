package dev.hearsay.bench.training;

import java.util.Arrays;

/** Chooses the range that eight-bit weights cover. */
final class Rounding {

  /** The share of non-zero weights that are kept exactly in range; the rest are cut. */
  private static final double KEPT = 0.9995;

  private Rounding() {}

  static float limit(float[] weights) {
    float[] sizes = new float[weights.length];
    int count = 0;
    for (float weight : weights) {
      if (weight != 0) {
        sizes[count++] = Math.abs(weight);
      }
    }
    Arrays.sort(sizes, 0, count);
    return count == 0 ? 1 : sizes[(int) Math.min(count - 1L, Math.round(count * KEPT))];
  }
}
