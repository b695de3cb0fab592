package dev.hearsay.app.web;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.casefile.DocumentRelations;
import dev.hearsay.app.casefile.OutletRow;
import dev.hearsay.app.report.AffairView;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What pages read of a case again and again, kept until the case's relations change: some analyses,
 * and what relates some documents to others. Safe for several threads.
 */
final class Readings {

  private static final int MOST_ANALYSES = 96;
  private static final int MOST_RELATIONS = 512;

  private final CaseFile file;

  private final Map<DocumentId, Analysis> analyses =
      new LinkedHashMap<>(MOST_ANALYSES, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, Analysis> eldest) {
          return size() > MOST_ANALYSES;
        }
      };

  private final Map<DocumentId, DocumentRelations> relations =
      new LinkedHashMap<>(MOST_RELATIONS, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, DocumentRelations> eldest) {
          return size() > MOST_RELATIONS;
        }
      };

  private Optional<Set<String>> outlets = Optional.empty();
  private Optional<AffairView> affair = Optional.empty();
  private long generation = -1;

  Readings(CaseFile file) {
    this.file = file;
  }

  private void refresh() {
    long now = file.generation();
    if (now != generation) {
      generation = now;
      analyses.clear();
      relations.clear();
      outlets = Optional.empty();
      affair = Optional.empty();
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

  /** What relates a document to others. */
  synchronized DocumentRelations relationsOf(DocumentId document) {
    refresh();
    return relations.computeIfAbsent(document, file::relationsOf);
  }

  /** What the documents tell together; empty where that isn't kept. */
  synchronized Optional<AffairView> affair() {
    refresh();
    if (affair.isEmpty()) {
      affair = file.affair().map(found -> new AffairView(found, this::document));
    }
    return affair;
  }

  /**
   * A document that relations name.
   *
   * @throws IllegalStateException where it isn't there
   */
  Document document(DocumentId id) {
    return of(id)
        .orElseThrow(() -> new IllegalStateException("related, but not analysed: " + id))
        .document();
  }

  /** The names of all outlets of documents. */
  synchronized Set<String> outlets() {
    refresh();
    if (outlets.isEmpty()) {
      outlets =
          Optional.of(
              file.outlets().stream().map(OutletRow::name).collect(Collectors.toUnmodifiableSet()));
    }
    return outlets.get();
  }
}
