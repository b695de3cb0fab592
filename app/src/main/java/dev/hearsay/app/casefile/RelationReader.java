package dev.hearsay.app.casefile;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.casefile.Bundles.Place;
import dev.hearsay.app.casefile.RelationKind.Loop;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.QuotedSource;
import dev.hearsay.corpus.Relations;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads how documents hang together. */
final class RelationReader {

  private static final String ALL_SOURCES = " WHERE kind = " + RelationKind.SOURCE.number();

  private RelationReader() {}

  /**
   * Makes sure that this program understands what is packed.
   *
   * @throws CaseException when another version stored the relations
   */
  static void requireReadable(Session session) {
    boolean readable =
        session
            .first(
                "SELECT generation = 0 OR shape = ? FROM state",
                row -> row.flag(1),
                RelationKind.shape())
            .orElse(false);
    if (!readable) {
      throw CaseErrors.outdated(session.file());
    }
  }

  /** All of a kind, in order. */
  static <T> List<T> all(Session session, RelationKind<T> kind) {
    return unpack(
        session,
        kind,
        session.list(
            "SELECT bundle, number FROM relation WHERE kind = ? ORDER BY position",
            RelationReader::place,
            kind.number()));
  }

  /** Those that a document has part in. */
  static <T> List<T> of(Session session, RelationKind<T> kind, long document, int role) {
    return unpack(
        session,
        kind,
        session.list(
            "SELECT r.bundle, r.number FROM json_each(?) j"
                + " CROSS JOIN relation r ON r.number = j.value WHERE r.kind = ?"
                + " ORDER BY r.position",
            RelationReader::place,
            Numbers.json(Ties.relations(session, document, role)),
            kind.number()));
  }

  private static Place place(Session.Row row) throws SQLException {
    return new Place(row.number(1), row.number(2));
  }

  private static <T> List<T> unpack(Session session, RelationKind<T> kind, List<Place> places) {
    return session.bundles().getAll(places).stream().map(kind::unpack).toList();
  }

  static Page<SourceRow> sources(Session session, String words, int offset, int limit) {
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder(ALL_SOURCES);
    for (String word : words.trim().split("\\s+", -1)) {
      if (!word.isEmpty()) {
        where.append(" AND name LIKE ? ESCAPE '\\'");
        values.add("%" + ClaimReader.escaped(word) + "%");
      }
    }
    long total = session.number("SELECT count(*) FROM relation" + where, values.toArray());
    values.add(limit);
    values.add(offset);
    List<SourceStub> stubs =
        session.list(
            "SELECT digest, bundle, number FROM relation"
                + where
                + " ORDER BY position LIMIT ? OFFSET ?",
            SourceStub::of,
            values.toArray());
    return new Page<>(
        sources(session, stubs), total, session.number("SELECT generation FROM state"));
  }

  private record SourceStub(long digest, Place place) {

    static SourceStub of(Session.Row row) throws SQLException {
      return new SourceStub(row.number(1), new Place(row.number(2), row.number(3)));
    }
  }

  private static List<SourceRow> sources(Session session, List<SourceStub> stubs) {
    List<QuotedSource> sources =
        unpack(session, RelationKind.SOURCE, stubs.stream().map(SourceStub::place).toList());
    List<SourceRow> rows = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      rows.add(
          new SourceRow(
              String.format(Locale.ROOT, "%016x", stubs.get(i).digest()), sources.get(i)));
    }
    return rows;
  }

  static Optional<SourceRow> source(Session session, String id) {
    if (!id.matches("[0-9a-f]{16}")) {
      return Optional.empty();
    }
    List<SourceStub> found =
        session.list(
            "SELECT digest, bundle, number FROM relation" + ALL_SOURCES + " AND digest = ?",
            SourceStub::of,
            Long.parseUnsignedLong(id, 16));
    return sources(session, found).stream().findFirst();
  }

  /** The whole, as relating gave it; who is whom across documents is not kept. */
  static Optional<Relations> relations(Session session) {
    Optional<LocalDate> asOf =
        session
            .first("SELECT as_of FROM state", row -> row.optional(1))
            .flatMap(day -> day)
            .map(LocalDate::parse);
    if (asOf.isEmpty()) {
      return Optional.empty();
    }
    List<CorpusClaim> claims = ClaimReader.all(session);
    return Optional.of(
        new Relations(
            asOf.get(),
            analyses(session),
            (document, entity) -> Optional.empty(),
            all(session, RelationKind.DERIVATION),
            claims,
            ClaimLinks.all(session),
            all(session, RelationKind.DISAGREEMENT),
            all(session, RelationKind.DRIFT),
            all(session, RelationKind.LOOP).stream().map(Loop::documents).toList()));
  }

  /** The analyses of the newest versions. */
  static SortedMap<DocumentId, Analysis> analyses(Session session) {
    SortedMap<DocumentId, Analysis> analyses = new TreeMap<>();
    List<DocumentStore.Stub> stubs = new ArrayList<>();
    List<Long> bundles = new ArrayList<>();
    session.each(
        "SELECT "
            + DocumentStore.COLUMNS
            + ", a.bundle FROM document d JOIN analysis a ON a.document = d.number"
            + " WHERE d.newest = 1 AND a.shape = ? ORDER BY d.number",
        row -> {
          stubs.add(DocumentStore.Stub.of(row));
          bundles.add(row.number(DocumentStore.WIDTH + 1));
        },
        AnalysisCodec.shape());
    for (int i = 0; i < stubs.size(); i++) {
      Document document = stubs.get(i).document(session);
      byte[] packed = session.bundles().get(bundles.get(i), stubs.get(i).number());
      analyses.put(document.id(), AnalysisCodec.unpack(document, packed));
    }
    return analyses;
  }

  /** Of some documents, where they are newest versions. */
  static Map<DocumentId, Analysis> analyses(Session session, Set<DocumentId> documents) {
    Map<DocumentId, Analysis> analyses = new TreeMap<>();
    for (DocumentId id : documents) {
      session
          .first(
              "SELECT number FROM document WHERE id = ? AND newest = 1", row -> row.number(1), id)
          .ifPresent(
              number -> {
                Document document = DocumentStore.document(session, number).orElseThrow();
                AnalysisStore.analysis(session, number, document)
                    .ifPresent(analysis -> analyses.put(id, analysis));
              });
    }
    return analyses;
  }

  static List<QuotedSource> sources(Session session) {
    return all(session, RelationKind.SOURCE);
  }
}
