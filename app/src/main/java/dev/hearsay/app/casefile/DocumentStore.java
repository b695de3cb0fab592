package dev.hearsay.app.casefile;

import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Writes documents into a case, each once, and knows which are versions of one page. */
final class DocumentStore {

  /** What became of a document that was read. */
  enum Stored {
    NEW,
    /** It was there. */
    KNOWN,
    /** Another text of a page that was there. */
    VERSION
  }

  static final String CANONICAL = "CASE d.canonical WHEN '' THEN d.uri ELSE d.canonical END";

  /** Of a document {@code d}. */
  static final String COLUMNS =
      "d.number, d.bundle, d.id, d.uri, d.outlet, d.title, d.language, " + CANONICAL;

  static final int WIDTH = 8;

  private final Clock clock;

  DocumentStore(Clock clock) {
    this.clock = clock;
  }

  /**
   * Puts a document in.
   *
   * @param original number of what it was read from
   * @param item which of the documents in that
   */
  Stored put(Session session, Document document, long original, int item) {
    long hash = hash(document.text());
    Optional<Long> page = Pages.of(document).map(DocumentStore::hash);
    Optional<Long> known = known(session, document, original, item, page, hash);
    if (known.isPresent()) {
      place(session, known.get(), document, original, item);
      return Stored.KNOWN;
    }
    long number = insert(session, document, page, hash);
    place(session, number, document, original, item);
    boolean version = page.isPresent() && settleVersions(session, page.get(), number, document);
    return version ? Stored.VERSION : Stored.NEW;
  }

  private static Optional<Long> known(
      Session session, Document document, long original, int item, Optional<Long> page, long hash) {
    return session
        .first("SELECT number FROM document WHERE id = ?", r -> r.number(1), document.id())
        .or(
            () ->
                session.first(
                    "SELECT d.number FROM document_place p JOIN document d ON d.number = p.document"
                        + " WHERE p.original = ? AND p.item = ? AND d.text_hash = ?",
                    r -> r.number(1),
                    original,
                    item,
                    hash))
        .or(
            () ->
                page.flatMap(
                    address ->
                        session.first(
                            "SELECT number FROM document WHERE text_hash = ? AND page = ?",
                            r -> r.number(1),
                            hash,
                            address)));
  }

  private static void place(
      Session session, long number, Document document, long original, int item) {
    session.change(
        "INSERT INTO document_place (document, original, item, uri) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        number,
        original,
        item,
        Optional.of(document.uri())
            .filter(
                uri ->
                    session.number(
                            "SELECT count(*) FROM document WHERE number = ? AND uri = ?",
                            number,
                            uri)
                        == 0));
  }

  private long insert(Session session, Document document, Optional<Long> page, long hash) {
    long number =
        session.insert(
            "INSERT INTO document (id, uri, page, story, newest, outlet, title, published,"
                + " updated, language, canonical, text_hash, added)"
                + " VALUES (?, ?, ?, 0, 1, ?, ?, ?, ?, ?, ?, ?, ?)",
            document.id(),
            document.uri(),
            page,
            document.outlet(),
            document.title(),
            document.published().map(PublicationTime::date),
            document.updated().map(PublicationTime::date),
            document.language(),
            document.canonicalUri().map(uri -> uri.equals(document.uri()) ? "" : uri),
            hash,
            clock.instant().toEpochMilli());
    session.change("UPDATE document SET story = number WHERE number = ?", number);
    session.change(
        "UPDATE document SET bundle = ? WHERE number = ?",
        session.bundles().put(Bundles.DOCUMENTS, number, DocumentBody.pack(document)),
        number);
    session.change(
        "INSERT INTO search (rowid, title, text, outlet) VALUES (?, ?, ?, ?)",
        number,
        document.title(),
        document.text(),
        document.outlet());
    return number;
  }

  /** Whether the document is a version of what was there; then the newest of them is marked. */
  private static boolean settleVersions(
      Session session, long page, long number, Document document) {
    List<Long> others =
        session.list(
            "SELECT number FROM document WHERE page = ? AND newest = 1 AND number <> ?",
            r -> r.number(1),
            page,
            number);
    for (long other : others) {
      Document before = document(session, other).orElseThrow();
      if (Pages.areVersions(document, before)) {
        boolean newer = Pages.isNewer(document, before);
        session.change(
            "UPDATE document SET story = (SELECT story FROM document WHERE number = ?)"
                + " WHERE number = ?",
            other,
            number);
        session.change("UPDATE document SET newest = 0 WHERE number = ?", newer ? other : number);
        session.change("UPDATE state SET changes = changes + 1");
        return true;
      }
    }
    return false;
  }

  /** A document by its number. */
  static Optional<Document> document(Session session, long number) {
    return session
        .first("SELECT " + COLUMNS + " FROM document d WHERE d.number = ?", Stub::of, number)
        .map(stub -> stub.document(session));
  }

  /** A document's row, and where the rest of it is. */
  record Stub(long number, long bundle, DocumentBody.Columns columns) {

    /** From columns in the order of {@link #COLUMNS}, the first ones of a row. */
    static Stub of(Session.Row row) throws SQLException {
      return new Stub(
          row.number(1),
          row.number(2),
          new DocumentBody.Columns(
              new DocumentId(row.text(3)),
              row.text(4),
              row.optional(5),
              row.optional(6),
              row.optional(7),
              row.optional(8)));
    }

    Document document(Session session) {
      return DocumentBody.unpack(session.bundles().get(bundle, number), columns);
    }
  }

  private static long hash(String text) {
    return RelationStore.shortDigest(text.getBytes(StandardCharsets.UTF_8));
  }
}
