package dev.hearsay.provenance.disagreement;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.Proposition;
import dev.hearsay.text.DocumentId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values that documents give, what they deny, and which of these are set against each other,
 * kept from one time to the next. What is read rests on one document alone, what is set against
 * what on two, and a disagreement on its {@code Basis}. Belongs to one set of documents.
 */
public final class KeptReadings {

  private final Map<DocumentId, Read> read = new HashMap<>();
  private final ReadingPairs pairs = new ReadingPairs();
  private final OpposedPairs opposed = new OpposedPairs();
  private Map<ValueConflicts.Basis, List<Disagreement>> conflicts = new HashMap<>();
  private Map<Denials.Basis, Disagreement> denied = new HashMap<>();

  /**
   * What was read in a document.
   *
   * @param differing sentences that say that something differs, by their positions
   */
  record Read(
      List<Reading> readings,
      List<Disagreement> inside,
      List<Denials.Told> told,
      List<Integer> differing) {

    private static Read of(Analysis analysis, List<Proposition> propositions) {
      List<Reading> given = List.copyOf(new ReadingFinder(analysis, propositions).find());
      return new Read(
          given,
          List.copyOf(new InsideOneDocument(analysis, given).find()),
          Denials.told(propositions, one -> isSaidToBeDenied(analysis, one)),
          SaidToDiffer.saying(analysis));
    }
  }

  /** "He denied that anything had been promised". */
  private static boolean isSaidToBeDenied(Analysis analysis, Proposition one) {
    return analysis.attributions().stream()
        .filter(
            attribution ->
                one.statement().attribution().filter(attribution.id()::equals).isPresent())
        .anyMatch(
            attribution ->
                attribution.act() == Act.DENY && attribution.kind() == Attribution.Kind.INDIRECT);
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

  /** The readings that count now, two by two. */
  ReadingPairs pairs(Collection<Reading> readings) {
    pairs.update(readings);
    return pairs;
  }

  /** The statements that count now, two by two. */
  OpposedPairs opposed(Collection<Denials.Told> told) {
    opposed.update(told);
    return opposed;
  }

  /** What is found in these pairs, taking over what rests on the same as the last time. */
  List<Disagreement> find(ValueConflicts values) {
    List<Disagreement> found = values.find(conflicts);
    conflicts = values.made();
    return found;
  }

  /** What is found in these denials, taking over what rests on the same as the last time. */
  List<Disagreement> find(Denials denials) {
    List<Disagreement> found = denials.find(denied);
    denied = denials.made();
    return found;
  }

  Read of(DocumentId document) {
    return Optional.ofNullable(read.get(document)).orElseThrow();
  }

  /** Forgets documents: they are gone, or read anew. */
  public void forget(Collection<DocumentId> documents) {
    documents.forEach(read::remove);
    conflicts = new HashMap<>(); // the same words may come back from another outlet
    denied = new HashMap<>();
  }
}
