package dev.hearsay.app.report;

import dev.hearsay.affair.AffairEvent;
import dev.hearsay.event.EventType;
import java.time.LocalDate;
import java.util.Comparator;
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
    return view.affair().events().stream()
        .filter(this::has)
        .sorted(Comparator.comparing(event -> order(event, view)))
        .toList();
  }

  /** Those with a date stay as they are; then come days without a year, then those without any. */
  private static String order(AffairEvent event, AffairView view) {
    return event.when().isPresent() ? "" : view.openDay(event).map(OpenDay::order).orElse("2");
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
