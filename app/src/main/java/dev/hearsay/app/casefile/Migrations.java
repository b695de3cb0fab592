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
  static final int LATEST = 2;

  private Migrations() {}

  /** Brings a case of any earlier format, 0 for an empty file, to the latest: all or nothing. */
  static void run(Session session) {
    session.run("BEGIN IMMEDIATE");
    try {
      // another process may have been faster
      int from = (int) session.number("PRAGMA user_version");
      for (int step = from + 1; step <= LATEST; step++) {
        statements(step).forEach(session::run);
      }
      session.run("PRAGMA application_id = " + APPLICATION);
      session.run("PRAGMA user_version = " + LATEST);
      session.run("COMMIT");
    } catch (RuntimeException e) {
      session.run("ROLLBACK");
      throw e;
    }
  }

  /** The statements of one step. */
  static List<String> statements(int step) {
    String name = "migration-" + step + ".sql";
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
