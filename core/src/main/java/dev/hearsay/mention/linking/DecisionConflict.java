package dev.hearsay.mention.linking;

import java.util.List;

/**
 * A decision that doesn't go well with what the documents say now. It is shown, and obeyed where
 * that is possible at all.
 *
 * @param evidence what speaks against it
 */
public record DecisionConflict(Decision decision, Kind kind, List<Reason> evidence) {

  public DecisionConflict {
    evidence = List.copyOf(evidence);
  }

  /** What is wrong. */
  public enum Kind {
    /** A document that it is about isn't there. */
    NO_DOCUMENT,
    /** The document is there, but nothing is recognised as a name at the words decided upon. */
    NO_NAME,
    /** Another decision says the opposite, so that it can't be obeyed. */
    OTHER_DECISION,
    /** Obeyed, though the documents speak for the opposite. */
    AGAINST_EVIDENCE
  }
}
