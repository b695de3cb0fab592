package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventType;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long somebody was held.
 *
 * @param exact whether it is told to the day
 */
record HeldLength(Period amount, boolean exact) {

  private static final Pattern DAYS =
      Pattern.compile("\\b(?:every|each) (?:single )?(?:one of the )?days?\\b");

  /** In days: nobody is held for a hundred years. */
  private static final int LONGEST = 36500;

  private static final double MONTH = 30.44;
  private static final double YEAR = 365.25;

  /** The length that a duration tells. */
  static Optional<HeldLength> of(Timex duration) {
    try {
      Period amount = Period.parse(duration.value());
      boolean days = duration.value().matches("P\\d+D");
      boolean weeks = duration.value().endsWith("W");
      return Optional.of(new HeldLength(amount, days && !weeks && duration.modifier().isEmpty()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** How long somebody was held, as an event's words or its sentence tell. */
  static Optional<HeldLength> of(Analysis analysis, Event event) {
    if (event.type() != EventType.CUSTODY) {
      return Optional.empty();
    }
    Optional<HeldLength> own = EventPeriod.length(event).flatMap(HeldLength::of);
    return own.isPresent() ? own : counted(analysis, event);
  }

  /** "Every day of their detention, 93 in all": days counted where no noun stands behind. */
  private static Optional<HeldLength> counted(Analysis analysis, Event event) {
    Optional<Span> sentence =
        analysis.sentences().stream()
            .map(Sentence::span)
            .filter(event.trigger()::overlaps)
            .findFirst();
    if (sentence.isEmpty() || !DAYS.matcher(sentence.get().of(analysis.document().text())).find()) {
      return Optional.empty();
    }
    return analysis.quantities().stream()
        .filter(quantity -> sentence.get().contains(quantity.span()))
        .filter(quantity -> quantity.thing().isEmpty() && quantity.unit().isEmpty())
        .filter(quantity -> quantity.denominator().isEmpty())
        .flatMap(quantity -> quantity.value().stream())
        .filter(value -> value.intValue() > 1 && value.intValue() < LONGEST)
        .map(value -> new HeldLength(Period.ofDays(value.intValue()), true))
        .findFirst();
  }

  double days() {
    return amount.getYears() * YEAR + amount.getMonths() * MONTH + amount.getDays();
  }
}
