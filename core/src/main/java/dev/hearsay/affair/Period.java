package dev.hearsay.affair;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When something was, as far as it is told: both days are the same where the day is known, and lie
 * a month or a year apart where the text says no more than that.
 *
 * @param first the earliest day that it can have been
 * @param last the latest, never before {@code first}
 * @param time of the day; only where the day is known
 */
public record Period(LocalDate first, LocalDate last, Optional<LocalTime> time) {

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " comes after " + last);
    }
    if (time.isPresent() && !first.equals(last)) {
      throw new IllegalArgumentException("a time of no certain day: " + first + " to " + last);
    }
  }

  /** Whether both can be the same moment. */
  public boolean overlaps(Period other) {
    return !last.isBefore(other.first) && !other.last.isBefore(first);
  }
}
