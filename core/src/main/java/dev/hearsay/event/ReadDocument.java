package dev.hearsay.event;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.syntax.ParsedSentences;
import dev.hearsay.text.Document;
import java.util.List;

/**
 * What one document says by itself.
 *
 * @param events that it tells, in text order
 */
public record ReadDocument(Analysis analysis, List<Event> events) {

  public ReadDocument {
    events = List.copyOf(events);
  }

  /** Analyses a document and finds its events, parsing the sentences that both need once. */
  public static ReadDocument read(Document document, DocumentAnalyzer analyzer) {
    ParsedSentences parsed = ParsedSentences.standard();
    Analysis analysis = analyzer.analyze(document, parsed);
    return new ReadDocument(analysis, EventFinder.standard().find(analysis, parsed));
  }

  /** Analyses a document whose events aren't asked for. */
  public static ReadDocument withoutEvents(Document document, DocumentAnalyzer analyzer) {
    return new ReadDocument(analyzer.analyze(document), List.of());
  }
}
