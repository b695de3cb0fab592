package dev.hearsay.claim;

import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;

/**
 * What a person has decided about two statements, each meant by a place in its document: a text
 * never changes, so that a place means the same after the document has been analysed anew.
 */
public record ClaimDecision(Kind kind, Place one, Place other) {

  /** What has been decided. */
  public enum Kind {
    /** The claims that the two make are one. */
    MERGE,
    /** The first doesn't make the claim that the other makes. */
    SPLIT
  }

  /** Words of a document in which a statement stands. */
  public record Place(DocumentId document, Span span) {

    /** Where a statement stands. */
    public static Place of(Statement statement) {
      return new Place(
          statement.document(),
          new Span(
              statement.spans().get(0).start(),
              statement.spans().get(statement.spans().size() - 1).end()));
    }
  }
}
