package dev.hearsay.app.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The numbered steps from an empty file to a case of today, each a resource of SQL. */
final class Migrations {

  /** In the file's header, so that a case is known from any other database. */
  static final int APPLICATION = 0x48525359; // "HRSY"

  /** The format that this program writes. */
  static final int LATEST = 4;

  /** Bytes of a page of the file: small ones, of which tables with few rows waste little. */
  static final int PAGE = 1024;

  /** The step that moves what is packed. */
  private static final int REPACKING = 3;

  private Migrations() {}

  /** Brings a case of any earlier format, 0 for an empty file, to the latest: all or nothing. */
  static void run(Session session) {
    session.run("BEGIN IMMEDIATE");
    try {
      // another process may have been faster
      int from = (int) session.number("PRAGMA user_version");
      for (int step = from + 1; step <= LATEST; step++) {
        statements("migration-" + step + ".sql").forEach(session::run);
        if (step == REPACKING) {
          Repacking.run(session);
          session.bundles().flush();
          statements("migration-" + step + "-end.sql").forEach(session::run);
        }
      }
      session.run("PRAGMA application_id = " + APPLICATION);
      session.run("PRAGMA user_version = " + LATEST);
      session.run("COMMIT");
    } catch (DamagedBytesException e) {
      session.run("ROLLBACK");
      throw CaseErrors.damaged(session.file(), String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      session.run("ROLLBACK");
      throw e;
    }
  }

  /**
   * Gives back the room of what a migration has made smaller. Where another process has the case
   * open, the file only stays as large as it was, and what is added goes into the free room.
   */
  static void makeSmaller(Session session) {
    long waiting = session.number("PRAGMA busy_timeout");
    session.run("PRAGMA busy_timeout = 0");
    try {
      // the size of pages stays what it is as long as there is a log
      session.run("PRAGMA journal_mode = DELETE");
      session.run("PRAGMA page_size = " + PAGE);
      session.run("VACUUM");
    } catch (CaseException e) {
      if (e.reason() != CaseException.Reason.BUSY) {
        throw e;
      }
    } finally {
      session.run("PRAGMA busy_timeout = " + waiting);
    }
  }

  /** The statements of a resource. */
  private static List<String> statements(String name) {
    try (InputStream stream = Migrations.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      List<String> statements = new ArrayList<>();
      StringBuilder statement = new StringBuilder();
      String sql = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : sql.lines().toList()) {
        if (!line.startsWith("--")) {
          statement.append(line).append('\n');
        }
        if (line.endsWith(";")) {
          statements.add(statement.toString());
          statement.setLength(0);
        }
      }
      return statements;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
