package dev.hearsay.read;

import java.io.IOException;
import java.io.InputStream;

/** Reads whole items into memory, never more than a limit. */
final class LimitedStream {

  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 64;

  private LimitedStream() {}

  /**
   * All that {@code source} gives.
   *
   * @throws SkippedException with {@code TOO_LARGE} when there are more than {@code maximum} bytes
   */
  static byte[] readAll(InputStream source, long maximum) throws IOException {
    int limit = (int) Math.min(maximum, LARGEST_ARRAY);
    byte[] bytes = source.readNBytes(limit);
    if (bytes.length == limit && source.read() >= 0) {
      throw tooLarge(maximum);
    }
    return bytes;
  }

  static SkippedException tooLarge(long maximum) {
    return new SkippedException(
        SkipReason.TOO_LARGE, "larger than the limit of " + megabytes(maximum));
  }

  static String megabytes(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }
}
