package dev.hearsay.app.casefile;

import dev.hearsay.corpus.CorpusClaim;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads claims. */
final class ClaimReader {

  /** Counts that use the register: outlets of a family, and copies of a wire, count once. */
  private static final String COLUMNS =
      "c.id, c.statement, c.outlets,"
          + " (SELECT count(DISTINCT coalesce(r.family, 'outlet ' || o.name)) FROM claim_outlet co"
          + " JOIN outlet o ON o.number = co.outlet LEFT JOIN register r ON r.name = o.name"
          + " WHERE co.claim = c.number),"
          + " (SELECT count(*) FROM claim_outlet co JOIN outlet o ON o.number = co.outlet"
          + " JOIN register r ON r.name = o.name AND r.trusted = 1 WHERE co.claim = c.number),"
          + " c.low, c.high, c.disputed, c.first_seen, c.statements, c.documents";

  private static final String REPEATED =
      "c.outlets DESC, c.statements DESC, c.first_seen IS NULL, c.first_seen, c.id";

  private ClaimReader() {}

  /** A row from columns in their order. */
  static ClaimRow row(Session.Row row, int first) throws SQLException {
    return new ClaimRow(
        row.text(first),
        row.text(first + 1),
        row.count(first + 2),
        row.count(first + 3),
        row.count(first + 4),
        row.count(first + 5),
        row.count(first + 6),
        row.flag(first + 7),
        StoredClaim.day(row.number(first + 8), row.isAbsent(first + 8)),
        row.count(first + 9),
        row.count(first + 10));
  }

  static Page<ClaimRow> page(Session session, ClaimQuery query) {
    List<Object> values = new ArrayList<>();
    String where = where(session, query, values);
    long total = session.number("SELECT count(*) FROM claim c" + where, values.toArray());
    values.add(query.limit());
    values.add(query.offset());
    List<ClaimRow> rows =
        session.list(
            "SELECT " + COLUMNS + " FROM claim c" + where + order(query) + " LIMIT ? OFFSET ?",
            row -> row(row, 1),
            values.toArray());
    return new Page<>(rows, total, session.number("SELECT generation FROM state"));
  }

  private static String where(Session session, ClaimQuery query, List<Object> values) {
    List<String> conditions = new ArrayList<>();
    for (String word : query.words().trim().split("\\s+", -1)) {
      if (!word.isEmpty()) {
        conditions.add("c.statement LIKE ? ESCAPE '\\'");
        values.add("%" + escaped(word) + "%");
      }
    }
    query
        .outlet()
        .ifPresent(
            outlet -> {
              conditions.add(
                  "c.number IN (SELECT co.claim FROM claim_outlet co"
                      + " JOIN outlet o ON o.number = co.outlet WHERE o.name = ?)");
              values.add(outlet);
            });
    if (query.shared()) {
      conditions.add("c.documents > 1");
    }
    if (query.disputed()) {
      conditions.add("c.disputed = 1");
    }
    if (query.single()) {
      conditions.add("c.outlets > 1 AND c.high <= 1");
    }
    bound(session, query.bounds(), conditions, values);
    return conditions.isEmpty()
        ? ""
        : conditions.stream().collect(Collectors.joining(" AND ", " WHERE ", ""));
  }

  private static void bound(
      Session session, ClaimQuery.Bounds bounds, List<String> conditions, List<Object> values) {
    if (bounds.leastOutlets() > 0) {
      conditions.add("c.outlets >= ?");
      values.add(bounds.leastOutlets());
    }
    if (bounds.mostSources() < Integer.MAX_VALUE) {
      conditions.add("c.high <= ?");
      values.add(bounds.mostSources());
    }
    bounds
        .from()
        .ifPresent(
            day -> {
              conditions.add("c.first_seen >= ?");
              values.add(day.toEpochDay());
            });
    bounds
        .to()
        .ifPresent(
            day -> {
              conditions.add("c.first_seen <= ?");
              values.add(day.toEpochDay());
            });
    bounds.status().ifPresent(status -> conditions.add(among(Verdicts.find(session), status)));
  }

  /** Numbers of our own, which need no quoting. */
  private static String among(Map<ClaimQuery.Status, Set<Long>> decided, ClaimQuery.Status status) {
    Set<Long> numbers = new TreeSet<>(decided.getOrDefault(status, Set.of()));
    if (status == ClaimQuery.Status.UNDECIDED) {
      decided.values().forEach(numbers::addAll);
    }
    String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "c.number "
        + (status == ClaimQuery.Status.UNDECIDED ? "NOT " : "")
        + "IN ("
        + list
        + ")";
  }

  /** For LIKE, in which some characters mean others. */
  static String escaped(String word) {
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static String order(ClaimQuery query) {
    String direction = query.descending() ? " DESC" : "";
    String by =
        switch (query.order()) {
          case REPEATED -> query.descending() ? "" : "c.outlets, c.statements, ";
          case FIRST_SEEN -> "c.first_seen IS NULL, c.first_seen" + direction + ", ";
          case SOURCES -> "c.high" + direction + ", c.low" + direction + ", ";
          case LEVERAGE -> "c.outlets * 1.0 / max(c.high, 1)" + direction + ", ";
          case STATEMENT -> "c.statement COLLATE NOCASE" + direction + ", ";
        };
    return " ORDER BY " + by + REPEATED;
  }

  /** One claim, as the day of the relations has it. */
  static Optional<CorpusClaim> claim(Session session, String id) {
    return session.first(
        "SELECT "
            + COLUMNS
            + ", b.data, s.as_of FROM claim c"
            + " JOIN claim_body b ON b.claim = c.number JOIN state s WHERE c.id = ?",
        ClaimReader::claim,
        id);
  }

  private static CorpusClaim claim(Session.Row row) throws SQLException {
    return StoredClaim.unpack(row(row, 1), LocalDate.parse(row.text(13)), row.bytes(12));
  }

  /** All claims, the most repeated first. */
  static List<CorpusClaim> all(Session session) {
    return session.list(
        "SELECT c.id, c.statement, c.outlets, c.outlets, 0, c.low, c.high, c.disputed,"
            + " c.first_seen, c.statements, c.documents, b.data, s.as_of FROM claim c"
            + " JOIN claim_body b ON b.claim = c.number JOIN state s ORDER BY "
            + REPEATED,
        ClaimReader::claim);
  }

  /** The claims of a document, the most repeated first. */
  static List<ClaimRow> of(Session session, long document) {
    return session.list(
        "SELECT "
            + COLUMNS
            + " FROM claim_document cd JOIN claim c ON c.number = cd.claim WHERE cd.document = ?"
            + " ORDER BY "
            + REPEATED,
        row -> row(row, 1),
        document);
  }

  /** Identifiers of claims that begin so. */
  static List<String> identifiers(Session session, String beginning, int most) {
    return session.list(
        "SELECT id FROM claim WHERE substr(id, 1, ?) = ? ORDER BY id LIMIT ?",
        row -> row.text(1),
        beginning.length(),
        beginning.toLowerCase(Locale.ROOT),
        most);
  }
}
