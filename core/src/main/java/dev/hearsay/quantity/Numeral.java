package dev.hearsay.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A numeral that stands in a sentence.
 *
 * @param from index of its first word
 * @param to one past its last word
 * @param value never absurdly long; of a fraction, its numerator
 * @param denominator of a fraction, else null
 */
record Numeral(int from, int to, Shape shape, BigDecimal value, @Nullable BigDecimal denominator) {

  /** What a numeral looks like, as far as that says how to take it. */
  enum Shape {
    /** Digits and nothing else: it may be a year or a label. */
    PLAIN_DIGITS,
    /** Digits with a decimal or thousands mark or a multiplier. */
    DIGITS,
    WORDS,
    /** "dozens", "several hundred". */
    PLURAL,
    /** "two-thirds", "half". */
    FRACTION,
    /** "a couple", "a pair of". */
    GROUP,
    /** "twice". */
    TIMES
  }

  /** Digits of ASCII and other scripts, and vulgar fractions. */
  static boolean isDigit(char c) {
    if (c < 128) {
      return c >= '0' && c <= '9';
    }
    return Character.isDigit(c) || isVulgarFraction(c);
  }

  static boolean isVulgarFraction(char c) {
    return (c >= '\u00bc' && c <= '\u00be') || (c >= '\u2150' && c <= '\u215e');
  }

  Numeral to(int end) {
    return new Numeral(from, end, shape, value, denominator);
  }

  Numeral from(int start) {
    return new Numeral(start, to, shape, value, denominator);
  }

  boolean isDigits() {
    return shape == Shape.PLAIN_DIGITS || shape == Shape.DIGITS;
  }

  boolean isFraction() {
    return denominator != null;
  }
}
