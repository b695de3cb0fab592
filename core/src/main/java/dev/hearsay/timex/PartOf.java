package dev.hearsay.timex;

import dev.hearsay.timex.Period.Grain;
import dev.hearsay.timex.Timex.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a period: "early September", "late last week", "mid-November", "the end of 1990",
 * "earlier this year", "later that month", "year-end", "the morning of July 4", "the week of March
 * 6".
 */
final class PartOf implements Rule {

  private final List<Rule> wholes;

  PartOf(List<Rule> wholes) {
    this.wholes = wholes;
  }

  @Override
  public String name() {
    return "part";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(
        Kind.THE,
        Kind.EARLY,
        Kind.MID,
        Kind.LATE,
        Kind.EARLIER,
        Kind.LATER,
        Kind.UNIT,
        Kind.WORD,
        Kind.DAYPART,
        Kind.APPROXIMATE);
  }

  @Override
  public Match at(Lexemes in, int index) {
    Match yearEnd = yearEnd(in, index);
    if (yearEnd.found()) {
      return yearEnd;
    }
    int at = in.is(index, Kind.THE) ? index + 1 : index;
    if (in.is(at, Kind.EARLIER) || in.is(at, Kind.LATER)) {
      return comparative(in, at);
    }
    @Nullable Modifier part = part(in, at);
    boolean noun =
        in.is(at, "beginning")
            || in.is(at, "start")
            || in.is(at, "end")
            || in.is(at, "middle")
            || in.is(at, "close");
    int of = at + 1;
    if (at > index && in.at(of).glued() && !in.is(of, Kind.DECADE)) {
      return Match.NONE; // "the | late-November | trip"
    }
    if (part != null && in.is(of, "part")) {
      of++;
      noun = true;
    }
    if (noun) {
      if (!in.is(of, Kind.OF)) {
        return Match.NONE;
      }
      of++;
    }
    if (part != null) {
      Match read = whole(in, of);
      Match whole = read.found() || !noun ? read : theUnit(in, of);
      return whole.found()
          ? new Match(whole.end(), n -> narrowed(whole.resolve(n), part))
          : Match.NONE;
    }
    return ofDay(in, index, at);
  }

  private static @Nullable Modifier part(Lexemes in, int at) {
    if (in.is(at, Kind.EARLY) || in.is(at, "beginning") || in.is(at, "start")) {
      return Modifier.START;
    }
    if (in.is(at, Kind.MID)) {
      return Modifier.MID;
    }
    return in.is(at, Kind.LATE) || in.is(at, "end") || in.is(at, "close") ? Modifier.END : null;
  }

  private Match whole(Lexemes in, int at) {
    Match longest = Match.NONE;
    for (Rule rule : wholes) {
      if (rule.starts().contains(in.at(at).kind())) {
        longest = longest.longer(rule.at(in, at));
      }
    }
    return longest;
  }

  /** "the month", "the year": the one told of or that of publication. */
  private static Match theUnit(Lexemes in, int at) {
    Optional<Grain> grain = RelativePeriod.grain(in, at + 1);
    return in.is(at, Kind.THE) && grain.isPresent() && grain.get() != Grain.DAY
        ? new Match(at + 2, n -> n.relative(grain.get(), 0))
        : Match.NONE;
  }

  /** Of a day only "early" and "late" remain: its date. */
  private static Resolution narrowed(Resolution whole, Modifier part) {
    Period period = whole.period();
    return period == null || period.grain() == Grain.DAY ? whole.with(part) : whole.part(part);
  }

  /** "earlier this year", "later in the month", "later that day". */
  private Match comparative(Lexemes in, int at) {
    boolean earlier = in.is(at, Kind.EARLIER);
    int behind = at + 1;
    if (in.is(behind, "in") || in.is(behind, "on")) {
      behind++;
      if (!in.is(behind, Kind.THE)) {
        return Match.NONE;
      }
    }
    boolean led = behind > at + 1;
    Match whole = led ? theUnit(in, behind) : whole(in, behind);
    if (!led
        && (!in.is(behind, Kind.THIS) && !in.is(behind, Kind.SAME) && !in.is(behind, Kind.LAST))) {
      return Match.NONE;
    }
    return whole.found()
        ? new Match(whole.end(), n -> cut(whole.resolve(n), n, earlier))
        : Match.NONE;
  }

  /** "earlier this year" ends on the day of publication, "later this year" begins there. */
  private static Resolution cut(Resolution whole, Narrative n, boolean earlier) {
    Optional<LocalDate> today = n.today();
    Resolution marked = whole.with(earlier ? Modifier.BEFORE : Modifier.AFTER);
    Period period = whole.period();
    if (today.isEmpty() || period == null || !period.contains(today.get())) {
      return marked;
    }
    return earlier
        ? marked.within(period.first(), today.get())
        : marked.within(today.get(), period.last());
  }

  /** "year-end", "year end", "the year's end". */
  private static Match yearEnd(Lexemes in, int index) {
    boolean led = in.is(index, Kind.THE) || in.is(index, Kind.APPROXIMATE);
    int at = led ? index + 1 : index;
    if (!in.is(at, "year")) {
      return Match.NONE;
    }
    int end = in.is(at + 1, Kind.POSSESSIVE) ? at + 2 : at + 1;
    if (!in.is(end, "end")) {
      return Match.NONE;
    }
    Numbers.Amount year = Numbers.year(in, end + 1);
    return year.found()
        ? new Match(
            year.end(), n -> Resolution.of(Period.year((int) year.value())).part(Modifier.END))
        : new Match(end + 1, PartOf::endOfYear);
  }

  private static Resolution endOfYear(Narrative n) {
    Resolution year = n.relative(Grain.YEAR, 0);
    if (year.to() == null) {
      return year.with(Modifier.END);
    }
    boolean before = n.tense() == Tense.PAST && year.to().getYear() > 0 && isEarlyInYear(n);
    LocalDate end = before ? year.to().minusYears(1) : year.to();
    return Resolution.of(Period.year(end.getYear()))
        .part(Modifier.END)
        .with(Resolution.Base.PUBLICATION);
  }

  private static boolean isEarlyInYear(Narrative n) {
    return n.today().filter(day -> day.getMonthValue() <= 3).isPresent();
  }

  /** "the morning of July 4", "the night of March 13", "the week of March 6". */
  private Match ofDay(Lexemes in, int index, int at) {
    String time = DayPart.at(in, at);
    boolean week = in.is(at, "week");
    if (at == index || !in.is(at + 1, Kind.OF) || (!week && time.isEmpty())) {
      return Match.NONE;
    }
    Match day = whole(in, at + 2);
    if (!day.found()) {
      return Match.NONE;
    }
    return new Match(
        day.end(),
        n -> {
          Resolution resolved = day.resolve(n);
          Period period = resolved.period();
          if (week && period != null) {
            return Resolution.of(Period.of(Grain.WEEK, period.first())).with(resolved.base());
          }
          return week ? resolved : resolved.at(time);
        });
  }
}
