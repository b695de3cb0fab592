package dev.hearsay.app.casefile;

import dev.hearsay.text.Span;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds documents by their words, by who is quoted in them, and by when they were published. */
final class Search {

  private static final char BEGIN = '\u0002';
  private static final char END = '\u0003';
  private static final int SNIPPET_WORDS = 30;
  private static final int SNIPPET_CHARACTERS = 200;

  private Search() {}

  static Page<SearchHit> find(Session session, SearchQuery query, int offset, int limit) {
    boolean words = !query.text().isEmpty();
    List<Object> values = new ArrayList<>();
    String where = where(query, values);
    String from =
        words
            ? " FROM search JOIN document d ON d.number = search.rowid"
                + " LEFT JOIN analysis a ON a.document = d.number"
            : DocumentRows.FROM;
    long total = session.number("SELECT count(*)" + from + where, values.toArray());
    String order =
        words
            ? " ORDER BY bm25(search, 4.0, 1.0, 1.0), d.id"
            : " ORDER BY d.published IS NULL, d.published DESC, d.id";
    values.add(limit);
    values.add(offset);
    List<Found> found =
        session.list(
            "SELECT "
                + DocumentRows.COLUMNS
                + ", d.number, d.bundle"
                + from
                + where
                + order
                + " LIMIT ? OFFSET ?",
            Found::of,
            values.toArray());
    // only of what is shown: making one means that a text is uncompressed
    List<String> snippets =
        words ? snippets(session, query.text(), found) : beginnings(session, found);
    List<SearchHit> hits =
        IntStream.range(0, found.size())
            .mapToObj(i -> hit(found.get(i).document(), snippets.get(i)))
            .toList();
    return new Page<>(hits, total, session.number("SELECT generation FROM state"));
  }

  private static String where(SearchQuery query, List<Object> values) {
    StringBuilder where = new StringBuilder(" WHERE d.newest = 1");
    if (!query.text().isEmpty()) {
      where.append(" AND search MATCH ?");
      values.add(query.text());
    }
    if (!query.without().isEmpty()) {
      among(where, values, "NOT IN", "search", "", query.without());
    }
    if (!query.outlet().isEmpty()) {
      among(where, values, "IN", "search", "outlet", query.outlet());
    }
    speech(query, where, values);
    query
        .before()
        .ifPresent(
            day -> {
              where.append(" AND d.published < ?");
              values.add(day);
            });
    query
        .after()
        .ifPresent(
            day -> {
              where.append(" AND d.published >= ?");
              values.add(day);
            });
    return where.toString();
  }

  /** Who is quoted and with what must be so in one and the same attribution. */
  private static void speech(SearchQuery query, StringBuilder where, List<Object> values) {
    List<String> both = new ArrayList<>();
    if (!query.source().isEmpty()) {
      both.add("SELECT rowid / 2 AS place FROM speech WHERE speech MATCH ? AND rowid % 2 = 0");
      values.add(query.source());
    }
    if (!query.says().isEmpty()) {
      both.add("SELECT rowid / 2 AS place FROM speech WHERE speech MATCH ? AND rowid % 2 = 1");
      values.add(query.says());
    }
    if (!both.isEmpty()) {
      where.append(
          " AND d.number IN (SELECT place / "
              + AnalysisStore.MOST_ATTRIBUTIONS
              + " FROM ("
              + String.join(" INTERSECT ", both)
              + "))");
    }
  }

  private static void among(
      StringBuilder where,
      List<Object> values,
      String relation,
      String table,
      String column,
      String match) {
    where.append(
        " AND d.number " + relation + " (SELECT rowid FROM " + table + " WHERE search MATCH ?)");
    values.add(column.isEmpty() ? match : column + " : (" + match + ")");
  }

  private record Found(DocumentRow document, long number, long bundle) {

    static Found of(Session.Row row) throws SQLException {
      return new Found(
          DocumentRows.row(row),
          row.number(DocumentRows.WIDTH + 1),
          row.number(DocumentRows.WIDTH + 2));
    }
  }

  private static List<String> snippets(Session session, String text, List<Found> found) {
    Map<Long, String> snippets = new HashMap<>();
    // all that match are passed over once, in the order of documents, so of bundles; "+" keeps the
    // index from being asked anew for each document
    session.each(
        "SELECT rowid, snippet(search, 1, char(2), char(3), '…', "
            + SNIPPET_WORDS
            + ") FROM search WHERE search MATCH ?"
            + " AND +rowid IN (SELECT value FROM json_each(?))",
        row -> snippets.put(row.number(1), row.text(2)),
        text,
        Numbers.json(found.stream().map(Found::number).toList()));
    return found.stream().map(one -> snippets.getOrDefault(one.number(), "")).toList();
  }

  private static List<String> beginnings(Session session, List<Found> found) {
    List<Bundles.Place> places =
        found.stream().map(one -> new Bundles.Place(one.bundle(), one.number())).toList();
    return session.bundles().getAll(places).stream().map(Search::beginning).toList();
  }

  private static String beginning(byte[] packed) {
    String text = DocumentBody.text(packed);
    int characters = Math.min(SNIPPET_CHARACTERS, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, characters));
  }

  private static SearchHit hit(DocumentRow document, String marked) {
    StringBuilder snippet = new StringBuilder();
    List<Span> marks = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == BEGIN) {
        begin = snippet.length();
      } else if (c == END) {
        marks.add(new Span(begin, snippet.length()));
      } else {
        snippet.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return new SearchHit(document, snippet.toString(), marks);
  }
}
