package dev.hearsay.provenance.drift;

import dev.hearsay.text.DocumentId;
import java.util.Comparator;

/**
 * A change of substance that a retelling made.
 *
 * @param document the retelling
 * @param original what it retells
 * @param from the original's words
 * @param to the retelling's
 * @param rule name of the rule that saw it
 */
public record Drift(
    DocumentId document,
    DocumentId original,
    DriftKind kind,
    Excerpt from,
    Excerpt to,
    String rule) {

  /** By retelling, original, and the place in the retelling. */
  public static final Comparator<Drift> ORDER =
      Comparator.comparing(Drift::document)
          .thenComparing(Drift::original)
          .thenComparing(drift -> drift.to().span())
          .thenComparing(Drift::kind)
          .thenComparing(drift -> drift.from().span());

  public Drift {
    if (document.equals(original)) {
      throw new IllegalArgumentException(document + " retells itself");
    }
    if (rule.isBlank()) {
      throw new IllegalArgumentException("drift without a rule, in " + document);
    }
  }
}
