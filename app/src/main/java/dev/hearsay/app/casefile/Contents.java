package dev.hearsay.app.casefile;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What a case holds, to be compared with what another holds; and whether its file is sound. */
final class Contents {

  /** Each gives lines in which no number or time of the file itself stands. */
  private static final List<String> LISTS =
      List.of(
          "SELECT 'original', hex(o.sha256), o.bytes,"
              + " (SELECT sum(p.deflated) FROM original_part p WHERE p.original = o.number)"
              + " FROM original o ORDER BY 2",
          "SELECT 'found', hex(o.sha256), f.uri, f.content_type, f.published, f.outlet, f.is_read"
              + " FROM finding f JOIN original o ON o.number = f.original ORDER BY 2, 3",
          "SELECT 'document', d.id, d.uri, d.page, s.id, d.newest, d.outlet, d.title, d.published,"
              + " d.updated, d.language, d.canonical, d.text_hash, bundled(b.data, b.size, d.number)"
              + " FROM document d JOIN document s ON s.number = d.story"
              + " JOIN bundle b ON b.number = d.bundle ORDER BY 2",
          "SELECT 'place', d.id, hex(o.sha256), p.item, p.uri FROM document_place p"
              + " JOIN document d ON d.number = p.document"
              + " JOIN original o ON o.number = p.original ORDER BY 2, 3, 4",
          "SELECT 'skipped', uri, reason, detail FROM skipped ORDER BY 2, 3",
          "SELECT 'analysis', d.id, a.program, a.accuracy, a.words, a.shape,"
              + " bundled(b.data, b.size, d.number) FROM analysis a"
              + " JOIN document d ON d.number = a.document"
              + " JOIN bundle b ON b.number = a.bundle ORDER BY 2",
          "SELECT 'events', d.id, e.shape, bundled(b.data, b.size, d.number) FROM event e"
              + " JOIN document d ON d.number = e.document"
              + " JOIN bundle b ON b.number = e.bundle ORDER BY 2",
          "SELECT 'change', d.id, e.id, v.data FROM version_change v"
              + " JOIN document d ON d.number = v.document"
              + " JOIN document e ON e.number = v.earlier ORDER BY 2",
          "SELECT 'claim', c.id, c.statement, c.outlets, c.low, c.high, c.disputed, c.first_seen,"
              + " c.statements, c.documents, bundled(b.data, b.size, c.number) FROM claim c"
              + " JOIN bundle b ON b.number = c.bundle ORDER BY 2",
          "SELECT 'claim of', d.id, c.id FROM tie t JOIN document d ON d.number = t.document"
              + " JOIN json_each(numbers(t.claims)) x JOIN claim c ON c.number = x.value"
              + " ORDER BY 2, 3",
          "SELECT 'told by', c.id, o.name FROM claim c JOIN json_each(numbers(c.told)) x"
              + " JOIN outlet o ON o.number = x.value ORDER BY 2, 3",
          "SELECT 'relation', r.kind, r.position, r.name, bundled(b.data, b.size, r.number)"
              + " FROM relation r JOIN bundle b ON b.number = r.bundle ORDER BY 2, 3",
          "SELECT 'relates', d.id, x.value % 2, r.kind, r.digest FROM tie t"
              + " JOIN document d ON d.number = t.document JOIN json_each(numbers(t.relations)) x"
              + " JOIN relation r ON r.number = x.value / 2 ORDER BY 2, 3, 4, 5",
          "SELECT 'decision', kind, note, outlet, undone IS NULL FROM decision ORDER BY number",
          "SELECT 'entity', type, name, documents, data FROM entity ORDER BY id",
          "SELECT 'names', d.id, e.id FROM entity_document x JOIN entity e ON e.number = x.entity"
              + " JOIN document d ON d.number = x.document ORDER BY 2, 3",
          "SELECT 'feed', url FROM feed ORDER BY 2",
          "SELECT 'register', name, trusted, family, wire FROM register ORDER BY 2",
          "SELECT 'state', related = changes, as_of, hex(shape) FROM state");

  private static final int MOST_COLUMNS = 16;
  private static final int SHOWN = 80;

  private Contents() {}

  static List<String> lines(Session session) {
    List<String> lines = new ArrayList<>();
    for (String sql : LISTS) {
      session.each(sql, row -> lines.add(line(row)));
    }
    ClaimLinks.all(session)
        .forEach(
            link ->
                lines.add(
                    "link | " + link.one() + " | " + link.other() + " | " + link.contrasts()));
    return lines;
  }

  private static String line(Session.Row row) throws java.sql.SQLException {
    StringBuilder line = new StringBuilder();
    int columns = Math.min(MOST_COLUMNS, row.width());
    for (int i = 1; i <= columns; i++) {
      byte[] bytes = row.bytes(i);
      String text = row.isAbsent(i) ? "–" : row.text(i);
      boolean plain = text.length() <= SHOWN && text.chars().noneMatch(Character::isISOControl);
      line.append(i > 1 ? " | " : "")
          .append(plain ? text : HexFormat.of().formatHex(Hashes.sha256(bytes)));
    }
    return line.toString();
  }

  static List<String> problems(Session session) {
    List<String> problems = new ArrayList<>();
    for (String problem : session.list("PRAGMA integrity_check", row -> row.text(1))) {
      if (!problem.equals("ok")) {
        problems.add(problem);
      }
    }
    problems.addAll(
        session.list(
            "PRAGMA foreign_key_check",
            row -> row.text(1) + " names what isn't in " + row.text(3)));
    try {
      session.run("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
    } catch (CaseException e) {
      problems.add("the index of texts: " + e.getMessage());
    }
    return problems;
  }
}
