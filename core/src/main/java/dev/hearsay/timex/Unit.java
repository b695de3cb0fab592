package dev.hearsay.timex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A unit of time, in the order of length; its place is its number in the word list. */
enum Unit {
  NONE(""),
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEK("W"),
  FORTNIGHT("W"),
  WEEKEND("WE"),
  MONTH("M"),
  QUARTER("Q"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE"),
  MILLENNIUM("ML"),
  NIGHT("D");

  private static final Unit[] ALL = values();

  private final String designator;

  Unit(String designator) {
    this.designator = designator;
  }

  static Unit numbered(int number) {
    return ALL[number];
  }

  boolean isOfDay() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** A duration as TIMEX3 writes it: "P2M", "PT5H", "PXD" when {@code amount} is unknown. */
  String duration(String amount) {
    return (isOfDay() ? "PT" : "P") + amount + designator;
  }

  /** Days of so many, at the least and about: months have 28 days and more. */
  double days(double amount) {
    return amount
        * switch (this) {
          case NONE -> 0;
          case SECOND -> 1 / 86_400.0;
          case MINUTE -> 1 / 1_440.0;
          case HOUR -> 1 / 24.0;
          case DAY, NIGHT -> 1;
          case WEEK -> 7;
          case FORTNIGHT -> 14;
          case WEEKEND -> 2;
          case MONTH -> 30.4375;
          case QUARTER -> 91.3125;
          case YEAR -> 365.25;
          case DECADE -> 3652.5;
          case CENTURY -> 36_525;
          case MILLENNIUM -> 365_250;
        };
  }

  /** The day so many units later, earlier when negative. Hours and less leave the day. */
  LocalDate shift(LocalDate day, long amount) {
    return switch (this) {
      case NONE, SECOND, MINUTE, HOUR -> day;
      case DAY, NIGHT -> day.plusDays(amount);
      case WEEK, WEEKEND -> day.plusWeeks(amount);
      case FORTNIGHT -> day.plusWeeks(2 * amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER -> day.plusMonths(3 * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plus(amount, ChronoUnit.DECADES);
      case CENTURY -> day.plus(amount, ChronoUnit.CENTURIES);
      case MILLENNIUM -> day.plus(amount, ChronoUnit.MILLENNIA);
    };
  }
}
