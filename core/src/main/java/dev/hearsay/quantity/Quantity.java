package dev.hearsay.quantity;

import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much or how many, of what: "more than 250 Venezuelan men", "43 percent of voters", "one of
 * the nine". The idea follows Roy, Vieira and Roth (Reasoning about Quantities in Natural Language,
 * TACL 2015) and MeasEval (SemEval 2021, task 8). Amounts of time, dates, ordinals, scores, labels
 * and numbers in names are none.
 *
 * @param span the numeral, the words beside it that set the comparator, the unit; not the thing
 * @param low the value; the lower one of a range; the numerator of a ratio or fraction; of a plural
 *     numeral ("dozens") what one of it is worth
 * @param high at least {@code low}, and equal to it unless the text gives two values
 * @param denominator of a ratio or fraction
 * @param unit absent for counts
 * @param thing what is counted, or what the measure is of: a noun with what stands before it, in
 *     pieces where it lies apart; empty when the sentence doesn't name it
 * @param head the last word of the thing
 */
public record Quantity(
    Span span,
    BigDecimal low,
    BigDecimal high,
    Optional<BigDecimal> denominator,
    Comparator comparator,
    Optional<Unit> unit,
    List<Span> thing,
    Optional<Span> head) {

  /** How the thing's number compares with the value, by what the words say. */
  public enum Comparator {
    EXACTLY,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    FEWER_THAN,
    /** A range. */
    BETWEEN,
    /** Plural numerals: "dozens", "hundreds of thousands", "several hundred". */
    DOZENS_OF;

    /** In lower case with hyphens: "at-least". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Comparator ofLabel(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  public Quantity {
    thing = List.copyOf(thing);
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("a range from " + low + " down to " + high);
    }
    if (thing.isEmpty() != head.isEmpty()) {
      throw new IllegalArgumentException("a thing has a head, and nothing else has");
    }
  }

  /** The value, absent when there are two. */
  public Optional<BigDecimal> value() {
    return low.compareTo(high) == 0 ? Optional.of(low) : Optional.empty();
  }
}
