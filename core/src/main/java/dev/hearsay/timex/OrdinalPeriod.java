package dev.hearsay.timex;

import dev.hearsay.timex.Numbers.Amount;
import dev.hearsay.timex.Period.Grain;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Quarters and halves of a year: "the third quarter", "third-quarter", "the first half of 1989",
 * "this year's fourth quarter", "the 1988 second quarter", "the fiscal first quarter"; and the
 * quarter told of: "the latest quarter", "the year-ago quarter", "the corresponding period last
 * year".
 */
final class OrdinalPeriod implements Rule {

  private final RelativePeriod relative = new RelativePeriod();
  private final DecadeOrCentury decades = new DecadeOrCentury();

  @Override
  public String name() {
    return "quarter-or-half";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(
        Kind.THE,
        Kind.ORDINAL,
        Kind.UNIT,
        Kind.THIS,
        Kind.LAST,
        Kind.NEXT,
        Kind.NUMBER,
        Kind.FISCAL,
        Kind.SAME);
  }

  @Override
  public Match at(Lexemes in, int index) {
    if (in.is(index, Kind.THIS) || in.is(index, Kind.LAST) || in.is(index, Kind.NEXT)) {
      return ofRelativeYear(in, index);
    }
    boolean article = in.is(index, Kind.THE);
    int at = article ? index + 1 : index;
    Optional<Integer> year = Optional.empty();
    if (in.isYear(at) && !in.at(at + 1).glued()) {
      year = Optional.of(in.value(at));
      at++;
    }
    at = in.is(at, Kind.FISCAL) ? at + 1 : at;
    if (article
        && in.at(at + 1).glued()
        && !in.at(at + 1).is(Kind.AGO)
        && !in.at(at + 1).is(Kind.EARLIER)) {
      return Match.NONE; // "the | third-quarter | loss": the article belongs to the noun
    }
    if (in.isOrdinal(at) || (in.is(at, Kind.LAST) && article)) {
      return ordinal(in, at, year, article);
    }
    if (year.isPresent()) {
      int stated = year.get();
      boolean quarter = in.is(at, "quarter");
      return article && isQuarterOrPeriod(in, at)
          ? new Match(at + 1, n -> inYear(n, quarter, stated))
          : Match.NONE;
    }
    return article ? toldOf(in, at) : Match.NONE;
  }

  /** "the 1988 quarter": the same quarter of another year. */
  private static Resolution inYear(Narrative n, boolean quarter, int year) {
    Optional<Period> last = n.last(Grain.QUARTER);
    if (quarter && last.isPresent()) {
      return Resolution.of(last.get().plus(4L * (year - last.get().first().getYear())));
    }
    return Resolution.of(Period.year(year));
  }

  private Match ordinal(Lexemes in, int at, Optional<Integer> before, boolean article) {
    int number = in.is(at, Kind.LAST) ? 2 : in.ordinal(at);
    int behind = in.is(at + 1, Kind.FISCAL) ? at + 2 : at + 1;
    boolean half = in.at(behind).is("half");
    if ((!half && !in.is(behind, "quarter"))
        || number > (half ? 2 : 4)
        || (!half && in.is(at, Kind.LAST))
        || (half && !article)) {
      return Match.NONE;
    }
    int end = behind + 1;
    if (in.at(end).glued()) {
      return Match.NONE;
    }
    if (before.isPresent()) {
      int year = before.get();
      return new Match(end, n -> Resolution.of(period(year, number, half)));
    }
    int of = in.is(end, Kind.OF) || in.is(end, "in") ? end + 1 : end;
    Amount year = Numbers.year(in, of);
    if (year.found()) {
      return new Match(year.end(), n -> Resolution.of(period((int) year.value(), number, half)));
    }
    Match decade = half ? decades.at(in, of) : Match.NONE;
    if (decade.found()) {
      Timex.Modifier part = number == 1 ? Timex.Modifier.START : Timex.Modifier.END;
      return new Match(decade.end(), n -> decade.resolve(n).part(part));
    }
    Match other = of(in, of);
    if (other.found()) {
      return new Match(other.end(), n -> within(other.resolve(n), n, number, half));
    }
    return new Match(end, n -> half ? n.half(number) : n.quarter(number));
  }

  private Match of(Lexemes in, int at) {
    boolean year =
        (in.is(at, Kind.THIS) || in.is(at, Kind.LAST) || in.is(at, Kind.NEXT))
            && in.is(at + 1, "year");
    return year ? relative.at(in, at) : Match.NONE;
  }

  private static Period period(int year, int number, boolean half) {
    return half ? Period.half(year, number) : Period.quarter(year, number);
  }

