package dev.hearsay.app.decisions;

import dev.hearsay.mention.linking.Decision;
import java.time.Instant;
import java.util.Optional;

/**
 * A decision as the file keeps it; one that was undone stays in it, with the date.
 *
 * @param number by which the user speaks of it, from 1
 */
public record StoredDecision(
    int number,
    Instant decided,
    Decision.Kind kind,
    Place one,
    Place other,
    Optional<Instant> undone) {

  /** Whether it is to be obeyed. */
  public boolean isInForce() {
    return undone.isEmpty();
  }

  StoredDecision undoneAt(Instant when) {
    return new StoredDecision(number, decided, kind, one, other, Optional.of(when));
  }
}
