package dev.hearsay.app.casefile;

import dev.hearsay.text.DocumentId;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads documents for lists. */
final class DocumentRows {

  /** Of a document {@code d} and its analysis {@code a}. */
  static final String COLUMNS =
      "d.id, d.uri, "
          + DocumentStore.CANONICAL
          + ", d.outlet, d.title, d.published, d.updated, d.language, d.added,"
          + " d.newest, (SELECT count(*) FROM document v WHERE v.story = d.story),"
          + " a.document IS NOT NULL, coalesce(a.words, 0)";

  static final int WIDTH = 13;

  static final String FROM = " FROM document d LEFT JOIN analysis a ON a.document = d.number";

  private DocumentRows() {}

  static DocumentRow row(Session.Row row) throws SQLException {
    return new DocumentRow(
        new DocumentId(row.text(1)),
        row.text(2),
        row.optional(3),
        row.optional(4),
        row.optional(5),
        row.optional(6).map(LocalDate::parse),
        row.optional(7).map(LocalDate::parse),
        row.optional(8),
        Instant.ofEpochMilli(row.number(9)),
        row.flag(10),
        row.count(11),
        row.flag(12),
        row.count(13));
  }

  static Page<DocumentRow> page(Session session, DocumentQuery query) {
    List<Object> values = new ArrayList<>();
    String where = where(query, values);
    long total = session.number("SELECT count(*)" + FROM + where, values.toArray());
    values.add(query.limit());
    values.add(query.offset());
    List<DocumentRow> rows =
        session.list(
            "SELECT " + COLUMNS + FROM + where + order(query) + " LIMIT ? OFFSET ?",
            DocumentRows::row,
            values.toArray());
    return new Page<>(rows, total, session.number("SELECT generation FROM state"));
  }

  private static String where(DocumentQuery query, List<Object> values) {
    List<String> conditions = new ArrayList<>();
    if (!query.olderToo()) {
      conditions.add("d.newest = 1");
    }
    for (String word : query.words().trim().split("\\s+", -1)) {
      if (!word.isEmpty()) {
        conditions.add(
            "coalesce(d.title, '') || ' ' || coalesce(d.outlet, '') || ' ' || d.uri"
                + " LIKE ? ESCAPE '\\'");
        values.add("%" + ClaimReader.escaped(word) + "%");
      }
    }
    query
        .outlet()
        .ifPresent(
            outlet -> {
              conditions.add("d.outlet = ?");
              values.add(outlet);
            });
    return conditions.isEmpty()
        ? ""
        : conditions.stream().collect(Collectors.joining(" AND ", " WHERE ", ""));
  }

  private static String order(DocumentQuery query) {
    String direction = query.descending() ? " DESC" : "";
    return " ORDER BY "
        + switch (query.order()) {
          case PUBLISHED -> "d.published IS NULL, d.published" + direction;
          case ADDED -> "d.number" + direction;
          case OUTLET -> "d.outlet IS NULL, d.outlet COLLATE NOCASE" + direction;
          case TITLE -> "d.title IS NULL, d.title COLLATE NOCASE" + direction;
        }
        + ", d.id";
  }

  /** All versions of a document's page, the earliest first. */
  static List<DocumentRow> versions(Session session, long document) {
    return session.list(
        "SELECT "
            + COLUMNS
            + FROM
            + " WHERE d.story = (SELECT story FROM document WHERE number = ?)"
            + VERSION_ORDER,
        DocumentRows::row,
        document);
  }

  /** By when they say they are of, then as they came; the newest is always the last. */
  static final String VERSION_ORDER =
      " ORDER BY d.newest, coalesce(d.updated, d.published, ''), d.number";

  static Optional<Long> number(Session session, DocumentId id) {
    return session.first("SELECT number FROM document WHERE id = ?", row -> row.number(1), id);
  }
}
