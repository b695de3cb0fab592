package dev.hearsay.attribution.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A table of weights: a row for each hashed feature, a column for each label, eight bits a weight.
 *
 * <p>In memory the bytes of a row lie in words of 64 bits, each byte raised by 128 so that it is
 * never negative. Adding up rows then takes two additions for eight columns: the even and the odd
 * bytes of a word are summed in lanes of 16 bits, which hold the sum of up to 257 bytes. This is
 * most of what tagging does, and it makes it several times faster than adding byte by byte.
 *
 * <p>On disk: rows' binary logarithm, columns, scale (a 32-bit float by which each byte is
 * multiplied), then the signed bytes row by row.
 */
public final class HashedWeights {

  private static final int LARGEST = 127;
  private static final int BIAS = 128;
  private static final long LANES = 0x00FF_00FF_00FF_00FFL;
  private static final int LANE = 0xFFFF;
  private static final int ROWS_AT_ONCE = 1 << 12;

  private final int bits;
  private final int columns;
  private final float scale;

  /** 64-bit words in a row. */
  private final int width;

  private final long[] words;

  private HashedWeights(int bits, int columns, float scale) {
    this.bits = bits;
    this.columns = columns;
    this.scale = scale;
    width = (columns + Long.BYTES - 1) / Long.BYTES;
    words = new long[width << bits];
  }

  private void put(int row, int column, int weight) {
    int at = row * width + column / Long.BYTES;
    words[at] |= (long) (weight + BIAS) << (Byte.SIZE * (column % Long.BYTES));
  }

  private int get(int row, int column) {
    long word = words[row * width + column / Long.BYTES];
    return (int) (word >>> (Byte.SIZE * (column % Long.BYTES)) & 0xFF) - BIAS;
  }

  /**
   * Rounds trained weights to eight bits. The few weights beyond {@code limit} are cut to it.
   *
   * @param weights row by row, {@code columns << bits} of them
   * @param limit the largest absolute weight kept, above 0
   */
  public static HashedWeights quantize(int bits, int columns, float[] weights, float limit) {
    float scale = limit / LARGEST;
    HashedWeights rounded = new HashedWeights(bits, columns, scale);
    for (int i = 0; i < weights.length; i++) {
      int weight = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weights[i] / scale)));
      rounded.put(i / columns, i % columns, weight);
    }
    return rounded;
  }

  static HashedWeights read(DataInputStream in) throws IOException {
    int bits = in.readInt();
    int columns = in.readInt();
    float scale = in.readFloat();
    if (bits < 1 || bits > 24 || columns < 1 || columns > 64) {
      throw new IOException("not a table of weights: " + bits + " bits, " + columns + " columns");
    }
    HashedWeights weights = new HashedWeights(bits, columns, scale);
    byte[] rows = new byte[columns * Math.min(1 << bits, ROWS_AT_ONCE)];
    int to = 0;
    while (to < weights.words.length) {
      in.readFully(rows);
      to = weights.pack(rows, to);
    }
    return weights;
  }

  /** Fills whole rows from their signed bytes; the program waits for this when it starts. */
  private int pack(byte[] rows, int first) {
    int to = first;
    int at = 0;
    while (at < rows.length) {
      for (int left = columns; left > 0; left -= Long.BYTES) {
        long word = 0;
        int shifts = Byte.SIZE * Math.min(left, Long.BYTES);
        for (int shift = 0; shift < shifts; shift += Byte.SIZE) {
          word |= (long) (rows[at++] + BIAS) << shift;
        }
        words[to++] = word;
      }
    }
    return to;
  }

  /** Writes the table in the form that {@link LinearTagger#load} reads. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(bits);
    out.writeInt(columns);
    out.writeFloat(scale);
    for (int row = 0; row < 1 << bits; row++) {
      for (int column = 0; column < columns; column++) {
        out.writeByte(get(row, column));
      }
    }
  }

  public int bits() {
    return bits;
  }

  int columns() {
    return columns;
  }

  /**
   * Adds up the rows of the features collected: one score a column.
   *
   * @param scores where they are written; at least one a column
   */
  void score(FeatureHash features, float[] scores) {
    int[] rows = features.rows();
    int count = features.count();
    for (int word = 0; word < width; word++) {
      long even = 0;
      long odd = 0;
      for (int i = 0; i < count; i++) {
        long packed = words[rows[i] * width + word];
        even += packed & LANES;
        odd += (packed >>> Byte.SIZE) & LANES;
      }
      int first = word * Long.BYTES;
      int last = Math.min(columns, first + Long.BYTES);
      for (int column = first; column < last; column++) {
        long lanes = (column & 1) == 0 ? even : odd;
        int sum = (int) (lanes >>> (Short.SIZE * ((column - first) / 2))) & LANE;
        scores[column] = (sum - BIAS * count) * scale;
      }
    }
  }

  /** The same for a table of one column. */
  float score(FeatureHash features) {
    int sum = 0;
    int[] rows = features.rows();
    int count = features.count();
    for (int i = 0; i < count; i++) {
      sum += (int) words[rows[i]];
    }
    return (sum - BIAS * count) * scale;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HashedWeights that
        && bits == that.bits
        && columns == that.columns
        && scale == that.scale
        && Arrays.equals(words, that.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
