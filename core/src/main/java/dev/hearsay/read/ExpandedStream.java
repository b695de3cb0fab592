package dev.hearsay.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A decompressed stream that stops a decompression bomb: once more than {@code allowed} bytes came
 * out, and more than {@value #MAXIMUM_RATIO} times what went in, reading on throws. Real pages and
 * archives compress 3 to 30 times.
 */
final class ExpandedStream extends FilterInputStream {

  private static final int MAXIMUM_RATIO = 200;

  private final Source compressed;
  private final long allowed;
  private long produced;

  /** Makes the decompressing stream; it may fail on a broken header. */
  interface Decompressor {
    InputStream open(InputStream compressed) throws IOException;
  }

  private ExpandedStream(InputStream expanded, Source compressed, long allowed) {
    super(expanded);
    this.compressed = compressed;
    this.allowed = allowed;
  }

  static ExpandedStream open(InputStream compressed, Decompressor decompressor, long allowed)
      throws IOException {
    Source source = new Source(compressed);
    return new ExpandedStream(decompressor.open(source), source, allowed);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    produced += Math.max(n, 0);
    check(produced, compressed.consumed, allowed);
    return n;
  }

  /** Throws when {@code produced} bytes out of {@code consumed} are a bomb. */
  static void check(long produced, long consumed, long allowed) throws SkippedException {
    if (produced > allowed && produced / MAXIMUM_RATIO > consumed) {
      throw new SkippedException(
          SkipReason.DECOMPRESSION_BOMB,
          "grows to more than "
              + LimitedStream.megabytes(allowed)
              + ", over "
              + MAXIMUM_RATIO
              + " times its compressed size");
    }
  }

  @Override
  public long skip(long n) throws IOException {
    // through read, so that what is skipped counts too
    return n <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(n, 8192)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private static final class Source extends FilterInputStream {

    private long consumed;

    Source(InputStream source) {
      super(source);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      consumed += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      consumed += Math.max(n, 0);
      return n;
    }
  }
}
