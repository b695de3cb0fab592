package dev.hearsay.app.casefile;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.casefile.RelationKind.Loop;
import dev.hearsay.claim.ClaimLink;
import dev.hearsay.claim.Contrast;
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
import java.util.TreeSet;

/** Reads how documents hang together. */
final class RelationReader {

  /** A link is kept by the numbers of its claims, the one with the lower number first. */
  private static final String LINKS =
      "SELECT min(c.id, o.id), max(c.id, o.id), l.contrasts FROM claim_link l"
          + " JOIN claim c ON c.number = l.one JOIN claim o ON o.number = l.other";

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
    return session.list(
        "SELECT data FROM relation WHERE kind = ? ORDER BY position",
        row -> kind.unpack(row.bytes(1)),
        kind.number());
  }

  /** Those that a document has part in. */
  static <T> List<T> of(Session session, RelationKind<T> kind, long document, int role) {
    return session.list(
        "SELECT r.data FROM relation_document p JOIN relation r ON r.number = p.relation"
            + " WHERE p.document = ? AND p.role = ? AND r.kind = ? ORDER BY r.position",
        row -> kind.unpack(row.bytes(1)),
        document,
        role,
        kind.number());
  }

  static Page<SourceRow> sources(Session session, String words, int offset, int limit) {
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder(" WHERE kind = " + RelationKind.SOURCE.number());
    for (String word : words.trim().split("\\s+", -1)) {
      if (!word.isEmpty()) {
        where.append(" AND name LIKE ? ESCAPE '\\'");
        values.add("%" + ClaimReader.escaped(word) + "%");
      }
    }
    long total = session.number("SELECT count(*) FROM relation" + where, values.toArray());
    values.add(limit);
    values.add(offset);
    List<SourceRow> rows =
        session.list(
            "SELECT digest, data FROM relation" + where + " ORDER BY position LIMIT ? OFFSET ?",
            RelationReader::source,
            values.toArray());
    return new Page<>(rows, total, session.number("SELECT generation FROM state"));
  }

  private static SourceRow source(Session.Row row) throws SQLException {
    return new SourceRow(
        String.format(Locale.ROOT, "%016x", row.number(1)),
        RelationKind.SOURCE.unpack(row.bytes(2)));
  }

  static Optional<SourceRow> source(Session session, String id) {
    if (!id.matches("[0-9a-f]{16}")) {
      return Optional.empty();
    }
    return session.first(
        "SELECT digest, data FROM relation WHERE kind = ? AND digest = ?",
        RelationReader::source,
        RelationKind.SOURCE.number(),
        Long.parseUnsignedLong(id, 16));
  }

  /** Links of a claim to others. */
  static List<ClaimLink> links(Session session, String claim) {
    return session.list(
        LINKS
            + " WHERE l.one = (SELECT number FROM claim WHERE id = ?) UNION "
            + LINKS
            + " WHERE l.other = (SELECT number FROM claim WHERE id = ?) ORDER BY 1, 2",
        RelationReader::link,
        claim,
        claim);
  }

  private static ClaimLink link(Session.Row row) throws SQLException {
    Set<Contrast> contrasts = new TreeSet<>();
    for (Contrast contrast : Contrast.values()) {
      if (row.text(3).indexOf(letter(contrast)) >= 0) {
        contrasts.add(contrast);
      }
    }
    return new ClaimLink(row.text(1), row.text(2), contrasts);
  }

  /** By which a contrast is kept. */
  static char letter(Contrast contrast) {
    return switch (contrast) {
      case MODALITY -> 'M';
      case POLARITY -> 'P';
      case NUMBER -> 'N';
      case TIME -> 'T';
      case PART -> 'A';
      case ROLES -> 'R';
    };
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
            session.list(LINKS + " ORDER BY 1, 2", RelationReader::link),
            all(session, RelationKind.DISAGREEMENT),
            all(session, RelationKind.DRIFT),
            all(session, RelationKind.LOOP).stream().map(Loop::documents).toList()));
  }

  /** The analyses of the newest versions. */
  static SortedMap<DocumentId, Analysis> analyses(Session session) {
    SortedMap<DocumentId, Analysis> analyses = new TreeMap<>();
    session.each(
        "SELECT "
            + DocumentStore.COLUMNS
            + ", a.data"
            + DocumentStore.FROM
            + " JOIN analysis a ON a.document = d.number"
            + " WHERE d.newest = 1 AND a.shape = ?",
        row -> {
          Document document = DocumentStore.document(row);
          analyses.put(document.id(), AnalysisCodec.unpack(document, row.bytes(9)));
        },
        AnalysisCodec.shape());
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
