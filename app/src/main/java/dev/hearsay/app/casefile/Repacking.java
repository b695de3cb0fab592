package dev.hearsay.app.casefile;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Contrast;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** From format 2 to 3: moves what was packed alone, row by row, into bundles. */
final class Repacking {

  private final Session session;

  private Repacking(Session session) {
    this.session = session;
  }

  static void run(Session session) {
    Repacking repacking = new Repacking(session);
    repacking.documents();
    repacking.analyses();
    repacking.claims();
    repacking.relations();
    repacking.ties();
  }

  private List<Long> numbers(String sql) {
    return session.list(sql, row -> row.number(1));
  }

  private void documents() {
    for (long number : numbers("SELECT document FROM document_body ORDER BY document")) {
      byte[] packed =
          session
              .first(
                  "SELECT body, text FROM document_body WHERE document = ?",
                  row ->
                      DocumentBody.join(
                          Deflation.inflate(row.bytes(1)),
                          row.text(2).getBytes(StandardCharsets.UTF_8)),
                  number)
              .orElseThrow();
      session.change(
          "UPDATE document SET bundle = ? WHERE number = ?",
          session.bundles().put(Bundles.DOCUMENTS, number, packed),
          number);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Packed(byte[] data, long digest) {

    Packed(byte[] data) {
      this(data, RelationStore.shortDigest(data));
    }
  }

  private Packed inflated(String sql, long number) {
    return session
        .first(sql, row -> new Packed(Deflation.inflate(row.bytes(1))), number)
        .orElseThrow();
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Made(String at, byte[] shape) {}

  private void analyses() {
    for (long number : numbers("SELECT document FROM analysis_1 ORDER BY document")) {
      byte[] data = inflated("SELECT data FROM analysis_1 WHERE document = ?", number).data();
      Made made =
          session
              .first(
                  "SELECT at, shape FROM analysis_1 WHERE document = ?",
                  row -> new Made(row.text(1), row.bytes(2)),
                  number)
              .orElseThrow();
      // what this program doesn't understand is analysed again by whoever adds next
      Optional<Analysis> analysis =
          AnalysisCodec.isFirst(made.shape())
              ? DocumentStore.document(session, number)
                  .map(document -> AnalysisCodec.unpackFirst(document, data))
              : Optional.empty();
      session.change(
          "INSERT INTO analysis (document, program, accuracy, at, change, shape, words, bundle)"
              + " SELECT document, program, accuracy, ?, change, ?, words, ?"
              + " FROM analysis_1 WHERE document = ?",
          Instant.parse(made.at()).toEpochMilli(),
          analysis.isPresent() ? AnalysisCodec.shape() : 0,
          session
              .bundles()
              .put(Bundles.ANALYSES, number, analysis.map(AnalysisCodec::pack).orElse(data)),
          number);
      analysis.ifPresent(one -> AnalysisStore.putSpeech(session, number, one));
    }
  }

  private void claims() {
    Map<Long, SortedMap<Long, Set<Contrast>>> links = links();
    List<Long> byDocument =
        numbers(
            "SELECT c.number FROM claim_1 c LEFT JOIN (SELECT claim, min(document) AS document"
                + " FROM claim_document GROUP BY claim) d ON d.claim = c.number"
                + " ORDER BY d.document, c.number");
    Map<Long, Long> bundles = new TreeMap<>();
    Map<Long, Long> digests = new HashMap<>();
    for (long number : byDocument) {
      Packed packed = inflated("SELECT data FROM claim_body WHERE claim = ?", number);
      bundles.put(number, session.bundles().put(Bundles.CLAIMS, number, packed.data()));
      digests.put(number, packed.digest());
    }
    bundles.forEach(
        (number, bundle) ->
            session.change(
                "INSERT INTO claim SELECT number, id, statement, outlets, low, high, disputed,"
                    + " first_seen, statements, documents, ?, ?, ?, ? FROM claim_1"
                    + " WHERE number = ?",
                digests.get(number),
                Numbers.pack(
                    session.list(
                        "SELECT outlet FROM claim_outlet WHERE claim = ?",
                        row -> row.number(1),
                        number)),
                ClaimLinks.pack(links.getOrDefault(number, new TreeMap<>())),
                bundle,
                number));
  }

  private Map<Long, SortedMap<Long, Set<Contrast>>> links() {
    Map<Long, SortedMap<Long, Set<Contrast>>> links = new HashMap<>();
    session.each(
        "SELECT one, other, contrasts FROM claim_link",
        row -> {
          Set<Contrast> contrasts = EnumSet.noneOf(Contrast.class);
          for (Contrast contrast : Contrast.values()) {
            if (row.text(3).indexOf(letter(contrast)) >= 0) {
              contrasts.add(contrast);
            }
          }
          links.computeIfAbsent(row.number(1), of -> new TreeMap<>()).put(row.number(2), contrasts);
          links.computeIfAbsent(row.number(2), of -> new TreeMap<>()).put(row.number(1), contrasts);
        });
    return links;
  }

  /** By which a contrast was kept. */
  private static char letter(Contrast contrast) {
    return switch (contrast) {
      case MODALITY -> 'M';
      case POLARITY -> 'P';
      case NUMBER -> 'N';
      case TIME -> 'T';
      case PART -> 'A';
      case ROLES -> 'R';
    };
  }

  private void relations() {
    for (RelationKind<?> kind : RelationKind.ALL) {
      List<Long> byDocument =
          session.list(
              "SELECT r.number FROM relation_1 r LEFT JOIN (SELECT relation, min(document) AS"
                  + " document FROM relation_document WHERE role = 0 GROUP BY relation) d"
                  + " ON d.relation = r.number WHERE r.kind = ? ORDER BY d.document, r.number",
              row -> row.number(1),
              kind.number());
      for (long number : byDocument) {
        Packed packed = inflated("SELECT data FROM relation_1 WHERE number = ?", number);
        session.change(
            "INSERT INTO relation SELECT number, kind, ?, position, name, ? FROM relation_1"
                + " WHERE number = ?",
            packed.digest(),
            session.bundles().put(kind.bundles(), number, packed.data()),
            number);
      }
    }
  }

  private void ties() {
    Ties ties = new Ties();
    session.each(
        "SELECT document, claim FROM claim_document",
        row -> ties.claim(row.number(1), row.number(2)));
    session.each(
        "SELECT document, relation, role FROM relation_document",
        row -> ties.relation(row.number(1), row.number(2), row.count(3)));
    ties.store(session);
  }
}
