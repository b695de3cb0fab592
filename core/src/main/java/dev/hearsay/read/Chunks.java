package dev.hearsay.read;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Joins the chunks of HTTP's chunked transfer coding. */
final class Chunks {

  private static final int LONGEST_SIZE_LINE = 1024;

  private Chunks() {}

  /**
   * The body without its chunk sizes; a last chunk that is cut off is taken as far as it goes.
   *
   * @return empty when the bytes aren't chunked, whatever the header says: some crawlers store the
   *     body unpacked and keep the header
   */
  static Optional<byte[]> join(byte[] bytes, int from) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(bytes.length - from);
    int at = from;
    while (at < bytes.length) {
      int lineEnd = at;
      while (lineEnd < bytes.length && bytes[lineEnd] != '\n') {
        lineEnd++;
      }
      long size = size(bytes, at, lineEnd);
      if (size < 0) {
        return Optional.empty();
      }
      if (size == 0) {
        break;
      }
      int start = Math.min(lineEnd + 1, bytes.length);
      int length = (int) Math.min(size, bytes.length - start);
      joined.write(bytes, start, length);
      at = start + length;
      while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
        at++;
      }
    }
    return Optional.of(joined.toByteArray());
  }

  /** The hexadecimal number that a line begins with; -1 when it is no size line. */
  private static long size(byte[] bytes, int from, int to) {
    long size = 0;
    int at = from;
    while (at < to && Character.digit(bytes[at], 16) >= 0 && at - from < 15) {
      size = size * 16 + Character.digit(bytes[at], 16);
      at++;
    }
    boolean digits = at > from;
    boolean ends = at == to || bytes[at] == '\r' || bytes[at] == ';' || bytes[at] == ' ';
    return digits && ends && to - from <= LONGEST_SIZE_LINE ? size : -1;
  }
}
