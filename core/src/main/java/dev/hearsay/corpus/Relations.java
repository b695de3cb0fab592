package dev.hearsay.corpus;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.ClaimLink;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.source.Identities;
import dev.hearsay.text.DocumentId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the documents of a corpus hang together, as of a day.
 *
 * @param asOf what was published later is left out of claims
 * @param analyses by identifier
 * @param identities who in one document is whom in another
 * @param claims those told by most outlets first
 * @param links claims that speak of the same thing without saying the same
 * @param disagreements where documents contradict each other or themselves
 * @param drift what retellings changed
 * @param loops documents that credit each other in a ring
 */
public record Relations(
    LocalDate asOf,
    SortedMap<DocumentId, Analysis> analyses,
    Identities identities,
    List<Derivation> derivations,
    List<CorpusClaim> claims,
    List<ClaimLink> links,
    List<Disagreement> disagreements,
    List<Drift> drift,
    List<List<DocumentId>> loops) {

  public Relations {
    analyses = Collections.unmodifiableSortedMap(new TreeMap<>(analyses));
    derivations = List.copyOf(derivations);
    claims = List.copyOf(claims);
    links = List.copyOf(links);
    disagreements = List.copyOf(disagreements);
    drift = List.copyOf(drift);
    loops = loops.stream().map(List::copyOf).toList();
  }

  /**
   * The analysis of a document.
   *
   * @throws IllegalArgumentException when it isn't there
   */
  public Analysis analysis(DocumentId document) {
    Analysis analysis = analyses.get(document);
    if (analysis == null) {
      throw new IllegalArgumentException("not in the corpus: " + document);
    }
    return analysis;
  }

  /** The claim with an identifier. */
  public Optional<CorpusClaim> claim(String id) {
    return claims.stream().filter(claim -> claim.claim().id().equals(id)).findFirst();
  }

  /** Whether a document names this as its outlet; of others only the place is known. */
  public boolean isOutlet(String name) {
    return analyses.values().stream()
        .anyMatch(analysis -> analysis.document().outlet().filter(name::equals).isPresent());
  }
}
