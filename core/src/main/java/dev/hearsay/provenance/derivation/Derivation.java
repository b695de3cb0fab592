package dev.hearsay.provenance.derivation;

import dev.hearsay.text.DocumentId;
import java.util.List;
import java.util.Optional;

/**
 * One document descends from another, or from an outlet of which no document is there.
 *
 * @param score estimated probability, from 0 to 1
 */
public record Derivation(
    DocumentId from,
    Optional<DocumentId> to,
    Optional<String> toOutlet,
    DerivationKind kind,
    double score,
    List<DerivationEvidence> evidence) {

  public Derivation {
    evidence = List.copyOf(evidence);
    if (to.isEmpty() && toOutlet.isEmpty()) {
      throw new IllegalArgumentException(from + " descends from something");
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException(from + ": score " + score);
    }
  }
}
