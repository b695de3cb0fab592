package dev.hearsay.app.casefile;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes made smaller, as raw DEFLATE (RFC 1951). */
final class Deflation {

  private static final int BUFFER = 1 << 13;

  /** DEFLATE writes no more than 258 bytes for two bits. */
  private static final int MOST_TIMES_LARGER = 1032;

  private Deflation() {}

  static byte[] deflate(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 16);
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * Undoes {@link #deflate} where it is known how many bytes there were.
   *
   * @throws DamagedBytesException when the bytes aren't what that gave
   */
  static byte[] inflate(byte[] deflated, int size) {
    if (size < 0 || size > MOST_TIMES_LARGER * (deflated.length + 1L)) {
      throw new DamagedBytesException(
          "compressed bytes", new DataFormatException("they can't have been " + size));
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(deflated);
      byte[] bytes = new byte[size];
      int at = 0;
      while (at < size) {
        int length = inflater.inflate(bytes, at, size - at);
        if (length == 0) {
          throw new DataFormatException("they end before their time");
        }
        at += length;
      }
      if (inflater.inflate(new byte[1]) > 0 || !inflater.finished()) {
        throw new DataFormatException("they don't end in time");
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new DamagedBytesException("compressed bytes", e);
    } finally {
      inflater.end();
    }
  }

  /**
   * Undoes {@link #deflate}.
   *
   * @throws DamagedBytesException when the bytes aren't what that gave
   */
  static byte[] inflate(byte[] deflated) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(deflated);
      ByteArrayOutputStream out = new ByteArrayOutputStream(4 * deflated.length + 16);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int length = inflater.inflate(buffer);
        if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new DataFormatException("they end before their time");
        }
        out.write(buffer, 0, length);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new DamagedBytesException("compressed bytes", e);
    } finally {
      inflater.end();
    }
  }
}
