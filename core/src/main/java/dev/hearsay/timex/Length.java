package dev.hearsay.timex;

import dev.hearsay.timex.Timex.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasts.
 *
 * @param amount of units; negative when the text only says "some", "several" or nothing
 * @param modifier what stands before the number: "more than", "about"
 */
record Length(double amount, Unit unit, String value, @Nullable Modifier modifier) {

  /** What "a few" and "several" may mean, in units. */
  private static final double FEWEST = 2;

  private static final double MOST = 9;

  /** Ten thousand years. */
  private static final double LONGEST_DAYS = 3_652_500;

  boolean isVague() {
    return amount < 0;
  }

  /** Whether a calendar has room for it. */
  boolean isMeasurable() {
    return unit.days(most()) < LONGEST_DAYS;
  }

  double least() {
    return isVague() ? FEWEST : amount;
  }

  double most() {
    return isVague() ? MOST : amount;
  }
}
