package dev.hearsay.affair;

import java.util.Locale;
import java.util.Optional;

/**
 * Words on which a line about the affair rests.
 *
 * @param event identifier of the {@link AffairEvent} that the words tell; empty where none is found
 *     there
 */
public record Ground(Passage words, Bearing bearing, Optional<String> event) {

  /** What the words have to do with the line. */
  public enum Bearing {
    /** They tell the thing itself: what was agreed, ordered, who was held. */
    TELLS,
    /** They tell what became of it. */
    FOLLOWS,
    /** They speak against it. */
    AGAINST;

    /** The name in the JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
