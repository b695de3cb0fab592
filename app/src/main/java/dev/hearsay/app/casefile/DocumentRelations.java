package dev.hearsay.app.casefile;

import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.drift.Drift;
import java.util.List;

/**
 * What relates a document to others.
 *
 * @param derivations from it first, then those of others from it
 * @param drift what it changed first, then what others changed of it
 */
public record DocumentRelations(
    List<Derivation> derivations, List<Disagreement> disagreements, List<Drift> drift) {

  public DocumentRelations {
    derivations = List.copyOf(derivations);
    disagreements = List.copyOf(disagreements);
    drift = List.copyOf(drift);
  }
}
