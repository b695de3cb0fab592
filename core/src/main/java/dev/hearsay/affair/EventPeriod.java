package dev.hearsay.affair;

import dev.hearsay.event.Event;
import dev.hearsay.timex.Timex;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When an event was, by the times that stand with it. */
final class EventPeriod {

  private static final Pattern CLOCK = Pattern.compile("T(\\d\\d):(\\d\\d)");

  private EventPeriod() {}

  /** "Between 15 and" or "from 3 to", before a day of the same month. */
  private static final Pattern FIRST =
      Pattern.compile(
          "\\b(?:between|from)\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:and|to|until)\\s+$",
          Pattern.CASE_INSENSITIVE);

  private static final int WORDS = 24;

  /** The same, with the first day of a range that its words leave to be understood. */
  static Optional<Period> of(Event event, String text) {
    Optional<Period> when = of(event);
    if (when.isEmpty() || !when.get().first().equals(when.get().last())) {
      return when;
    }
    for (Timex timex : event.times()) {
      int start = timex.span().start();
      Matcher matcher = FIRST.matcher(text.substring(Math.max(0, start - WORDS), start));
      if (timex.from().equals(Optional.of(when.get().first())) && matcher.find()) {
        int day = Integer.parseInt(matcher.group(1));
        if (day > 0 && day < when.get().first().getDayOfMonth()) {
          return Optional.of(
              new Period(
                  when.get().first().withDayOfMonth(day), when.get().last(), Optional.empty()));
        }
      }
    }
    return when;
  }

  /** The narrowest time that a telling gives; empty where it gives none, or a length only. */
  static Optional<Period> of(Event event) {
    return of(event.times());
  }

  /** The narrowest of some times. */
  static Optional<Period> of(List<Timex> times) {
    return times.stream()
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
