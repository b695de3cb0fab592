package dev.hearsay.affair;

import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.Comparator;

/** Words of a document. Ordered by document, then by place. */
public record Passage(DocumentId document, Span span) implements Comparable<Passage> {

  private static final Comparator<Passage> ORDER =
      Comparator.comparing(Passage::document).thenComparing(Passage::span);

  @Override
  public int compareTo(Passage other) {
    return ORDER.compare(this, other);
  }
}