  private static Resolution within(Resolution year, Narrative n, int number, boolean half) {
    if (year.from() == null) {
      return half ? n.half(number) : n.quarter(number);
    }
    return Resolution.of(period(year.from().getYear(), number, half))
        .with(Resolution.Base.PUBLICATION);
  }

  /** "this year's third quarter", "last year's first half", "last year's quarter". */
  private Match ofRelativeYear(Lexemes in, int index) {
    Match year = of(in, index);
    if (!year.found() || !in.is(year.end(), Kind.POSSESSIVE)) {
      return Match.NONE;
    }
    int at = year.end() + 1;
    if (in.is(at, "quarter")) {
      return new Match(
          at + 1,
          n -> {
            Resolution resolved = year.resolve(n);
            return resolved.from() == null ? resolved : inYear(n, true, resolved.from().getYear());
          });
    }
    boolean half = in.is(at + 1, "half");
    if (!in.isOrdinal(at) || (!half && !in.is(at + 1, "quarter"))) {
      return Match.NONE;
    }
    int number = in.ordinal(at);
    return number > (half ? 2 : 4)
        ? Match.NONE
        : new Match(at + 2, n -> within(year.resolve(n), n, number, half));
  }

  /** "the latest quarter", "the quarter", "the year-earlier period". */
  private static Match toldOf(Lexemes in, int at) {
    if (in.is(at, "year") && (in.is(at + 1, Kind.AGO) || in.is(at + 1, Kind.EARLIER))) {
      return in.at(at + 1).glued() && isQuarterOrPeriod(in, at + 2)
          ? new Match(at + 3, in.is(at + 2, "quarter") ? n -> before(n) : n -> yearBefore(n))
          : Match.NONE;
    }
    if (in.is(at, "latest") && isQuarterOrPeriod(in, at + 1)) {
      return new Match(at + 2, n -> current(n));
    }
    boolean same = in.is(at, "corresponding") || in.is(at, "comparable") || in.is(at, "same");
    if (same && isQuarterOrPeriod(in, at + 1) && in.is(at + 2, "last") && in.is(at + 3, "year")) {
      return new Match(at + 4, n -> yearBefore(n));
    }
    if (in.is(at, "quarter")) {
      if (in.is(at + 1, "a") && in.is(at + 2, "year") && in.is(at + 3, Kind.AGO)) {
        return new Match(at + 4, n -> before(n));
      }
      return new Match(at + 1, n -> current(n));
    }
    return Match.NONE;
  }

  private static boolean isQuarterOrPeriod(Lexemes in, int at) {
    return in.is(at, "quarter") || in.is(at, "period");
  }

  /** The quarter told of, else the last that was over on the day of publication. */
  private static Resolution current(Narrative n) {
    return n.today().isEmpty() && n.last(Grain.QUARTER).isEmpty()
        ? n.relative(Grain.QUARTER, -1)
        : Resolution.of(over(n)).with(Resolution.Base.REFERENCE);
  }

  /** The quarter told of if it is over, else the last that is. */
  private static Period over(Narrative n) {
    Optional<Period> told = n.last(Grain.QUARTER);
    Optional<LocalDate> today = n.today();
    if (today.isEmpty() && told.isPresent()) {
      return told.get();
    }
    LocalDate day = today.orElseThrow();
    return told.filter(quarter -> quarter.last().isBefore(day))
        .orElseGet(() -> Period.of(Grain.QUARTER, day).plus(-1));
  }

  /** The same quarter of the year before what is told of, or the year before. */
  static Resolution yearBefore(Narrative n) {
    Optional<Period> accounted = n.accounted();
    if (accounted.isEmpty()) {
      return n.relative(Grain.YEAR, -1);
    }
    Period period = atMost(accounted.get(), n);
    return Resolution.of(period.plus(period.grain() == Grain.QUARTER ? -4 : -1))
        .with(Resolution.Base.REFERENCE);
  }

  private static Resolution before(Narrative n) {
    return n.today().isEmpty() && n.last(Grain.QUARTER).isEmpty()
        ? yearBefore(n)
        : quarterBefore(n);
  }

  /** "the year-ago quarter" is a quarter, whatever figures were told of. */
  private static Resolution quarterBefore(Narrative n) {
    return Resolution.of(over(n).plus(-4)).with(Resolution.Base.REFERENCE);
  }

  /** A period of the latest year: one that is a year back already is the one compared with. */
  private static Period atMost(Period period, Narrative n) {
    boolean quarter = period.grain() == Grain.QUARTER;
    return n.today()
        .filter(today -> period.last().isBefore(today.minusMonths(quarter ? 11 : 23)))
        .map(today -> period.plus(quarter ? 4 : 1))
        .orElse(period);
  }
}
