package dev.hearsay.app.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bytes that documents were read from, each sequence of bytes once, in parts that are
 * compressed one by one, so that an archive of any size can be kept and read again.
 */
final class OriginalStore {

  private static final int PART = 1 << 20;
  private static final int PARTS_AT_ONCE = 8;

  private final Connections connections;
  private final Clock clock;

  OriginalStore(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
  }

  /** What had to be said about an original for it to be read. */
  record Said(Optional<String> contentType, Optional<String> published, Optional<String> outlet) {}

  /**
   * An original that was found somewhere.
   *
   * @param isRead whether all of its documents are in the case
   */
  record Found(long finding, long original, String uri, Said said, boolean isRead) {}

  /** Keeps the bytes, if they aren't there, and where they were found. */
  Found keep(String uri, Said said, InputStream bytes) throws IOException {
    MessageDigest digest = Hashes.digest();
    List<byte[]> parts = new ArrayList<>();
    long written = -1;
    int count = 0;
    long length = 0;
    byte[] part = bytes.readNBytes(PART);
    while (part.length > 0 || count == 0) {
      digest.update(part);
      length += part.length;
      parts.add(part);
      count++;
      part = bytes.readNBytes(PART);
      if (parts.size() == PARTS_AT_ONCE && part.length > 0) {
        written = write(written, count - parts.size(), parts);
        parts.clear();
      }
      if (part.length == 0) {
        break;
      }
    }
    byte[] hash = digest.digest();
    long begun = written;
    int first = count - parts.size();
    long size = length;
    return connections.write(
        session -> {
          Optional<Long> known =
              session.first("SELECT number FROM original WHERE sha256 = ?", r -> r.number(1), hash);
          if (known.isPresent()) {
            session.change("DELETE FROM original WHERE number = ?", begun);
            return found(session, known.get(), uri, said);
          }
          long original = write(session, begun, first, parts);
          session.change(
              "UPDATE original SET sha256 = ?, bytes = ? WHERE number = ?", hash, size, original);
          return found(session, original, uri, said);
        });
  }

  private long write(long original, int first, List<byte[]> parts) {
    return connections.write(session -> write(session, original, first, parts));
  }

  private static long write(Session session, long original, int first, List<byte[]> parts) {
    long number =
        original >= 0 ? original : session.insert("INSERT INTO original (bytes) VALUES (0)");
    int at = first;
    for (byte[] part : parts) {
      byte[] deflated = Deflation.deflate(part);
      boolean smaller = deflated.length < part.length;
      session.change(
          "INSERT INTO original_part (original, part, deflated, data) VALUES (?, ?, ?, ?)",
          number,
          at,
          smaller,
          smaller ? deflated : part);
      at++;
    }
    return number;
  }

  /** The same bytes at another place hold the same documents: they needn't be read again. */
  private Found found(Session session, long original, String uri, Said said) {
    session.change(
        "INSERT INTO finding (original, uri, content_type, published, outlet, found, is_read)"
            + " SELECT ?, ?, ?, ?, ?, ?,"
            + " EXISTS (SELECT 1 FROM finding WHERE original = ? AND is_read = 1)"
            + " ON CONFLICT DO NOTHING",
        original,
        uri,
        said.contentType(),
        said.published(),
        said.outlet(),
        clock.instant(),
        original);
    return session
        .first(FOUND + " WHERE original = ? AND uri = ?", OriginalStore::found, original, uri)
        .orElseThrow();
  }

  private static final String FOUND =
      "SELECT number, original, uri, content_type, published, outlet, is_read FROM finding";

  private static Found found(Session.Row row) throws java.sql.SQLException {
    return new Found(
        row.number(1),
        row.number(2),
        row.text(3),
        new Said(row.optional(4), row.optional(5), row.optional(6)),
        row.flag(7));
  }

  /** What was kept and not read to its end, as it came. */
  List<Found> unread() {
    return connections.read(
        session ->
            session.list(FOUND + " WHERE is_read = 0 ORDER BY number", OriginalStore::found));
  }

  /** Drops what was cut off while it was being kept. */
  void dropUnfinished() {
    connections.write(session -> session.change("DELETE FROM original WHERE sha256 IS NULL"));
  }

  /** The bytes, part by part. */
  InputStream open(long original) {
    return new PartStream(original);
  }

  private Optional<byte[]> part(long original, int part) {
    return connections.read(
        session ->
            session.first(
                "SELECT deflated, data FROM original_part WHERE original = ? AND part = ?",
                row -> row.flag(1) ? Deflation.inflate(row.bytes(2)) : row.bytes(2),
                original,
                part));
  }

  private final class PartStream extends InputStream {

    private final long original;
    private byte[] bytes = new byte[0];
    private int at;
    private int next;

    PartStream(long original) {
      this.original = original;
    }

    @Override
    public int read() {
      return load() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      if (!load()) {
        return -1;
      }
      int some = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, buffer, offset, some);
      at += some;
      return some;
    }

    /** Whether there is a byte at hand. */
    private boolean load() {
      while (at == bytes.length) {
        Optional<byte[]> loaded = part(original, next);
        if (loaded.isEmpty()) {
          return false;
        }
        bytes = loaded.get();
        at = 0;
        next++;
      }
      return true;
    }
  }
}
