package dev.hearsay.affair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A stretch for which nobody is said to hold someone who was held before, or each holder says that
 * the other did.
 *
 * @param held identifier of the actor
 * @param denied whether holders are named and each denies it, rather than none being named
 * @param grounds the words on both sides of it, or of those who deny
 */
public record CustodyGap(
    String held,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean denied,
    List<Ground> grounds) {

  public CustodyGap {
    grounds = List.copyOf(grounds);
  }
}
