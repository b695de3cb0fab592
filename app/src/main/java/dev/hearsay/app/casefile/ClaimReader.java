package dev.hearsay.app.casefile;

import dev.hearsay.claim.Statement;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.text.DocumentId;
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
import java.util.stream.IntStream;

/** Reads claims. */
final class ClaimReader {

  static final String COLUMNS =
      "c.id, c.statement, c.outlets, c.low, c.high, c.disputed, c.first_seen, c.statements,"
          + " c.documents, c.told, c.number, c.bundle";

  private static final String REPEATED =
      "c.outlets DESC, c.statements DESC, c.first_seen IS NULL, c.first_seen, c.id";

  private ClaimReader() {}

  /** By the register outlets of a family, and copies of a wire, count once. */
  static ClaimRow row(Session.Row row, Register register) throws SQLException {
    Set<Long> told = Numbers.unpack(row.bytes(10));
    return row(row, register.families(told), register.trusted(told));
  }

  /** Without a register. */
  static ClaimRow row(Session.Row row) throws SQLException {
    return row(row, row.count(3), 0);
  }

  private static ClaimRow row(Session.Row row, int families, int trusted) throws SQLException {
    return new ClaimRow(
        row.text(1),
        row.text(2),
        row.count(3),
        families,
        trusted,
        row.count(4),
        row.count(5),
        row.flag(6),
        StoredClaim.day(row.number(7), row.isAbsent(7)),
        row.count(8),
        row.count(9));
  }

  static Page<ClaimRow> page(Session session, ClaimQuery query) {
    List<Object> values = new ArrayList<>();
    String where = where(session, query, values);
    Register register = new Register(session);
    long total = session.number("SELECT count(*) FROM claim c" + where, values.toArray());
    values.add(query.limit());
    values.add(query.offset());
    List<ClaimRow> rows =
        session.list(
            "SELECT " + COLUMNS + " FROM claim c" + where + order(query) + " LIMIT ? OFFSET ?",
            row -> row(row, register),
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
              conditions.add("c.number IN (SELECT value FROM json_each(?))");
              values.add(Numbers.json(toldBy(session, outlet)));
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

  private static List<Long> toldBy(Session session, String outlet) {
    List<Long> claims = new ArrayList<>();
    Optional<Long> number =
        session.first("SELECT number FROM outlet WHERE name = ?", row -> row.number(1), outlet);
    if (number.isPresent()) {
      session.each(
          "SELECT number, told FROM claim",
          row -> {
            if (Numbers.unpack(row.bytes(2)).contains(number.get())) {
              claims.add(row.number(1));
            }
          });
    }
    return claims;
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
    return session
        .first(
            "SELECT " + COLUMNS + ", s.as_of FROM claim c JOIN state s WHERE c.id = ?",
            Stub::of,
            id)
        .map(stub -> stub.claim(session.bundles().get(stub.bundle(), stub.number())));
  }

  /** A claim's row, and where the rest of it is. */
  private record Stub(ClaimRow row, long number, long bundle, LocalDate asOf) {

    static Stub of(Session.Row row) throws SQLException {
      return new Stub(
          ClaimReader.row(row), row.number(11), row.number(12), LocalDate.parse(row.text(13)));
    }

    CorpusClaim claim(byte[] packed) {
      return StoredClaim.unpack(row, asOf, packed);
    }

    Stated stated(Session session) {
      byte[] packed = session.bundles().get(bundle, number);
      return new Stated(number, row.id(), StoredClaim.statements(packed));
    }
  }

  /** All claims, the most repeated first. */
  static List<CorpusClaim> all(Session session) {
    List<Stub> stubs =
        session.list(
            "SELECT " + COLUMNS + ", s.as_of FROM claim c JOIN state s ORDER BY " + REPEATED,
            Stub::of);
    List<byte[]> packed =
        session
            .bundles()
            .getAll(
                stubs.stream().map(one -> new Bundles.Place(one.bundle(), one.number())).toList());
    return IntStream.range(0, stubs.size())
        .mapToObj(i -> stubs.get(i).claim(packed.get(i)))
        .toList();
  }

  /** The claims of a document, the most repeated first. */
  static List<ClaimRow> of(Session session, long document) {
    Register register = new Register(session);
    return session.list(
        "SELECT "
            + COLUMNS
            + " FROM json_each(?) j CROSS JOIN claim c ON c.number = j.value ORDER BY "
            + REPEATED,
        row -> row(row, register),
        Numbers.json(Ties.claims(session, document)));
  }

  /** What a claim is called, and its statements. */
  record Stated(long number, String id, List<Statement> statements) {}

  /** The claims of a document with all their statements, the last identifier first. */
  static List<Stated> stated(Session session, DocumentId document) {
    return session
        .list(
            "SELECT "
                + COLUMNS
                + ", s.as_of FROM json_each(?) j CROSS JOIN claim c ON c.number = j.value"
                + " JOIN state s ORDER BY c.id DESC",
            Stub::of,
            Numbers.json(Ties.claims(session, document)))
        .stream()
        .map(stub -> stub.stated(session))
        .toList();
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
