package dev.hearsay.app.casefile;

import dev.hearsay.app.decisions.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody has decided about a case. Who isn't noted. One that is taken back stays, with the
 * time.
 *
 * @param number from 1, in the order of deciding
 * @param note the user's words; may be empty
 * @param places what it is about, by places in texts, so that it outlives any analysis
 * @param outlet what the register says, where it is about an outlet
 * @param undone when it was taken back
 * @param replaces the decision whose place it takes while it is in force: a note by its new words
 */
public record CaseDecision(
    long number,
    DecisionKind kind,
    Instant decided,
    Optional<Instant> undone,
    String note,
    List<Place> places,
    Optional<OutletEntry> outlet,
    Optional<Long> replaces) {

  public CaseDecision {
    places = List.copyOf(places);
  }

  /** Whether it is to be obeyed. */
  public boolean isInForce() {
    return undone.isEmpty();
  }
}
