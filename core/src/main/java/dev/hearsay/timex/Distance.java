package dev.hearsay.timex;

import dev.hearsay.timex.Period.Grain;
import dev.hearsay.timex.Resolution.Base;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * So much time from now or from what is told: "two weeks ago", "a year earlier", "a day later",
 * "three years from now", "a year-ago", "year-earlier", "the quarter a year ago".
 */
final class Distance implements Rule {

  /** What "a few" may mean. */
  private static final int FEWEST = 2;

  private static final int MOST = 9;

  @Override
  public String name() {
    return "distance";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(
        Kind.NUMBER, Kind.ARTICLE, Kind.FEW, Kind.APPROXIMATE, Kind.UNIT, Kind.WORD, Kind.THE);
  }

  @Override
  public Match at(Lexemes in, int index) {
    if (in.is(index, "year")
        && in.at(index + 1).glued()
        && (in.is(index + 1, Kind.AGO) || in.is(index + 1, Kind.EARLIER))) {
      return new Match(index + 2, OrdinalPeriod::yearBefore);
    }
    if (in.is(index, Kind.THE)) {
      return theDay(in, index);
    }
    Amounts.Reading amount = Amounts.at(in, index);
    int at = amount.end();
    if (!amount.found() || in.at(at).glued()) {
      return Match.NONE;
    }
    int signal =
        in.are(at, "or", "so") || (in.is(at, "or") && in.at(at + 1).word().equals("so"))
            ? at + 2
            : at;
    Length length = amount.get();
    if (in.is(signal, Kind.AGO)) {
      return new Match(signal + 1, n -> ago(n, length));
    }
    if ((in.is(signal, "from") && in.is(signal + 1, "now")) || in.is(signal, "hence")) {
      int end = in.is(signal, "hence") ? signal + 1 : signal + 2;
      return new Match(end, n -> shifted(length, 1, n.today(), Base.PUBLICATION));
    }
    boolean earlier =
        in.is(signal, Kind.EARLIER) || (in.is(signal, "before") && ends(in, signal + 1));
    boolean later = in.is(signal, Kind.LATER);
    if (earlier && length.unit() == Unit.YEAR && length.amount() == 1) {
      return new Match(signal + 1, n -> yearEarlier(n, length));
    }
    boolean counted = amount.article() && !length.unit().isOfDay() && length.unit() == Unit.DAY;
    if ((earlier || later) && counted) {
      int sign = earlier ? -1 : 1;
      return new Match(signal + 1, n -> shifted(length, sign, n.referenceDay(), Base.REFERENCE));
    }
    return Match.NONE;
  }

  private static boolean ends(Lexemes in, int at) {
    String word = in.at(at).word();
    return at >= in.size() || word.equals(".") || word.equals(",");
  }

  /** "the day before", "the week before", "the day after tomorrow". */
  private static Match theDay(Lexemes in, int index) {
    Optional<Grain> grain = RelativePeriod.grain(in, index + 1);
    boolean before = in.is(index + 2, "before");
    if (grain.isEmpty() || (!before && !in.is(index + 2, "after"))) {
      return Match.NONE;
    }
    if (in.is(index + 3, Kind.DAYWORD) && grain.get() == Grain.DAY) {
      int days = in.value(index + 3) + (before ? -1 : 1);
      return new Match(index + 4, n -> n.relative(Grain.DAY, days));
    }
    if (!ends(in, index + 3)) {
      return Match.NONE;
    }
    return new Match(
        index + 3,
        n ->
            grain.get() == Grain.DAY
                ? DayWord.shifted(n, before ? -1 : 1)
                : n.fromReference(grain.get(), before ? -1 : 1));
  }

  private static Resolution ago(Narrative n, Length length) {
    if (length.unit() == Unit.YEAR && length.amount() == 1 && n.accounted().isPresent()) {
      return OrdinalPeriod.yearBefore(n).with(length.modifier());
    }
    return shifted(length, -1, n.today(), Base.PUBLICATION);
  }

  private static Resolution yearEarlier(Narrative n, Length length) {
    return n.accounted().isPresent()
        ? OrdinalPeriod.yearBefore(n)
        : shifted(length, -1, n.last().map(Period::first).or(n::today), Base.REFERENCE);
  }

  /** A day, week, month or year so far away: the coarser the unit, the coarser the result. */
  private static Resolution shifted(Length length, int sign, Optional<LocalDate> from, Base base) {
    String vague = sign < 0 ? "PAST_REF" : "FUTURE_REF";
    if (!length.isMeasurable()) {
      return Resolution.unplaced(Timex.Type.DATE, vague);
    }
    if (length.isVague() || length.unit().isOfDay()) {
      return vague(length, sign, from, vague).with(base);
    }
    Grain grain = grain(length.unit());
    if (from.isEmpty()) {
      return Resolution.unplaced(Timex.Type.DATE, Narrative.open(grain));
    }
    long half = length.unit() == Unit.YEAR || length.unit() == Unit.DECADE ? 6 : 0;
    LocalDate day = length.unit().shift(from.get(), sign * (long) length.amount());
    boolean fraction = length.amount() != (long) length.amount();
    LocalDate exact = fraction ? day.plusMonths(sign * half) : day;
    if (exact.getYear() < 1 || exact.getYear() > 9999) {
      return Resolution.unplaced(Timex.Type.DATE, vague);
    }
    return Resolution.of(Period.of(grain, exact)).with(length.modifier()).with(base);
  }

  private static Resolution vague(Length length, int sign, Optional<LocalDate> from, String value) {
    Resolution open = Resolution.unplaced(Timex.Type.DATE, value).with(length.modifier());
    if (from.isEmpty()) {
      return open;
    }
    @Nullable LocalDate near = length.unit().shift(from.get(), (long) sign * FEWEST);
    @Nullable LocalDate far = length.unit().shift(from.get(), (long) sign * MOST);
    if (length.unit().isOfDay()) {
      return open.within(
          from.get().plusDays(Math.min(0, sign)), from.get().plusDays(Math.max(0, sign)));
    }
    return sign < 0 ? open.within(far, near) : open.within(near, far);
  }

  private static Grain grain(Unit unit) {
    return switch (unit) {
      case DAY, NIGHT -> Grain.DAY;
      case WEEK, FORTNIGHT, WEEKEND -> Grain.WEEK;
      case MONTH -> Grain.MONTH;
      case QUARTER -> Grain.QUARTER;
      case YEAR, DECADE, CENTURY, MILLENNIUM -> Grain.YEAR;
      case NONE, SECOND, MINUTE, HOUR -> Grain.DAY;
    };
  }
}
