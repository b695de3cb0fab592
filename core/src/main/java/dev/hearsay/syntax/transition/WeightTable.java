package dev.hearsay.syntax.transition;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A row of weights for each hashed feature, a column for each choice, twelve bits a weight: eight
 * would either cut the few large weights, which matter most, or round the many small ones to
 * nothing.
 *
 * <p>In memory four columns lie in a word of 64 bits, each raised so that it is never negative.
 * Adding up rows then takes two additions for four columns: the even and the odd ones are summed in
 * lanes of 32 bits.
 *
 * <p>On disk: rows' binary logarithm, columns, then column by column first the lower and then the
 * upper bytes of all weights, which packs better than row by row.
 */
public final class WeightTable {

  private static final int LARGEST = 2047;
  private static final int BIAS = 2048;
  private static final long LANES = 0x0000_FFFF_0000_FFFFL;
  private static final int MOST_BITS = 22;
  private static final int MOST_COLUMNS = 64;
  private static final int COLUMNS_A_LONG = Long.BYTES / Short.BYTES;

  private final int bits;
  private final int columns;

  /** 64-bit words in a row. */
  private final int width;

  private final long[] words;

  private WeightTable(int bits, int columns) {
    if (bits < 1 || bits > MOST_BITS || columns < 1 || columns > MOST_COLUMNS) {
      throw new IllegalArgumentException("not a table: " + bits + " bits, " + columns + " columns");
    }
    this.bits = bits;
    this.columns = columns;
    width = (columns + COLUMNS_A_LONG - 1) / COLUMNS_A_LONG;
    words = new long[width << bits];
  }

  /**
   * Rounds trained weights.
   *
   * @param weights row by row, {@code columns << bits} of them
   * @param limit the largest absolute weight that there is, above 0
   */
  public static WeightTable quantize(int bits, int columns, float[] weights, float limit) {
    WeightTable table = new WeightTable(bits, columns);
    float scale = limit / LARGEST;
    for (int i = 0; i < weights.length; i++) {
      int weight = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weights[i] / scale)));
      table.put(i / columns, i % columns, weight);
    }
    return table;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException also when it is no table
   */
  public static WeightTable read(DataInputStream in) throws IOException {
    int bits = in.readInt();
    int columns = in.readInt();
    WeightTable table;
    try {
      table = new WeightTable(bits, columns);
    } catch (IllegalArgumentException e) {
      throw new IOException(e);
    }
    byte[] lower = new byte[1 << bits];
    byte[] upper = new byte[1 << bits];
    for (int column = 0; column < columns; column++) {
      in.readFully(lower);
      in.readFully(upper);
      table.fill(column, lower, upper);
    }
    return table;
  }

  /** Writes the table in the form that {@link #read} reads. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(bits);
    out.writeInt(columns);
    for (int column = 0; column < columns; column++) {
      for (int shift = 0; shift < Short.SIZE; shift += Byte.SIZE) {
        for (int row = 0; row < 1 << bits; row++) {
          out.writeByte(get(row, column) >> shift);
        }
      }
    }
  }

  private void fill(int column, byte[] lower, byte[] upper) {
    int shift = Short.SIZE * (column % COLUMNS_A_LONG);
    int at = column / COLUMNS_A_LONG;
    for (int row = 0; row < lower.length; row++, at += width) {
      int weight = upper[row] << Byte.SIZE | (lower[row] & 0xFF);
      words[at] |= (long) ((weight + BIAS) & 0xFFF) << shift;
    }
  }

  private void put(int row, int column, int weight) {
    int shift = Short.SIZE * (column % COLUMNS_A_LONG);
    words[row * width + column / COLUMNS_A_LONG] |= (long) (weight + BIAS) << shift;
  }

  private int get(int row, int column) {
    long word = words[row * width + column / COLUMNS_A_LONG];
    return (int) (word >>> (Short.SIZE * (column % COLUMNS_A_LONG)) & 0xFFFF) - BIAS;
  }

  public int bits() {
    return bits;
  }

  public int columns() {
    return columns;
  }

  /**
   * Adds up the rows of the features collected: one score a column.
   *
   * @param scores where they are written; at least one a column
   */
  void score(FeatureRows features, int[] scores) {
    int[] rows = features.rows();
    int count = features.count();
    int bias = BIAS * count;
    for (int word = 0; word < width; word++) {
      long even = 0;
      long odd = 0;
      for (int i = 0; i < count; i++) {
        long packed = words[rows[i] * width + word];
        even += packed & LANES;
        odd += (packed >>> Short.SIZE) & LANES;
      }
      int first = word * COLUMNS_A_LONG;
      int last = Math.min(columns, first + COLUMNS_A_LONG);
      for (int column = first; column < last; column++) {
        long lanes = (column & 1) == 0 ? even : odd;
        scores[column] = (int) (lanes >>> (column - first < 2 ? 0 : Integer.SIZE)) - bias;
      }
    }
  }
}
