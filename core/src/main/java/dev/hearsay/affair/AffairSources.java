package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.Event;
import dev.hearsay.mention.linking.LinkedEntity;
import dev.hearsay.provenance.RootDecision;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.source.Identities;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an affair is made of: documents, what each tells, and how they hang together.
 *
 * @param asOf what was published later counts for nothing
 * @param analyses in the order of documents
 * @param events of each document, as {@link dev.hearsay.event.EventFinder} finds them; a document
 *     without any may be missing
 * @param entities who and what documents name, with the keys of {@code identities}
 * @param decisions what people have decided about roots, the latest last
 */
public record AffairSources(
    LocalDate asOf,
    List<Analysis> analyses,
    Map<DocumentId, List<Event>> events,
    List<Derivation> derivations,
    Identities identities,
    List<LinkedEntity> entities,
    List<RootDecision> decisions,
    List<Disagreement> disagreements) {

  public AffairSources {
    analyses =
        analyses.stream()
            .sorted(Comparator.comparing(analysis -> analysis.document().id()))
            .toList();
    events = Collections.unmodifiableMap(new TreeMap<>(events));
    derivations = List.copyOf(derivations);
    entities = List.copyOf(entities);
    decisions = List.copyOf(decisions);
    disagreements = List.copyOf(disagreements);
  }

  /** Those published up to the day; where a document has no date, it counts. */
  List<Analysis> published() {
    return analyses.stream()
        .filter(
            analysis ->
                analysis
                    .document()
                    .published()
                    .map(PublicationTime::date)
                    .filter(day -> day.isAfter(asOf))
                    .isEmpty())
        .toList();
  }

  /** What a document tells, in text order. */
  List<Event> events(DocumentId document) {
    return events.getOrDefault(document, List.of());
  }
}
