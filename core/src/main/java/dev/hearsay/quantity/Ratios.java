package dev.hearsay.quantity;

import dev.hearsay.quantity.Numeral.Shape;
import java.math.BigDecimal;
import java.util.Set;

/** Reads what makes a ratio of a number: "two of the five", "9 in 10", "three out of four". */
final class Ratios {

  private static final Set<String> INSIDE_RATIO =
      Set.of(
          "the",
          "every",
          "past",
          "last",
          "first",
          "previous",
          "other",
          "remaining",
          "latest",
          "his",
          "her",
          "its",
          "their",
          "our",
          "those",
          "these",
          "all",
          "about",
          "around",
          "roughly",
          "nearly",
          "almost",
          "just",
          "only",
          "some",
          "at",
          "least",
          "more",
          "than");

  private static final int LONGEST_OWNER = 5;
  private static final BigDecimal MOST_UNROUND = new BigDecimal(20);
  private static final BigDecimal FIFTY = new BigDecimal(50);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  private final Words words;
  private final Units units;
  private final NumeralParser numerals;
  private final TimeAmounts times;

  Ratios(Words words, Units units, NumeralParser numerals, TimeAmounts times) {
    this.words = words;
    this.units = units;
    this.numerals = numerals;
    this.times = times;
  }

  /** Gives the draft its denominator when one follows. */
  void read(Draft draft) {
    boolean counts =
        draft.isCount()
            && draft.low.scale() <= 0
            && (draft.numeral.shape() == Shape.PLAIN_DIGITS
                || draft.numeral.shape() == Shape.DIGITS
                || draft.numeral.shape() == Shape.WORDS);
    if (!counts) {
      return;
    }
    int at = words.isHyphen(draft.to) ? draft.to + 1 : draft.to;
    boolean in = words.is(at, "in");
    boolean outOf = words.is(at, "out") && words.is(words.isHyphen(at + 1) ? at + 2 : at + 1, "of");
    if (!in && !outOf && !words.is(at, "of")) {
      return;
    }
    at = outOf ? (words.isHyphen(at + 1) ? at + 3 : at + 2) : at + 1;
    at = words.isHyphen(at) ? at + 1 : at;
    int limit = at + 3;
    while (at < limit && (in ? words.is(at, "every") : INSIDE_RATIO.contains(words.lower(at)))) {
      at++;
    }
    at = in || numerals.parse(words, at) != null ? at : afterPossessive(at);
    Numeral whole = numerals.parse(words, at);
    if (whole == null
        || whole.from() != at
        || whole.isFraction()
        || whole.shape() == Shape.PLURAL) {
      return;
    }
    Operand operand = Operand.around(words, whole, units);
    boolean plausible =
        operand.unit() == null
            && whole.value().compareTo(draft.low) >= 0
            && whole.value().signum() > 0
            && times.end(whole) == 0
            && !(KeptApart.looksLikeYear(whole) && whole.value().intValue() % 100 != 0);
    if (!plausible || (in && !isRound(whole.value()))) {
      return;
    }
    draft.denominator = whole.value();
    draft.to = whole.to();
    draft.thingFrom = whole.to();
  }

  /** Past the owner in "four of the port's eleven cranes". */
  private int afterPossessive(int at) {
    for (int i = at; i < at + LONGEST_OWNER; i++) {
      if (words.is(i, "'s") || words.is(i, "'")) {
        return i + 1;
      }
      if (!words.isWord(i)) {
        break;
      }
    }
    return at;
  }

  /** "in 10", "in 100", "in 100,000", but hardly "in 37". */
  private static boolean isRound(BigDecimal value) {
    boolean tens = value.remainder(BigDecimal.TEN).signum() == 0;
    boolean large = value.compareTo(THOUSAND) >= 0;
    return value.compareTo(MOST_UNROUND) <= 0
        || (tens && (!large || value.remainder(FIFTY).signum() == 0));
  }
}
