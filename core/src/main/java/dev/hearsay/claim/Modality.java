package dev.hearsay.claim;

import java.util.Locale;

/**
 * How what is claimed stands to the facts. A promise, an order, a request and the deed are
 * different claims.
 */
public enum Modality {
  /** It is so, or was. */
  ACTUAL,
  /** Someone gave their word, agreed, offered, plans or threatens to do it. */
  PROMISED,
  /** Someone with power to do so commanded or forbade it. */
  ORDERED,
  /** Someone asked for it. */
  REQUESTED,
  /** It would be so if something else were. */
  CONDITIONAL,
  /** Someone is said to have done it, and the words stand back from that. */
  ALLEGED;

  /** The modality's name in the JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
