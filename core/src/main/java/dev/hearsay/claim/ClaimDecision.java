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

    /**
     * How well a statement fits: what its words and these share, less what only one of them has.
     *
     * @return 0 where they share nothing, 1001 where they are the same
     */
    public int fit(Statement statement) {
      return statement.document().equals(document) ? fit(Place.of(statement).span()) : 0;
    }

    /** How well other words of the same document fit, as for a statement. */
    public int fit(Span words) {
      int shared = Math.min(words.end(), span.end()) - Math.max(words.start(), span.start());
      int all = words.length() + span.length() - shared;
      return shared <= 0 ? 0 : 1 + 1000 * shared / all;
    }

    /** How well the statement of a claim fits that fits best. */
    public int fit(Claim claim) {
      return claim.statements().stream().mapToInt(this::fit).max().orElse(0);
    }
  }
}
