package dev.hearsay.provenance.disagreement;

import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place where a document gives a value.
 *
 * @param span the words of the value, with what they count where it is next to them
 * @param attribution identifier of the innermost attribution in whose content they stand; empty
 *     where the outlet says it in its own voice
 */
public record ValueStatement(DocumentId document, Span span, Optional<String> attribution)
    implements Comparable<ValueStatement> {

  private static final Comparator<ValueStatement> ORDER =
      Comparator.comparing(ValueStatement::document)
          .thenComparing(ValueStatement::span)
          .thenComparing(statement -> statement.attribution().orElse(""));

  @Override
  public int compareTo(ValueStatement other) {
    return ORDER.compare(this, other);
  }
}
