package dev.hearsay.app.casefile;

import java.util.Locale;

/**
 * A decision that doesn't go well with what the documents say now. It is shown, never settled in
 * silence.
 *
 * @param decision its number
 */
public record CaseConflict(long decision, Kind kind) {

  /** What is wrong. */
  public enum Kind {
    /** A document that it is about isn't in the case. */
    NO_DOCUMENT,
    /** A newer version of the page counts now; the decision is about an older one. */
    OLDER_VERSION,
    /** What it is about isn't found there any more. */
    NOTHING_THERE,
    /** Another decision says the opposite, so that it can't be obeyed. */
    OTHER_DECISION,
    /** Obeyed, though the documents speak for the opposite. */
    AGAINST_EVIDENCE;

    /** The kind's name in the JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
