package dev.hearsay.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The decompressed bytes of one gzip member after the other. Unlike the platform's stream it never
 * takes a slow source for a finished one, says what was wrong instead of throwing, keeps what came
 * before, and can go on with the next member after a damaged one: web archives hold one member a
 * record.
 */
final class GzipStream extends InputStream {

  private static final byte[] MAGIC = {0x1F, (byte) 0x8B, 8};
  private static final int HEADER = 10;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int HEADER_CRC = 2;
  private static final int RESERVED = 0xE0;

  private final InputStream source;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] input = new byte[32768];
  private int position;
  private int limit;
  private final long allowed;

  /** Compressed bytes of the members before this one. */
  private long consumed;

  private long produced;
  private long members;
  private boolean inMember;
  private boolean finished;
  private Optional<Problem> problem = Optional.empty();

  /** What ended the stream before its end. */
  enum Problem {
    /** The source ended inside a member. */
    CUT_OFF,
    /** A member's data contradicts itself. */
    DAMAGED,
    /** What follows a member is no member. */
    GARBAGE
  }

  /** The members in {@code source}; for {@code allowed} see {@link ExpandedStream}. */
  GzipStream(InputStream source, long allowed) {
    this.source = source;
    this.allowed = allowed;
  }

  /** After the end was reached: why, unless all is well. */
  Optional<Problem> problem() {
    return problem;
  }

  /** After a problem: goes to the next member. False when there is none. */
  boolean resume() throws IOException {
    problem = Optional.empty();
    inMember = false;
    while (fill(MAGIC.length)) {
      if (beginsMember()) {
        finished = false;
        return true;
      }
      position++;
    }
    finished = true;
    return false;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!finished) {
      try {
        int n = inMember ? inflate(buffer, offset, length) : 0;
        if (n > 0) {
          return n;
        }
        if (!inMember) {
          startMember();
        }
      } catch (EOFException e) {
        end(Problem.CUT_OFF);
      } catch (DataFormatException e) {
        end(Problem.DAMAGED);
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    finished = true;
    inflater.end();
    source.close();
  }

  private int inflate(byte[] buffer, int offset, int length)
      throws IOException, DataFormatException {
    int n = inflater.inflate(buffer, offset, length);
    checksum.update(buffer, offset, n);
    produced += n;
    ExpandedStream.check(produced, consumed + inflater.getBytesRead(), allowed);
    if (inflater.finished()) {
      position = limit - inflater.getRemaining();
      endMember();
    } else if (inflater.needsDictionary()) {
      throw new DataFormatException("gzip has no dictionaries");
    } else if (n == 0 && inflater.needsInput()) {
      position = limit;
      if (!fill(1)) {
        throw new EOFException();
      }
      inflater.setInput(input, position, limit - position);
    }
    return n;
  }

  private void startMember() throws IOException, DataFormatException {
    if (members > 0) {
      skipPadding();
    }
    if (!fill(1)) {
      finished = true;
      return;
    }
    if (!fill(MAGIC.length) && beginsMember()) {
      throw new EOFException();
    }
    if (!beginsMember()) {
      end(members > 0 ? Problem.GARBAGE : Problem.DAMAGED);
      return;
    }
    skipHeader();
    consumed += inflater.getBytesRead();
    inflater.reset();
    checksum.reset();
    inflater.setInput(input, position, limit - position);
    inMember = true;
    members++;
  }

  private void skipPadding() throws IOException {
    while (fill(1) && input[position] == 0) {
      position++;
    }
  }

  private void skipHeader() throws IOException, DataFormatException {
    require(HEADER);
    int flags = input[position + 3];
    if ((flags & RESERVED) != 0) {
      position += 3;
      throw new DataFormatException("reserved flags");
    }
    position += HEADER;
    if ((flags & EXTRA) != 0) {
      int length = next() | next() << 8;
      for (int i = 0; i < length; i++) {
        next();
      }
    }
    for (int text : new int[] {NAME, COMMENT}) {
      while ((flags & text) != 0 && next() != 0) {
        // a text of the header, up to its zero byte
      }
    }
    if ((flags & HEADER_CRC) != 0) {
      next();
      next();
    }
  }

  private void endMember() throws IOException, DataFormatException {
    inMember = false;
    long expected = checksum.getValue();
    long written = next() | next() << 8 | next() << 16 | (long) next() << 24;
    require(4);
    position += 4;
    if (written != expected) {
      throw new DataFormatException("wrong checksum");
    }
  }

  private void end(Problem found) {
    problem = Optional.of(found);
    finished = true;
  }

  /** Whether the next bytes are those of a member's start, as far as they are there. */
  private boolean beginsMember() {
    int there = Math.min(MAGIC.length, limit - position);
    return Arrays.equals(input, position, position + there, MAGIC, 0, there);
  }

  private int next() throws IOException {
    require(1);
    return input[position++] & 0xFF;
  }

  private void require(int count) throws IOException {
    if (!fill(count)) {
      throw new EOFException();
    }
  }

  /** Whether {@code count} bytes are there, read from the source where needed. */
  private boolean fill(int count) throws IOException {
    while (limit - position < count) {
      System.arraycopy(input, position, input, 0, limit - position);
      limit -= position;
      position = 0;
      int n = source.read(input, limit, input.length - limit);
      if (n < 0) {
        return false;
      }
      limit += n;
    }
    return true;
  }
}
