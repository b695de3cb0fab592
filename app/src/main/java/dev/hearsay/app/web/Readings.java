package dev.hearsay.app.web;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.casefile.OutletRow;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What pages read of a case again and again, kept until the case's relations change: some analyses,
 * and which document has part in which relation. Safe for several threads.
 */
final class Readings {

  private static final int MOST_ANALYSES = 96;

  private final CaseFile file;

  private final Map<DocumentId, Analysis> analyses =
      new LinkedHashMap<>(MOST_ANALYSES, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, Analysis> eldest) {
          return size() > MOST_ANALYSES;
        }
      };

  private Optional<Related> related = Optional.empty();
  private long generation = -1;

  /** Relations by the documents that have part in them. */
  record Related(
      Map<DocumentId, List<Derivation>> derivations,
      Map<DocumentId, List<Disagreement>> disagreements,
      Map<DocumentId, List<Drift>> drift,
      Set<String> outlets) {

    List<Derivation> derivationsOf(DocumentId document) {
      return derivations.getOrDefault(document, List.of());
    }

    List<Disagreement> disagreementsOf(DocumentId document) {
      return disagreements.getOrDefault(document, List.of());
    }

    List<Drift> driftOf(DocumentId document) {
      return drift.getOrDefault(document, List.of());
    }
  }

  Readings(CaseFile file) {
    this.file = file;
  }

  private void refresh() {
    long now = file.generation();
    if (now != generation) {
      generation = now;
      analyses.clear();
      related = Optional.empty();
    }
  }

  /** A document's analysis, with its text; empty where there is none. */
  synchronized Optional<Analysis> of(DocumentId document) {
    refresh();
    Analysis kept = analyses.get(document);
    if (kept != null) {
      return Optional.of(kept);
    }
    Optional<Analysis> read = file.analysis(document);
    read.ifPresent(analysis -> analyses.put(document, analysis));
    return read;
  }

  synchronized Related related() {
    refresh();
    if (related.isEmpty()) {
      related = Optional.of(read());
    }
    return related.get();
  }

  private Related read() {
    Map<DocumentId, List<Derivation>> derivations = new HashMap<>();
    for (Derivation one : file.derivations()) {
      put(derivations, one.from(), one);
      one.to().ifPresent(to -> put(derivations, to, one));
    }
    Map<DocumentId, List<Disagreement>> disagreements = new HashMap<>();
    for (Disagreement one : file.disagreements()) {
      one.values().stream()
          .flatMap(value -> value.statements().stream())
          .map(statement -> statement.document())
          .distinct()
          .forEach(document -> put(disagreements, document, one));
    }
    Map<DocumentId, List<Drift>> drift = new HashMap<>();
    for (Drift one : file.drift()) {
      put(drift, one.document(), one);
      put(drift, one.original(), one);
    }
    return new Related(
        derivations,
        disagreements,
        drift,
        file.outlets().stream().map(OutletRow::name).collect(Collectors.toUnmodifiableSet()));
  }

  private static <T> void put(Map<DocumentId, List<T>> map, DocumentId document, T value) {
    map.computeIfAbsent(document, id -> new ArrayList<>()).add(value);
  }
}
