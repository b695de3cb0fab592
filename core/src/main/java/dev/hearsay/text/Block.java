package dev.hearsay.text;

/**
 * A paragraph-like stretch of a document. Sentences and statements never run across the end of a
 * block except where an attribution's content does so openly. Blocks are in text order and don't
 * overlap; between two of them there is at least one line break.
 */
public record Block(Span span, Kind kind) {

  /** What the block is in the page or text it came from. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTATION,
    CAPTION,
    TABLE_ROW,
    PREFORMATTED
  }
}
