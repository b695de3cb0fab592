package dev.hearsay.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A piece of the calendar: one day, one week, one quarter. Weeks are those of ISO 8601. Seasons are
 * of the northern hemisphere and whole months, summer being June to August; a winter has the year
 * in which its December lies.
 *
 * @param first its first day
 */
record Period(Grain grain, LocalDate first) {

  /** How long it is. */
  enum Grain {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    SEASON,
    HALF,
    YEAR,
    DECADE,
    CENTURY
  }

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  static Period day(LocalDate day) {
    return new Period(Grain.DAY, day);
  }

  static Period year(int year) {
    return new Period(Grain.YEAR, LocalDate.of(year, 1, 1));
  }

  static Period month(int year, int month) {
    return new Period(Grain.MONTH, LocalDate.of(year, month, 1));
  }

  static Period quarter(int year, int quarter) {
    return new Period(Grain.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
  }

  static Period half(int year, int half) {
    return new Period(Grain.HALF, LocalDate.of(year, 6 * half - 5, 1));
  }

  /** The season, 1 being spring, whose first day lies in {@code year}. */
  static Period season(int year, int season) {
    return new Period(Grain.SEASON, LocalDate.of(year, 3 * season, 1));
  }

  /** The period of a grain in which a day lies; the weekend of its week. */
  static Period of(Grain grain, LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    return new Period(
        grain,
        switch (grain) {
          case DAY -> day;
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
          case MONTH -> month;
          case QUARTER -> month.minusMonths((month.getMonthValue() - 1) % 3);
          case SEASON -> month.minusMonths(month.getMonthValue() % 3);
          case HALF -> month.minusMonths((month.getMonthValue() - 1) % 6);
          case YEAR -> day.withDayOfYear(1);
          case DECADE -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 10) * 10);
          case CENTURY -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 100) * 100);
        });
  }

  LocalDate last() {
    return plus(1).first.minusDays(grain == Grain.WEEKEND ? 6 : 1);
  }

  /** So many periods later. */
  Period plus(long amount) {
    return new Period(
        grain,
        switch (grain) {
          case DAY -> first.plusDays(amount);
          case WEEK, WEEKEND -> first.plusWeeks(amount);
          case MONTH -> first.plusMonths(amount);
          case QUARTER, SEASON -> first.plusMonths(3 * amount);
          case HALF -> first.plusMonths(6 * amount);
          case YEAR -> first.plusYears(amount);
          case DECADE -> first.plusYears(10 * amount);
          case CENTURY -> first.plusYears(100 * amount);
        });
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last());
  }

  /** As TIMEX3 writes it. */
  String value() {
    int year = first.getYear();
    return switch (grain) {
      case DAY -> first.toString();
      case WEEK -> week(first);
      case WEEKEND -> week(first) + "-WE";
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, first.getMonthValue());
      case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, (first.getMonthValue() + 2) / 3);
      case SEASON ->
          String.format(Locale.ROOT, "%04d-%s", year, SEASONS[first.getMonthValue() / 3 - 1]);
      case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, (first.getMonthValue() + 5) / 6);
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case DECADE -> String.format(Locale.ROOT, "%03dX", year / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02dXX", year / 100);
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
