package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventType;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
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

  /** In UTF-16 code units. */
  private static final int NEAR = 20;

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
    Optional<HeldLength> own =
        EventPeriod.length(event)
            .filter(timex -> !isDistance(analysis.document().text(), timex.span()))
            .flatMap(HeldLength::of);
    return own.isPresent() ? own : counted(analysis, event);
  }

  /** "After five weeks in prison", "four months after": how long something else lasted. */
  private static boolean isDistance(String text, Span span) {
    String before =
        text.substring(Math.max(0, span.start() - NEAR), span.start())
            .replaceAll("\\s+", " ")
            .toLowerCase(Locale.ROOT);
    String behind =
        text.substring(span.end(), Math.min(text.length(), span.end() + NEAR))
            .replaceAll("\\s+", " ")
            .toLowerCase(Locale.ROOT);
    return before.matches(
            ".*\\b(?:after|within|every|last|past|next) (?:less than |more than |only |just |about )?$")
        || (!before.endsWith(" for ")
            && behind.matches("^ (?:after|before|earlier|later|ago|from now)\\b.*"));
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
