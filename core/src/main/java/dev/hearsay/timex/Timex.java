package dev.hearsay.timex;

import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A time expression, resolved as far as its document allows. Type, value and modifier are those of
 * TIMEX3 (TimeML 1.2.1, Saurí et al. 2006), and so is the extent: articles and modifiers belong to
 * it, prepositions ("on", "before") don't.
 *
 * @param value in TIMEX3's form: "2025-03-13", "2025-W11", "1998-Q3", "P3M", "PAST_REF"; X stands
 *     for what is not known
 * @param from first day of the closed interval that it can mean; empty when open or unknown
 * @param to last day of it, never before {@code from}
 * @param anchor what it is counted from; empty when it stands for itself
 * @param until the words of the timex that ends the range which this one begins ("from 3 March to 9
 *     March"); empty when it begins none
 * @param notes what a reader should know before relying on it
 * @param decidedBy the rule that found it, a page in {@code docs/rules/time-expressions.md}
 */
public record Timex(
    Span span,
    Type type,
    String value,
    Optional<Modifier> modifier,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Anchor> anchor,
    Optional<Span> until,
    List<Note> notes,
    String decidedBy) {

  /** What kind of time it tells. */
  public enum Type {
    /** A calendar time of a day or longer. */
    DATE,
    /** A time of a day, also of a certain day. */
    TIME,
    /** How long something lasts. */
    DURATION,
    /** Times that recur. */
    SET
  }

  /** TIMEX3's {@code mod}. */
  public enum Modifier {
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE,
    START,
    MID,
    END,
    APPROX
  }

  /** What a reader should know. */
  public enum Note {
    /** Day and month could be the other way round; language, outlet or text decided. */
    AMBIGUOUS_ORDER,
    /** There is no such day or year. */
    IMPOSSIBLE_DATE,
    /** Neither the publication date nor the text tells the year. */
    YEAR_UNKNOWN;

    /** The note's name in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Timex {
    notes = List.copyOf(notes);
    if (span.isEmpty() || value.isBlank()) {
      throw new IllegalArgumentException("a timex has words and a value: " + span + " " + value);
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(value + " ends before it begins: " + from + ".." + to);
    }
  }

  /** The same as the begin of a range. */
  Timex until(Span end) {
    return new Timex(
        span, type, value, modifier, from, to, anchor, Optional.of(end), notes, decidedBy);
  }

  /** The same, counted from something, with the interval that follows from it. */
  Timex anchored(Anchor to, Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Timex(
        span, type, value, modifier, first, last, Optional.of(to), until, notes, decidedBy);
  }

  /** Whether both ends of the interval are known. */
  public boolean isClosed() {
    return from.isPresent() && to.isPresent();
  }
}
