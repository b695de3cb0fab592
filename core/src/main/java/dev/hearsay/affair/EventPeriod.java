package dev.hearsay.affair;

import dev.hearsay.event.Event;
import dev.hearsay.timex.Timex;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When an event was, by the times that stand with it. */
final class EventPeriod {

  private static final Pattern CLOCK = Pattern.compile("T(\\d\\d):(\\d\\d)");

  private EventPeriod() {}

  /** The narrowest time that a telling gives; empty where it gives none, or a length only. */
  static Optional<Period> of(Event event) {
    return event.times().stream()
        .filter(timex -> timex.type() != Timex.Type.DURATION && timex.type() != Timex.Type.SET)
        .filter(Timex::isClosed)
        .map(EventPeriod::period)
        .min(
            Comparator.comparing(
                period -> period.last().toEpochDay() - period.first().toEpochDay()));
  }

  private static Period period(Timex timex) {
    return new Period(timex.from().orElseThrow(), timex.to().orElseThrow(), clock(timex));
  }

  private static Optional<LocalTime> clock(Timex timex) {
    if (!timex.from().equals(timex.to())) {
      return Optional.empty();
    }
    Matcher matcher = CLOCK.matcher(timex.value());
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** How long it lasted, as TIMEX3 writes it; empty where no length is told. */
  static Optional<Timex> length(Event event) {
    return event.times().stream()
        .filter(timex -> timex.type() == Timex.Type.DURATION && timex.value().startsWith("P"))
        .findFirst();
  }
}
