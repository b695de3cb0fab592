package dev.hearsay.provenance.drift;

import dev.hearsay.text.Document;
import dev.hearsay.text.Span;

/**
 * Words of a document.
 *
 * @param span never empty
 * @param text what stands there
 */
public record Excerpt(Span span, String text) {

  public Excerpt {
    if (span.isEmpty() || text.length() != span.length()) {
      throw new IllegalArgumentException("not the words of " + span + ": " + text);
    }
  }

  /** The words of a document's stretch. */
  public static Excerpt of(Document document, Span span) {
    return new Excerpt(span, span.of(document.text()));
  }
}
