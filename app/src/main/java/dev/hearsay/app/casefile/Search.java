package dev.hearsay.app.casefile;

import dev.hearsay.text.Span;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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
    String snippet =
        words
            ? "snippet(search, 1, char(2), char(3), '…', " + SNIPPET_WORDS + ")"
            : "(SELECT substr(text, 1, "
                + SNIPPET_CHARACTERS
                + ") FROM document_body"
                + " WHERE document = d.number)";
    String order =
        words
            ? " ORDER BY bm25(search, 4.0, 1.0, 1.0), d.id"
            : " ORDER BY d.published IS NULL, d.published DESC, d.id";
    values.add(limit);
    values.add(offset);
    List<SearchHit> hits =
        session.list(
            "SELECT "
                + DocumentRows.COLUMNS
                + ", "
                + snippet
                + from
                + where
                + order
                + " LIMIT ? OFFSET ?",
            Search::hit,
            values.toArray());
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
      both.add("SELECT rowid AS place FROM speaker WHERE speaker MATCH ?");
      values.add(query.source());
    }
    if (!query.says().isEmpty()) {
      both.add("SELECT rowid AS place FROM said WHERE said MATCH ?");
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

  private static SearchHit hit(Session.Row row) throws SQLException {
    StringBuilder snippet = new StringBuilder();
    List<Span> marks = new ArrayList<>();
    int begin = 0;
    for (char c : row.text(DocumentRows.WIDTH + 1).toCharArray()) {
      if (c == BEGIN) {
        begin = snippet.length();
      } else if (c == END) {
        marks.add(new Span(begin, snippet.length()));
      } else {
        snippet.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return new SearchHit(DocumentRows.row(row), snippet.toString(), marks);
  }
}
