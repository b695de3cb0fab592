package dev.hearsay.claim;

import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A place where a document makes a claim.
 *
 * @param spans the words, in text order, at least one
 * @param attribution identifier of the innermost attribution in whose content they stand; empty
 *     where the outlet says it in its own voice
 */
public record Statement(
    DocumentId document, List<Span> spans, Optional<String> attribution, Modality modality) {

  public Statement {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException(document + ": a statement has words");
    }
  }
}
