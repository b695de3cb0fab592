package dev.hearsay.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a stream, one in memory at a time; one that is too long is passed over. */
final class LineStream {

  /** A buffer grown beyond this is given back after its line. */
  private static final int KEPT = 1 << 20;

  private final InputStream source;
  private final long maximum;
  private final byte[] input = new byte[65536];
  private int position;
  private int limit;
  private byte[] line = new byte[8192];
  private int length;
  private long number;
  private boolean tooLong;
  private boolean last;

  LineStream(InputStream source, long maximum) {
    this.source = source;
    this.maximum = maximum;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    number++;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = position;
      while (end < limit && input[end] != '\n') {
        end++;
      }
      append(end);
      position = end + 1;
      if (end < limit) {
        return true;
      }
    }
    last = true;
    return any;
  }

  /** Counted from 1. */
  long number() {
    return number;
  }

  boolean isTooLong() {
    return tooLong;
  }

  /** Whether the stream ended with this line, without a line end. */
  boolean isLast() {
    return last;
  }

  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The line's characters; asked for once, since a long line's bytes are given back here. */
  String text() {
    byte[] bytes = line;
    if (length > KEPT) {
      line = new byte[8192];
    }
    return TextDecoder.decode(bytes, length, Optional.empty());
  }

  private boolean fill() throws IOException {
    if (position >= limit) {
      position = 0;
      limit = source.read(input);
    }
    return limit > 0;
  }

  private void append(int end) {
    int more = end - position;
    if (length + (long) more > maximum) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      long grown = Math.max(length + (long) more, line.length * 2L);
      line = Arrays.copyOf(line, (int) Math.min(grown, Math.max(maximum, length + more)));
    }
    System.arraycopy(input, position, line, length, more);
    length += more;
  }
}
