package dev.hearsay.timex;

import dev.hearsay.timex.Period.Grain;
import dev.hearsay.timex.Resolution.Base;
import dev.hearsay.timex.Timex.Note;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text's walk through time: the day it was published, what was mentioned last, and the tense
 * around the expression that is being resolved. News tells of the past: without evidence a weekday
 * is the last one, and a month the nearest, the past preferred.
 *
 * <p>Without a day of publication, years are taken from the nearest full date that the text gives,
 * and left open where it gives none.
 */
final class Narrative {

  private static final int DAYS_TOO_FAR = 330;
  private static final int DAYS_NEAR = 40;

  /** What ended so few days ago is still told of when the future tense tells of it. */
  private static final int DAYS_JUST_OVER = 62;

  private static final int DAYS_FAR = 180;
  private static final int YEARS_AWAY = 3;
  private static final int MONTHS_OF_LATEST_YEAR = 11;

  /** The seven days that end today begin so many days from it. */
  private static final int DAYS_BACK = -6;

  /** A past day is as good as one in the future when it is this much farther away. */
  private static final double PREFERENCE_FOR_THE_PAST = 2.5;

  private final @Nullable LocalDate today;
  private final boolean monthFirst;
  private final boolean orderKnown;
  private @Nullable LocalDate story;
  private @Nullable Period last;
  private final Map<Grain, Period> mentioned = new EnumMap<>(Grain.class);
  private @Nullable Period accounted;
  private Tense tense = Tense.UNKNOWN;
  private int sentence;
  private int sentenceOfYear = -9;

  /**
   * @param story a day in the time that the text tells of, where no day of publication is known
   */
  Narrative(Optional<LocalDate> published, Optional<LocalDate> story, DayMonthOrder order) {
    this.today = published.orElse(null);
    this.story = story.orElse(null);
    this.monthFirst = order.monthFirst();
    this.orderKnown = order.known();
  }

  // Where the walk stands.

  void enter(int index) {
    sentence = index;
  }

  void setTense(Tense around) {
    tense = around;
  }

  Tense tense() {
    return tense;
  }

  /** What something means that is said to be past. */
  Resolution inPast(Supplier<Resolution> meaning) {
    tense = Tense.PAST;
    return meaning.get();
  }

  Optional<LocalDate> today() {
    return Optional.ofNullable(today);
  }

  boolean monthFirst() {
    return monthFirst;
  }

  boolean orderKnown() {
    return orderKnown;
  }

  /** Notes what was resolved last. */
  void remember(Resolution resolution) {
    Period period = resolution.period();
    Length length = resolution.length();
    if (length != null && today != null && length.unit() == Unit.MONTH && length.amount() >= 6) {
      accounted = Period.of(Grain.YEAR, today); // "for the nine months"
    }
    if (period == null || resolution.type() == Timex.Type.DURATION) {
      return;
    }
    boolean quarter = period.grain() == Grain.QUARTER;
    if (quarter && resolution.base() == Base.REFERENCE) {
      if (isOfLatestYear(period)) {
        accounted = period;
      }
      return; // what is compared with is not what is told of
    }
    boolean year = period.grain() == Grain.YEAR && resolution.base() == Base.NONE;
    if (quarter || (year && !isYetToCome(period))) {
      accounted = period;
    }
    last = period;
    mentioned.put(period.grain(), period);
    if (resolution.base() == Base.NONE && period.grain() != Grain.DECADE) {
      sentenceOfYear = sentence;
      if (today == null && period.grain() != Grain.YEAR) {
        story = period.first();
      }
    }
  }

  private boolean isOfLatestYear(Period period) {
    return today == null || period.last().isAfter(today.minusMonths(MONTHS_OF_LATEST_YEAR));
  }

  private boolean isYetToCome(Period period) {
    return today != null && period.first().isAfter(today);
  }

  /** The period mentioned last, of any grain. */
  Optional<Period> last() {
    return Optional.ofNullable(last);
  }

  /** The period of a grain mentioned last. */
  Optional<Period> last(Grain grain) {
    return Optional.ofNullable(mentioned.get(grain));
  }

  /** What figures are told of, for "a year earlier": the quarter, or the year. */
  Optional<Period> accounted() {
    return Optional.ofNullable(accounted);
  }

  /** The day that "the next day" follows. */
  Optional<LocalDate> referenceDay() {
    return last(Grain.DAY).map(Period::first).or(this::today);
  }

  // Calendar expressions without a year.

