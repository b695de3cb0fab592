package dev.hearsay.bench.retelling;

import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.drift.DriftKind;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;

/**
 * A change that is known to have been made.
 *
 * @param from words of the original
 * @param to words of the retelling
 */
public record KnownDrift(
    DocumentId document, DocumentId original, DriftKind kind, Span from, Span to) {

  /** Whether that is what was found: the same kind, in words that overlap on both sides. */
  public boolean is(Drift found) {
    return found.document().equals(document)
        && found.original().equals(original)
        && found.kind() == kind
        && found.from().span().overlaps(from)
        && found.to().span().overlaps(to);
  }
}
