package dev.hearsay.provenance.disagreement;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Proposition;
import dev.hearsay.text.DocumentId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values that documents give and how each contradicts itself, kept from one time to the next:
 * they rest on one document alone. Belongs to one set of documents.
 */
public final class KeptReadings {

  private final Map<DocumentId, Read> read = new HashMap<>();

  /** What was read in a document. */
  record Read(List<Reading> readings, List<Disagreement> inside) {

    private static Read of(Analysis analysis, List<Proposition> propositions) {
      List<Reading> given = List.copyOf(new ReadingFinder(analysis, propositions).find());
      return new Read(given, List.copyOf(new InsideOneDocument(analysis, given).find()));
    }
  }

  /** Reads the documents that aren't known, on all processors, and forgets those not asked for. */
  void read(Map<DocumentId, Analysis> analyses, Map<DocumentId, List<Proposition>> propositions) {
    read.keySet().retainAll(analyses.keySet());
    Set<DocumentId> known = read.keySet();
    List<Analysis> missing =
        analyses.values().stream()
            .filter(analysis -> !known.contains(analysis.document().id()))
            .toList();
    List<Read> found =
        missing.parallelStream()
            .map(
                analysis ->
                    Read.of(
                        analysis, propositions.getOrDefault(analysis.document().id(), List.of())))
            .toList();
    for (int i = 0; i < found.size(); i++) {
      read.put(missing.get(i).document().id(), found.get(i));
    }
  }

  Read of(DocumentId document) {
    return Optional.ofNullable(read.get(document)).orElseThrow();
  }

  /** Forgets documents: they are gone, or read anew. */
  public void forget(Collection<DocumentId> documents) {
    documents.forEach(read::remove);
  }
}
