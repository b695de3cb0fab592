package dev.hearsay.claim.comparison;

import dev.hearsay.timex.Timex;
import java.util.OptionalDouble;

/** Whether time expressions can mean the same time. */
public final class Times {

  /** "Half an hour" is said of 32 minutes. */
  private static final double ROUNDED = 0.1;

  private Times() {}

  /**
   * Whether two can mean the same time: their days overlap, or, where one has none, their values
   * are the same as far as both go ("2024-05" and "2024-05-07"); durations that differ by no more
   * than rounding.
   */
  public static boolean agree(Timex one, Timex other) {
    if (one.isClosed() && other.isClosed()) {
      return !one.from().orElseThrow().isAfter(other.to().orElseThrow())
          && !other.from().orElseThrow().isAfter(one.to().orElseThrow());
    }
    if (one.type() == Timex.Type.DURATION && other.type() == Timex.Type.DURATION) {
      OptionalDouble days = Durations.days(one.value());
      OptionalDouble otherDays = Durations.days(other.value());
      if (days.isPresent() && otherDays.isPresent()) {
        double most = Math.max(days.getAsDouble(), otherDays.getAsDouble());
        return Math.abs(days.getAsDouble() - otherDays.getAsDouble()) <= ROUNDED * most;
      }
    }
    String left = day(one.value());
    String right = day(other.value());
    for (int i = 0; i < Math.min(left.length(), right.length()); i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b && a != 'X' && b != 'X') {
        return false;
      }
    }
    return true;
  }

  /** A value without a vague part of the day: evening and night of a day are hardly told apart. */
  private static String day(String value) {
    int time = value.indexOf('T');
    boolean vague =
        time > 0 && time + 1 < value.length() && Character.isLetter(value.charAt(time + 1));
    return vague ? value.substring(0, time) : value;
  }
}