  /** A day of a month of the most fitting year. */
  Resolution day(int month, int day) {
    if (day < 1 || day > 31 || day > YearMonth.of(2000, month).lengthOfMonth()) {
      return impossible(String.format(Locale.ROOT, "XXXX-%02d-XX", month));
    }
    return recurring(
        year -> dayIn(year, month, day), String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
  }

  /** A day of a stated year. */
  static Resolution day(int year, int month, int day) {
    try {
      return Resolution.of(Period.day(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      String monthOrX = month < 1 || month > 12 ? "XX" : String.format(Locale.ROOT, "%02d", month);
      return impossible(String.format(Locale.ROOT, "%04d-%s-XX", year, monthOrX));
    }
  }

  static Resolution impossible(String value) {
    return Resolution.unplaced(Timex.Type.DATE, value).with(Note.IMPOSSIBLE_DATE);
  }

  private static @Nullable Period dayIn(int year, int month, int day) {
    return day > YearMonth.of(year, month).lengthOfMonth()
        ? null
        : Period.day(LocalDate.of(year, month, day));
  }

  Resolution month(int month) {
    return recurring(
        year -> Period.month(year, month), String.format(Locale.ROOT, "XXXX-%02d", month));
  }

  Resolution season(int season) {
    String value = Period.season(2000, season).value();
    return recurring(year -> Period.season(year, season), "XXXX" + value.substring(4));
  }

  Resolution quarter(int quarter) {
    return recurring(year -> Period.quarter(year, quarter), "XXXX-Q" + quarter);
  }

  Resolution half(int half) {
    return recurring(year -> Period.half(year, half), "XXXX-H" + half);
  }

  Resolution holiday(Holidays.Holiday holiday) {
    return recurring(year -> Holidays.period(holiday, year), "XXXX-XX-XX");
  }

  /** The occurrence of something yearly that fits best. */
  private Resolution recurring(IntFunction<@Nullable Period> in, String open) {
    LocalDate from = today != null ? today : story;
    if (from == null) {
      return Resolution.unplaced(Timex.Type.DATE, open).with(Note.YEAR_UNKNOWN);
    }
    Period stated = inStatedYear(in, from);
    if (stated != null) {
      return Resolution.of(stated).with(Base.REFERENCE);
    }
    Period before = null;
    Period after = null;
    for (int year = from.getYear() - 5; year <= from.getYear() + 5; year++) {
      Period period = in.apply(year);
      if (period != null && !period.first().isAfter(from)) {
        before = period;
      } else if (period != null && after == null) {
        after = period;
      }
    }
    if (before == null || after == null) {
      return impossible(open); // a day of no year nearby
    }
    return Resolution.of(choose(from, before, after)).with(Base.PUBLICATION);
  }

  /** "In August 1944 … on 25 August": a year far away holds for its sentence. */
  private @Nullable Period inStatedYear(IntFunction<@Nullable Period> in, LocalDate from) {
    if (last == null || sentence != sentenceOfYear || tense == Tense.FUTURE) {
      return null;
    }
    int year = last.first().getYear();
    boolean far = Math.abs(year - from.getYear()) >= YEARS_AWAY || today == null;
    return far ? in.apply(year) : null;
  }

  private Period choose(LocalDate from, Period before, Period after) {
    long past = before.contains(from) ? 0 : before.last().until(from, ChronoUnit.DAYS);
    long future = from.until(after.first(), ChronoUnit.DAYS);
    if (today == null) {
      return past < future ? before : after; // the text's own time, without a now
    }
    boolean inPast =
        switch (tense) {
          case PAST -> past < DAYS_TOO_FAR || future > DAYS_NEAR;
          case FUTURE -> past == 0 || (future > DAYS_FAR && past < DAYS_JUST_OVER);
          case UNKNOWN -> past <= future * PREFERENCE_FOR_THE_PAST;
        };
    return inPast ? before : after;
  }

  // Weekdays.

  /** The last or next such day of the week, today itself included, by tense. */
  Resolution weekday(int weekday) {
    return weekday(weekday, tense == Tense.FUTURE ? 0 : DAYS_BACK);
  }

  /** Such a day of the week in the seven days of which the first is so many days from today. */
  Resolution weekday(int weekday, int from) {
    if (today == null) {
      return Resolution.unplaced(Timex.Type.DATE, "XXXX-WXX-" + weekday).with(Note.YEAR_UNKNOWN);
    }
    LocalDate first = today.plusDays(from);
    int ahead = Math.floorMod(weekday - first.getDayOfWeek().getValue(), 7);
    return Resolution.of(Period.day(first.plusDays(ahead))).with(Base.PUBLICATION);
  }

  // Periods seen from today, or from what was mentioned last.

  /** "last month", "this year", "next week": so many periods from the one that today lies in. */
  Resolution relative(Grain grain, int shift) {
    if (today == null) {
      return Resolution.unplaced(Timex.Type.DATE, open(grain)).with(Note.YEAR_UNKNOWN);
    }
    return Resolution.of(Period.of(grain, today).plus(shift)).with(Base.PUBLICATION);
  }

  /** "that month", "the following year": from the period of that grain in the text. */
  Resolution fromReference(Grain grain, int shift) {
    Optional<LocalDate> reference = last().map(Period::first).or(this::today);
    if (reference.isEmpty()) {
      return Resolution.unplaced(Timex.Type.DATE, open(grain)).with(Note.YEAR_UNKNOWN);
    }
    return Resolution.of(Period.of(grain, reference.get()).plus(shift)).with(Base.REFERENCE);
  }

  static String open(Grain grain) {
    return switch (grain) {
      case DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case SEASON -> "XXXX-SX";
      case HALF -> "XXXX-HX";
      case YEAR -> "XXXX";
      case DECADE -> "XXXX";
      case CENTURY -> "XXXX";
    };
  }
}
