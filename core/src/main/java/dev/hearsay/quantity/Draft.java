package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;
import dev.hearsay.quantity.Quantity.Comparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quantity while its sentence is being read: words by their index, what it is of still open. */
final class Draft {

  /** First word, that of the comparator included. */
  int from;

  /** One past the last word. */
  int to;

  /** Where the thing is looked for; behind a ratio's denominator, say. */
  int thingFrom;

  BigDecimal low;
  BigDecimal high;
  @Nullable BigDecimal denominator;
  Comparator comparator = Comparator.EXACTLY;
  @Nullable Unit unit;

  /** The numeral that stands first. */
  final Numeral numeral;

  /** Whether the next number shares its unit with this one: "20 to 30 percent". */
  boolean sharesNext;

  /** Whether the thing stands behind "of", so that other shares may be of it too. */
  boolean isOfWhole;

  /** Whether the thing is the subject of what the number says. */
  boolean isOfSubject;

  /** Whether the thing is what consists of so many: "a crew of six". */
  boolean isOfHolder;

  final List<Phrase> thing = new ArrayList<>();

  Draft(Numeral numeral, int from, int to) {
    this.numeral = numeral;
    this.from = from;
    this.to = to;
    this.thingFrom = to;
    this.low = numeral.value();
    this.high = numeral.value();
    this.denominator = numeral.denominator();
    switch (numeral.shape()) {
      case PLURAL -> comparator = Comparator.DOZENS_OF;
      case GROUP -> comparator = Comparator.EXACTLY;
      case PLAIN_DIGITS, DIGITS, WORDS, FRACTION, TIMES -> {}
    }
  }

  boolean isCount() {
    return unit == null && denominator == null;
  }

  boolean is(Unit.Kind kind) {
    Unit own = unit;
    return own != null && own.kind() == kind;
  }
}
