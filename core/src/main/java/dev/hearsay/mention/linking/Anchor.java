package dev.hearsay.mention.linking;

import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.Comparator;

/**
 * Where a document names something. A document's text never changes, so an anchor means the same
 * after the document has been analysed anew, when identifiers of entities may differ.
 */
public record Anchor(DocumentId document, Span span) implements Comparable<Anchor> {

  private static final Comparator<Anchor> ORDER =
      Comparator.comparing((Anchor anchor) -> anchor.document().value())
          .thenComparing(Anchor::span);

  @Override
  public int compareTo(Anchor other) {
    return ORDER.compare(this, other);
  }
}
