package dev.hearsay.timex;

import dev.hearsay.timex.Timex.Modifier;

/** How far a stated duration may be off before dates contradict it, in its own units. */
final class Tolerance {

  private static final double HALF = 0.5;

  /** "About five months" may be off by a quarter, but at least by one month. */
  private static final double SHARE_OF_ABOUT = 0.25;

  private Tolerance() {}

  /** The shortest that the words allow; 0 when they set no lower limit. */
  static double least(Length length) {
    double amount = length.amount();
    if (length.modifier() == null) {
      return amount - HALF;
    }
    return switch (length.modifier()) {
      case MORE_THAN, EQUAL_OR_MORE -> amount;
      case LESS_THAN, EQUAL_OR_LESS -> 0;
      default -> amount - about(amount);
    };
  }

  /** The longest that the words allow; very long when they set no upper limit. */
  static double most(Length length) {
    double amount = length.amount();
    Modifier modifier = length.modifier();
    if (modifier == null) {
      return amount + 1;
    }
    return switch (modifier) {
      case MORE_THAN -> 2 * amount + 1;
      case EQUAL_OR_MORE -> 3 * amount + 1;
      case LESS_THAN, EQUAL_OR_LESS -> amount;
      default -> amount + about(amount);
    };
  }

  private static double about(double amount) {
    return Math.max(1, amount * SHARE_OF_ABOUT);
  }
}
