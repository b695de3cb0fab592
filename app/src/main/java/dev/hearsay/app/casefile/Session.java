package dev.hearsay.app.casefile;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One connection to a case, with its statements kept. For one thread at a time. What goes wrong is
 * a {@link CaseException} that says what to do.
 */
final class Session implements AutoCloseable {

  private final Connection connection;
  private final Path file;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Bundles bundles;

  /** Makes a value of a row. */
  @FunctionalInterface
  interface Mapping<T> {
    T of(Row row) throws SQLException;
  }

  /** Takes a row. */
  @FunctionalInterface
  interface RowConsumer {
    void accept(Row row) throws SQLException;
  }

  /** The columns of one row, counted from 1. */
  static final class Row {

    private final ResultSet result;

    private Row(ResultSet result) {
      this.result = result;
    }

    String text(int column) throws SQLException {
      String value = result.getString(column);
      return value == null ? "" : value;
    }

    Optional<String> optional(int column) throws SQLException {
      return Optional.ofNullable(result.getString(column));
    }

    long number(int column) throws SQLException {
      return result.getLong(column);
    }

    int count(int column) throws SQLException {
      return result.getInt(column);
    }

    boolean flag(int column) throws SQLException {
      return result.getInt(column) != 0;
    }

    double real(int column) throws SQLException {
      return result.getDouble(column);
    }

    int width() throws SQLException {
      return result.getMetaData().getColumnCount();
    }

    boolean isAbsent(int column) throws SQLException {
      return result.getObject(column) == null;
    }

    byte[] bytes(int column) throws SQLException {
      byte[] value = result.getBytes(column);
      return value == null ? new byte[0] : value;
    }
  }

  /** On a connection of its own, which closes with it. */
  Session(Connection connection, Path file) {
    this.connection = connection;
    this.file = file;
    UnpackedBundles unpacked = new UnpackedBundles();
    this.bundles = new Bundles(this, unpacked);
    try {
      BundleFunctions.register(connection, unpacked);
    } catch (SQLException e) {
      throw CaseErrors.of(e, file);
    }
  }

  Path file() {
    return file;
  }

  /** What is packed in the case. */
  Bundles bundles() {
    return bundles;
  }

  /** All rows, in order. */
  <T> List<T> list(String sql, Mapping<T> mapping, Object... values) {
    List<T> found = new ArrayList<>();
    each(sql, row -> found.add(mapping.of(row)), values);
    return found;
  }

  /** The first row. */
  <T> Optional<T> first(String sql, Mapping<T> mapping, Object... values) {
    List<T> found = list(sql, mapping, values);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** A number that there always is. */
  long number(String sql, Object... values) {
    return first(sql, row -> row.number(1), values).orElse(0L);
  }

  /** Gives away row by row, so that memory stays flat; the consumer asks this session nothing. */
  void each(String sql, RowConsumer consumer, Object... values) {
    try {
      PreparedStatement statement = prepared(sql, values);
      try (ResultSet result = statement.executeQuery()) {
        Row row = new Row(result);
        while (result.next()) {
          consumer.accept(row);
        }
      }
    } catch (SQLException e) {
      throw CaseErrors.of(e, file);
    }
  }

  /** Changes rows; says how many. */
  int change(String sql, Object... values) {
    try {
      return prepared(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw CaseErrors.of(e, file);
    }
  }

  /** Inserts a row; says its number. */
  long insert(String sql, Object... values) {
    change(sql, values);
    return number("SELECT last_insert_rowid()");
  }

  /** Runs statements that aren't kept: pragmas, migrations. */
  void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw CaseErrors.of(e, file);
    }
  }

  // The statement is kept for the next time and closed with the session.
  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
    Object bare = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (bare instanceof byte[] bytes) {
      statement.setBytes(at, bytes);
    } else if (bare instanceof Boolean flag) {
      statement.setInt(at, flag ? 1 : 0);
    } else if (bare instanceof Number || bare == null) {
      statement.setObject(at, bare);
    } else {
      statement.setString(at, bare.toString());
    }
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
      statements.clear();
      connection.close();
    } catch (SQLException e) {
      throw CaseErrors.of(e, file);
    }
  }
}
