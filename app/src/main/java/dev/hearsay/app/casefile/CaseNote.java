package dev.hearsay.app.casefile;

import dev.hearsay.app.decisions.Place;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Words of the user's about something in the case.
 *
 * @param number of the decision that keeps it as it is now
 * @param place what it is about, by its words; an empty span stands for a whole document
 * @param claim that is made there now; empty unless it is about a claim that there still is
 * @param written when it got these words
 * @param isChanged whether it had others before
 */
public record CaseNote(
    long number,
    About about,
    Place place,
    Optional<String> claim,
    String text,
    Instant written,
    boolean isChanged) {

  /** What a note is about. */
  public enum About {
    DOCUMENT,
    CLAIM,
    SOURCE;

    /** The name in the JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
