package dev.hearsay.app.casefile;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes and reads the analyses of documents, and who says what in them for searching. */
final class AnalysisStore {

  /** Rows of one document in the index of speech have numbers of their own. */
  static final int MOST_ATTRIBUTIONS = 64;

  private AnalysisStore() {}

  /**
   * What made an analysis.
   *
   * @param program its version
   * @param accuracy how much work was put in
   */
  record Maker(String program, String accuracy) {}

  static void put(Session session, long document, Analysis analysis, Maker maker, Instant at) {
    session.change("UPDATE state SET changes = changes + 1");
    byte[] data = AnalysisCodec.pack(analysis);
    Optional<Long> before =
        session.first(
            "SELECT bundle FROM analysis WHERE document = ?", row -> row.number(1), document);
    Bundles bundles = session.bundles();
    session.change(
        "INSERT INTO analysis (document, program, accuracy, at, change, shape, words, bundle)"
            + " SELECT ?, ?, ?, ?, changes, ?, ?, ? FROM state WHERE true"
            + " ON CONFLICT (document) DO UPDATE SET program = excluded.program,"
            + " accuracy = excluded.accuracy, at = excluded.at, change = excluded.change,"
            + " shape = excluded.shape, words = excluded.words, bundle = excluded.bundle",
        document,
        maker.program(),
        maker.accuracy(),
        at.toEpochMilli(),
        AnalysisCodec.shape(),
        words(analysis),
        before
            .map(bundle -> bundles.replace(Bundles.ANALYSES, bundle, document, data))
            .orElseGet(() -> bundles.put(Bundles.ANALYSES, document, data)));
    putSpeech(session, document, analysis);
  }

  private static long words(Analysis analysis) {
    return analysis.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit))
        .count();
  }

  /** Who says what, to be searched. */
  static void putSpeech(Session session, long document, Analysis analysis) {
    long first = document * MOST_ATTRIBUTIONS;
    session.change(
        "DELETE FROM speech WHERE rowid >= ? AND rowid < ?",
        2 * first,
        2 * (first + MOST_ATTRIBUTIONS));
    Map<String, Entity> entities = new HashMap<>();
    analysis.entities().forEach(entity -> entities.put(entity.id(), entity));
    String text = analysis.document().text();
    List<Attribution> all = analysis.attributions();
    int rows = Math.min(all.size(), MOST_ATTRIBUTIONS);
    for (int i = 0; i < rows; i++) {
      // of a text that quotes very often the last row has all that is left
      int end = i < MOST_ATTRIBUTIONS - 1 ? i + 1 : all.size();
      StringBuilder names = new StringBuilder();
      StringBuilder words = new StringBuilder();
      for (Attribution attribution : all.subList(i, end)) {
        names.append(speaker(attribution, entities, text)).append(' ');
        words.append(words(attribution.content(), text));
      }
      session.change("INSERT INTO speech (rowid, words) VALUES (?, ?)", 2 * (first + i), names);
      session.change("INSERT INTO speech (rowid, words) VALUES (?, ?)", 2 * (first + i) + 1, words);
    }
  }

  /** All that the text calls who says it. */
  private static String speaker(
      Attribution attribution, Map<String, Entity> entities, String text) {
    Set<String> names = new LinkedHashSet<>();
    names.add(words(attribution.source(), text));
    attribution
        .speaker()
        .flatMap(id -> Optional.ofNullable(entities.get(id)))
        .ifPresent(
            entity -> {
              names.add(entity.name());
              entity.mentions().stream()
                  .filter(mention -> mention.kind() == Mention.Kind.NAME)
                  .forEach(mention -> names.add(mention.span().of(text)));
            });
    return String.join(" ", names);
  }

  private static String words(List<Span> spans, String text) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(span.of(text)).append(' '));
    return words.toString();
  }

  /** The analysis of a document; empty where there is none that this program understands. */
  static Optional<Analysis> analysis(Session session, long number, Document document) {
    return session
        .first(
            "SELECT bundle FROM analysis WHERE document = ? AND shape = ?",
            row -> row.number(1),
            number,
            AnalysisCodec.shape())
        .map(bundle -> AnalysisCodec.unpack(document, session.bundles().get(bundle, number)));
  }

  /** Documents that have no analysis that this program understands, as they came. */
  static List<Long> pending(Session session) {
    return session.list(
        "SELECT d.number FROM document d LEFT JOIN analysis a ON a.document = d.number"
            + " WHERE a.document IS NULL OR a.shape <> ? ORDER BY d.number",
        row -> row.number(1),
        AnalysisCodec.shape());
  }
}
