package dev.hearsay.app.report;

import dev.hearsay.affair.AffairEvent;
import dev.hearsay.event.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which events of an affair are shown.
 *
 * @param types of which they are one; empty for all
 * @param from what can't have been on this day or later is left out
 * @param to what can't have been on this day or earlier is left out
 * @param undated whether those without a time are shown when neither day is given
 */
public record TimelineChoice(
    Set<EventType> types, Optional<LocalDate> from, Optional<LocalDate> to, boolean undated) {

  public TimelineChoice {
    types = Set.copyOf(types);
  }

  /** All events. */
  public static TimelineChoice all() {
    return new TimelineChoice(Set.of(), Optional.empty(), Optional.empty(), true);
  }

  /** The events that are chosen, in their order. */
  public List<AffairEvent> of(AffairView view) {
    return view.affair().events().stream().filter(this::has).toList();
  }

  private boolean has(AffairEvent event) {
    if (!types.isEmpty() && !types.contains(event.type())) {
      return false;
    }
    if (event.when().isEmpty()) {
      return undated && from.isEmpty() && to.isEmpty();
    }
    LocalDate first = event.when().get().first();
    LocalDate last = event.when().get().last();
    return from.map(day -> !last.isBefore(day)).orElse(true)
        && to.map(day -> !first.isAfter(day)).orElse(true);
  }
}
