package dev.hearsay.quantity;

import dev.hearsay.quantity.Unit.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number with the sign or currency before it and the unit behind it.
 *
 * @param from its first word, a currency included
 * @param to one past its last word, a unit included
 */
record Operand(Numeral numeral, int from, int to, BigDecimal value, @Nullable Unit unit) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal TWELVE = new BigDecimal(12);

  /** The operand around a numeral. */
  static Operand around(Words words, Numeral numeral, Units units) {
    int from = numeral.from();
    int to = numeral.to();
    BigDecimal value = numeral.value();
    Unit unit = numeral.shape() == Numeral.Shape.TIMES ? Unit.of(Kind.TIMES, "times") : null;
    Unit before = units.currencyBefore(words, numeral);
    if (before != null && numeral.isDigits()) {
      unit = before;
      from--;
      Unit whole = units.currencyBefore(words.lower(from - 1) + words.lower(from));
      boolean country =
          words.isGlued(from)
              || (words.original(from - 1).length() > 1 && words.isCapital(from - 1));
      if (whole != null && country) { // "US$ 5", "US $5"
        unit = whole;
        from--;
      }
      if (isMinus(words, from - 1, from)) {
        from--;
        value = value.negate();
      }
    } else if (isMinus(words, from - 1, from) && numeral.isDigits()) {
      from--;
      value = value.negate();
    } else if (words.is(from - 1, "+") && words.isGlued(from) && !words.isGlued(from - 1)) {
      from--;
    }
    if (words.is(from - 1, "minus") && isBelowZero(words, from, to, units)) {
      from--;
      value = value.negate();
    }
    Units.Found found = unit == null ? behind(words, numeral, units) : null;
    if (found != null) {
      unit = found.unit();
      to = found.to();
      value = found.hundredth() ? value.divide(HUNDRED) : value;
    } else if (unit != null) {
      boolean country = words.original(to).equals("US") || words.original(to).equals("U.S.");
      int name = country && words.is(to + 1, "dollars") ? to + 1 : to;
      int end = words.is(name, "usd") || words.is(name, "dollars") ? name + 1 : to;
      Units.Found rate = units.rate(words, new Units.Found(unit, end, false));
      unit = rate.unit();
      to = rate.to();
    } else if (words.is(from - 1, "magnitude") && numeral.isDigits()) {
      unit = Unit.of(Kind.MEASURE, "magnitude");
      from--;
    }
    return withInches(words, new Operand(numeral, from, to, value, unit), units);
  }

  /**
   * The unit behind a numeral, also with "a" or "of" between: "half a mile", "millions of dollars".
   */
  private static Units.@Nullable Found behind(Words words, Numeral numeral, Units units) {
    int to = numeral.to();
    Units.Found found = units.find(words, to);
    if (found != null) {
      boolean name =
          words.isCapital(found.to() - 1)
              && found.to() - to == 1
              && !words.isGlued(found.to() - 1)
              && found.unit().kind() != Kind.MONEY
              && words.original(found.to() - 1).length() > 3
              && !words.isCapital(to - 1);
      return name ? null : found;
    }
    boolean magnitude = words.is(words.isHyphen(to) ? to + 1 : to, "magnitude");
    if (magnitude && numeral.isDigits()) {
      int end = words.isHyphen(to) ? to + 2 : to + 1;
      return new Units.Found(Unit.of(Kind.MEASURE, "magnitude"), end, false);
    }
    boolean half = numeral.isFraction();
    boolean of =
        words.is(to, "of")
            && (half
                || numeral.shape() == Numeral.Shape.PLURAL
                || numeral.shape() == Numeral.Shape.GROUP
                || numeral.shape() == Numeral.Shape.WORDS);
    int at = of ? to + 1 : to;
    if (half
        && (words.is(at, "a") || words.is(at, "an") || words.is(at, "1") || words.is(at, "one"))) {
      at++;
    } else if (!of || half) {
      return null;
    }
    Units.Found behind = units.find(words, at);
    boolean share =
        behind != null
            && behind.unit().kind() == Kind.TIMES
            && numeral.shape() != Numeral.Shape.PLURAL;
    return share ? null : behind; // "one of the times", but "hundreds of times"
  }

  /** Whether "minus" before a number is its sign: "at minus nine", not "minus nine players". */
  private static boolean isBelowZero(Words words, int from, int to, Units units) {
    boolean sign = !words.is(from - 2, "or") && !words.isDigits(from - 2);
    return sign
        && (words.kind(to) == Words.Kind.MARK
            || units.find(words, to) != null
            || words.is(to, "in")
            || words.is(to, "among")
            || words.is(to, "and"));
  }

  private static boolean isMinus(Words words, int at, int next) {
    String sign = words.lower(at);
    return (sign.equals("-") || sign.equals("\u2212"))
        && words.isGlued(next)
        && !words.isGlued(at)
        && words.kind(at) == Words.Kind.MARK;
  }

  /** "6-foot-2", "6 feet 2 inches". */
  private static Operand withInches(Words words, Operand operand, Units units) {
    Unit unit = operand.unit();
    if (unit == null || !unit.name().equals("foot") || operand.value().scale() > 0) {
      return operand;
    }
    int at = operand.to();
    boolean hyphen = words.isHyphen(at);
    at = hyphen ? at + 1 : at;
    BigDecimal inches = words.isDigits(at) ? DigitString.parse(words.original(at)) : null;
    if (inches == null || inches.compareTo(TWELVE) >= 0) {
      return operand;
    }
    Units.Found found = units.find(words, at + 1);
    boolean named = found != null && found.unit().name().equals("inch");
    if (!hyphen && !named) {
      return operand;
    }
    BigDecimal feet =
        operand.value().add(inches.divide(TWELVE, 4, RoundingMode.HALF_UP)).stripTrailingZeros();
    int to = named && found != null ? found.to() : at + 1;
    return new Operand(operand.numeral(), operand.from(), to, feet, unit);
  }

  /** The value, of a fraction with a unit the quotient: "half a mile" is 0.5. */
  BigDecimal amount() {
    BigDecimal denominator = numeral.denominator();
    if (unit == null || denominator == null) {
      return value;
    }
    return value.divide(denominator, 4, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
