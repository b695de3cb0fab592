package dev.hearsay.attribution.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A table of weights: a row for each hashed feature, a column for each label, eight bits a weight.
 *
 * <p>On disk: rows' binary logarithm, columns, scale (a 32-bit float by which each byte is
 * multiplied), then the bytes row by row.
 */
public final class HashedWeights {

  private static final int LARGEST = 127;

  private final int bits;
  private final int columns;
  private final float scale;
  private final byte[] weights;

  private HashedWeights(int bits, int columns, float scale, byte[] weights) {
    this.bits = bits;
    this.columns = columns;
    this.scale = scale;
    this.weights = weights;
  }

  /**
   * Rounds trained weights to eight bits. The few weights beyond {@code limit} are cut to it.
   *
   * @param weights row by row, {@code columns << bits} of them
   * @param limit the largest absolute weight kept, above 0
   */
  public static HashedWeights quantize(int bits, int columns, float[] weights, float limit) {
    float scale = limit / LARGEST;
    byte[] rounded = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      rounded[i] = (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.round(weights[i] / scale)));
    }
    return new HashedWeights(bits, columns, scale, rounded);
  }

  static HashedWeights read(DataInputStream in) throws IOException {
    int bits = in.readInt();
    int columns = in.readInt();
    float scale = in.readFloat();
    if (bits < 1 || bits > 24 || columns < 1 || columns > 64) {
      throw new IOException("not a table of weights: " + bits + " bits, " + columns + " columns");
    }
    byte[] weights = new byte[columns << bits];
    in.readFully(weights);
    return new HashedWeights(bits, columns, scale, weights);
  }

  /** Writes the table in the form that {@link LinearTagger#load} reads. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(bits);
    out.writeInt(columns);
    out.writeFloat(scale);
    out.write(weights);
  }

  public int bits() {
    return bits;
  }

  int columns() {
    return columns;
  }

  /** Adds up the rows of the features collected: one score a column, written to {@code scores}. */
  void score(FeatureHash features, int[] sums, float[] scores) {
    int width = columns;
    for (int column = 0; column < width; column++) {
      sums[column] = 0;
    }
    int[] rows = features.rows();
    int count = features.count();
    for (int i = 0; i < count; i++) {
      int base = rows[i] * width;
      for (int column = 0; column < width; column++) {
        sums[column] += weights[base + column];
      }
    }
    for (int column = 0; column < width; column++) {
      scores[column] = sums[column] * scale;
    }
  }

  /** The same for a table of one column. */
  float score(FeatureHash features) {
    int sum = 0;
    int[] rows = features.rows();
    int count = features.count();
    for (int i = 0; i < count; i++) {
      sum += weights[rows[i]];
    }
    return sum * scale;
  }
}
