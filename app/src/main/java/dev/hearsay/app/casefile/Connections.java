package dev.hearsay.app.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The connections to a case: one that writes, a few that read. Reading sees the state of one moment
 * and never waits for writing; who writes waits for each other, other processes included.
 */
final class Connections implements AutoCloseable {

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 100;
  private static final int READERS = 6;
  private static final int BUSY_MILLISECONDS = 30_000;

  private final Path file;
  private final Semaphore room = new Semaphore(READERS);
  private final Deque<Session> idle = new ArrayDeque<>();
  private final Object writing = new Object();
  private final Session writer;
  private boolean closed;

  private Connections(Path file, Session writer) {
    this.file = file;
    this.writer = writer;
  }

  /** Opens a case that there is. */
  static Connections open(Path file) {
    if (!Files.exists(file)) {
      throw CaseErrors.absent(file);
    }
    check(file);
    return connect(file);
  }

  /** Opens a case, or makes an empty one. */
  static Connections create(Path file) {
    if (Files.exists(file)) {
      check(file);
    }
    return connect(file);
  }

  private static Connections connect(Path file) {
    if (migrate(file)) {
      // on a connection of its own: one that has read an index of texts isn't idle
      try (Session alone = new Session(connection(file), file)) {
        Migrations.makeSmaller(alone);
      }
    }
    Session writer = new Session(connection(file), file);
    try {
      writer.run("PRAGMA journal_mode = WAL");
      writer.number("SELECT generation FROM state");
      return new Connections(file, writer);
    } catch (RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  /** Brings a file to the latest format; says whether it had an earlier one. */
  private static boolean migrate(Path file) {
    try (Session session = new Session(connection(file), file)) {
      long application = session.number("PRAGMA application_id");
      int version = (int) session.number("PRAGMA user_version");
      boolean empty = session.number("SELECT count(*) FROM sqlite_master") == 0;
      if (application != Migrations.APPLICATION && !empty) {
        throw CaseErrors.notACase(file, "the database of another program");
      }
      if (version > Migrations.LATEST) {
        throw CaseErrors.newer(file, version, Migrations.LATEST);
      }
      if (empty) {
        session.run("PRAGMA page_size = " + Migrations.PAGE);
        session.run("PRAGMA journal_mode = WAL");
      }
      if (version < Migrations.LATEST) {
        Migrations.run(session);
      }
      return !empty && version < Migrations.LATEST;
    }
  }

  /** What can be told from the first bytes, in words that help more than the database's. */
  private static void check(Path file) {
    if (!Files.isRegularFile(file)) {
      throw CaseErrors.notACase(file, "a folder or device");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] header = stream.readNBytes(HEADER);
      if (header.length == 0) {
        return;
      }
      if (!java.util.Arrays.equals(header, 0, Math.min(16, header.length), MAGIC, 0, 16)) {
        throw CaseErrors.notACase(file, "a file of another kind");
      }
      if (header.length < HEADER) {
        throw CaseErrors.damaged(file, "it ends inside its header", null);
      }
      ByteBuffer fields = ByteBuffer.wrap(header);
      long page = fields.getShort(16) & 0xffff;
      long expected = (fields.getInt(28) & 0xffffffffL) * (page == 1 ? 65_536 : page);
      Path log = file.resolveSibling(file.getFileName() + "-wal");
      boolean pending = Files.exists(log) && Files.size(log) > 0;
      if (!pending && Files.size(file) < expected) {
        throw CaseErrors.damaged(
            file, "it has " + Files.size(file) + " of " + expected + " bytes", null);
      }
    } catch (IOException e) {
      throw new CaseException(
          CaseException.Reason.NOT_WRITABLE, file + " can't be read: " + e.getMessage(), e);
    }
  }

  private static Connection connection(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setCacheSize(-16_000);
    SQLiteDataSource source = new SQLiteDataSource(config);
    // as a URI, in which no character of a file's name means anything
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath().toUri());
    try {
      return source.getConnection();
    } catch (SQLException e) {
      throw CaseErrors.of(e, file);
    }
  }

  Path file() {
    return file;
  }

  /** Reads what the case is at one moment. */
  <T> T read(Function<Session, T> reading) {
    room.acquireUninterruptibly();
    Session session = null;
    boolean sound = false;
    try {
      session = borrow();
      session.run("BEGIN");
      T result = reading.apply(session);
      session.run("COMMIT");
      sound = true;
      return result;
    } catch (DamagedBytesException e) {
      throw CaseErrors.damaged(file, e.getMessage(), e);
    } finally {
      if (session != null) {
        giveBack(session, sound);
      }
      room.release();
    }
  }

  private Session borrow() {
    synchronized (idle) {
      if (closed) {
        throw new IllegalStateException(file + " is closed");
      }
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    Session session = new Session(connection(file), file);
    session.run("PRAGMA query_only = 1");
    return session;
  }

  private void giveBack(Session session, boolean sound) {
    synchronized (idle) {
      if (sound && !closed) {
        idle.push(session);
        return;
      }
    }
    session.close();
  }

  /** Writes all of it or nothing; waits for other writers, of other processes, too. */
  <T> T write(Function<Session, T> writing) {
    synchronized (this.writing) {
      writer.run("BEGIN IMMEDIATE");
      try {
        writer.bundles().discard();
        T result = writing.apply(writer);
        writer.bundles().flush();
        writer.run("COMMIT");
        return result;
      } catch (Throwable e) {
        try {
          writer.run("ROLLBACK");
        } catch (CaseException lost) {
          e.addSuppressed(lost);
        }
        if (e instanceof DamagedBytesException) {
          throw CaseErrors.damaged(file, String.valueOf(e.getMessage()), e);
        }
        throw e;
      }
    }
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(Session::close);
      idle.clear();
    }
    synchronized (writing) {
      writer.close();
    }
  }
}
