package dev.hearsay.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts a web archive's bytes into records, each given as a stream of its own, header and body. It
 * trusts nothing between records: what is no record is counted and passed over up to the next line
 * that begins one, so that damage costs the record it is in and no more.
 */
final class ArchiveRecords {

  private static final String MAGIC = "WARC/";
  private static final int LONGEST_HEADER = 1 << 17;
  private static final String LENGTH = "content-length:";

  private final InputStream source;
  private Body body = new Body(InputStream.nullInputStream(), 0);
  private long garbage;
  private boolean cutOff;

  ArchiveRecords(InputStream source) {
    this.source = source;
  }

  /** Goes to the next record, past what is left of this one. Empty at the end, however it came. */
  Optional<InputStream> next() throws IOException {
    body.passOver();
    if (body.isCutOff()) {
      cutOff = true;
      return Optional.empty();
    }
    garbage = 0;
    Optional<String> start = findStart();
    while (start.isPresent()) {
      Optional<InputStream> record = record(start.get());
      if (record.isPresent() || cutOff) {
        return record;
      }
      garbage += LONGEST_HEADER;
      start = findStart();
    }
    return Optional.empty();
  }

  /** Bytes before the current record, or before the end, that belong to no record. */
  long garbage() {
    return garbage;
  }

  /** At the end: whether it came inside a record. */
  boolean cutOff() {
    return cutOff;
  }

  /** The current record's body ended before its time. */
  boolean isBodyCutOff() {
    return body.isCutOff();
  }

  private Optional<String> findStart() throws IOException {
    while (true) {
      Optional<String> line = line(1024);
      if (line.isEmpty() || line.get().startsWith(MAGIC)) {
        return line;
      }
      if (MAGIC.startsWith(line.get())) {
        cutOff = true;
        return Optional.empty();
      }
      if (!line.get().isBlank()) {
        garbage += line.get().length();
      }
    }
  }

  private Optional<InputStream> record(String start) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream(1024);
    long length = 0;
    Optional<String> line = Optional.of(start);
    while (line.isPresent() && header.size() < LONGEST_HEADER) {
      String words = line.get().stripTrailing();
      header.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
      header.writeBytes(new byte[] {'\r', '\n'});
      if (words.isEmpty()) {
        body = new Body(source, length);
        return Optional.of(
            new SequenceInputStream(new ByteArrayInputStream(header.toByteArray()), body));
      }
      if (words.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = number(words.substring(LENGTH.length()).strip());
      }
      line = line(LONGEST_HEADER);
    }
    cutOff = line.isEmpty();
    return Optional.empty();
  }

  private static long number(String digits) {
    return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
  }

  /** A line with its end, or the first {@code longest} bytes of it; empty at the end. */
  private Optional<String> line(int longest) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = source.read();
    while (c >= 0) {
      line.append((char) c);
      if (c == '\n' || line.length() == longest) {
        break;
      }
      c = source.read();
    }
    return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
  }

  private static final class Body extends FilterInputStream {

    private long left;
    private boolean ended;

    Body(InputStream source, long length) {
      super(source);
      this.left = length;
    }

    boolean isCutOff() {
      return ended && left > 0;
    }

    void passOver() throws IOException {
      byte[] buffer = new byte[left == 0 ? 0 : 16384];
      while (left > 0 && !ended) {
        ended = read(buffer, 0, buffer.length) < 0;
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int n = super.read(buffer, offset, (int) Math.min(length, left));
      ended = n < 0;
      left -= Math.max(n, 0);
      return n;
    }

    @Override
    public int available() {
      return 0;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void close() {
      // the source goes on after this record
    }
  }
}
