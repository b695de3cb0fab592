package dev.hearsay.timex;

import dev.hearsay.timex.Period.Grain;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * "last month", "this year", "next week", "the current quarter", "that year", "the following
 * month", "the weekend", "this summer", "last fall", "last April".
 */
final class RelativePeriod implements Rule {

  @Override
  public String name() {
    return "relative-period";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(Kind.THE, Kind.THIS, Kind.LAST, Kind.NEXT, Kind.SAME, Kind.WORD, Kind.SEASON);
  }

  @Override
  public Match at(Lexemes in, int index) {
    int at = index;
    boolean article = in.is(at, Kind.THE);
    if (article) {
      at++;
    }
    if (in.is(at, Kind.SEASON)) {
      return season(in, at, article);
    }
    if (article && in.is(at, "weekend")) {
      return new Match(at + 1, n -> weekend(n));
    }
    if (article && in.is(at, "year") && (in.is(at - 2, "for") || in.is(at - 2, "For"))) {
      return theYear(in, at);
    }
    Lexeme pointer = in.at(at);
    if (in.is(at, Kind.THIS) && (in.is(at + 1, Kind.LAST) || in.is(at + 1, Kind.NEXT))) {
      at++;
      pointer = in.at(at);
    } else if (in.is(at, Kind.SAME) && in.is(at + 1, Kind.SAME)) {
      at++;
    }
    at++;
    if (in.is(at, Kind.FISCAL) || in.is(at, "calendar") || in.is(at, "school")) {
      at++;
    }
    if (in.is(at, Kind.SEASON)) {
      return pointedSeason(in, pointer, at);
    }
    if (in.is(at, Kind.MONTH)) {
      return pointedMonth(in, pointer, at);
    }
    Optional<Grain> grain = grain(in, at);
    if (grain.isEmpty()) {
      return Match.NONE;
    }
    boolean orSo = in.is(at + 1, "or") && in.at(at + 2).word().equals("so");
    return pointed(pointer, article, grain.get(), orSo ? at + 3 : at + 1);
  }

  private static Match pointed(Lexeme pointer, boolean article, Grain grain, int end) {
    if (grain == Grain.DAY) {
      return Match.NONE;
    }
    if (pointer.is("following")) {
      return new Match(end, n -> n.fromReference(grain, 1));
    }
    boolean current = pointer.is("current");
    return switch (pointer.kind()) {
      case THIS -> article && !current ? Match.NONE : new Match(end, n -> n.relative(grain, 0));
      case NEXT ->
          article && !pointer.is("coming")
              ? new Match(end, n -> n.fromReference(grain, 1))
              : new Match(end, n -> n.relative(grain, 1));
      case SAME -> new Match(end, n -> n.fromReference(grain, 0));
      case LAST -> {
        if (pointer.is("previous") || pointer.is("prior")) {
          yield new Match(end, n -> n.fromReference(grain, -1));
        }
        boolean lasts = article || pointer.is("past");
        yield lasts ? Match.NONE : new Match(end, n -> n.relative(grain, -1));
      }
      default -> Match.NONE;
    };
  }

  /** "for the year": the year of accounts, a duration when its end is stated. */
  private static Match theYear(Lexemes in, int at) {
    boolean ends = in.is(at + 1, "ended") || in.at(at + 1).word().equals("ending");
    if (ends) {
      return new Match(at + 1, n -> Resolution.lasting(Amounts.length(1, Unit.YEAR, null)));
    }
    boolean alone = in.is(at + 1, Kind.COMMA) || in.at(at + 1).word().equals(".");
    return alone ? new Match(at + 1, n -> n.relative(Grain.YEAR, 0)) : Match.NONE;
  }

  static Optional<Grain> grain(Lexemes in, int at) {
    boolean title = in.at(at).capital() && at > 1; // "This Week"
    if (!in.is(at, Kind.UNIT) || in.at(at).word().endsWith("s") || title) {
      return Optional.empty();
    }
    return switch (Unit.numbered(in.value(at))) {
      case DAY -> Optional.of(Grain.DAY);
      case WEEK -> Optional.of(Grain.WEEK);
      case WEEKEND -> Optional.of(Grain.WEEKEND);
      case MONTH -> Optional.of(Grain.MONTH);
      case QUARTER -> Optional.of(Grain.QUARTER);
      case YEAR -> Optional.of(Grain.YEAR);
      case DECADE -> Optional.of(Grain.DECADE);
      case CENTURY -> Optional.of(Grain.CENTURY);
      default -> Optional.empty();
    };
  }

  /** The weekend before a weekday, by tense. */
  private static Resolution weekend(Narrative n) {
    Optional<LocalDate> today = n.today();
    boolean onIt = today.filter(day -> day.getDayOfWeek().getValue() > 5).isPresent();
    return n.relative(Grain.WEEKEND, onIt || n.tense() == Tense.FUTURE ? 0 : -1);
  }

  private static Match season(Lexemes in, int at, boolean article) {
    int season = in.value(at);
    int behind = in.is(at + 1, Kind.OF) ? at + 2 : in.skipComma(at + 1);
    Numbers.Amount year = Numbers.year(in, behind);
    boolean fitting = year.found() && (behind == at + 1 || in.is(at + 1, Kind.OF));
    if (fitting) {
      return new Match(year.end(), n -> Resolution.of(Period.season((int) year.value(), season)));
    }
    boolean verb = season == 1 || season == 3;
    boolean led =
        in.is(at - 1, "in")
            || in.is(at - 1, "over")
            || in.is(at - 1, "by")
            || in.is(at - 1, "until")
            || in.is(at - 1, "since")
            || in.is(at - 1, "during")
            || in.is(at - 1, Kind.EARLY)
            || in.is(at - 1, Kind.LATE)
            || (article
                && (in.is(at - 2, "in")
                    || in.is(at - 2, "over")
                    || in.is(at - 2, "during")
                    || in.is(at - 2, "by")));
    if (in.at(at).word().endsWith("s") || (verb && !led) || !led) {
      return Match.NONE;
    }
    return new Match(at + 1, n -> n.season(season));
  }

  private static Match pointedSeason(Lexemes in, Lexeme pointer, int at) {
    int season = in.value(at);
    if (in.at(at).word().endsWith("s")) {
      return Match.NONE;
    }
    return switch (pointer.kind()) {
      case THIS -> new Match(at + 1, n -> nearest(n, season));
      case LAST -> new Match(at + 1, n -> season(n, season, -1));
      case NEXT -> new Match(at + 1, n -> season(n, season, 1));
      case SAME -> new Match(at + 1, n -> n.season(season));
      default -> Match.NONE;
    };
  }

  /** "this summer": that of the year of publication; the winter that has begun or will. */
  private static Resolution nearest(Narrative n, int season) {
    return n.today()
        .map(
            today -> {
              int year =
                  season == 4 && today.getMonthValue() < 3 ? today.getYear() - 1 : today.getYear();
              return Resolution.of(Period.season(year, season)).with(Resolution.Base.PUBLICATION);
            })
        .orElseGet(() -> n.season(season));
  }

  /** The last season of that name that is over, or the next to begin. */
  private static Resolution season(Narrative n, int season, int direction) {
    Optional<LocalDate> today = n.today();
    if (today.isEmpty()) {
      return Resolution.unplaced(
          Timex.Type.DATE, "XXXX" + Period.season(2000, season).value().substring(4));
    }
    Period period = Period.season(today.get().getYear() - (direction < 0 ? 2 : 1), season);
    while (direction < 0
        ? period.plus(4).last().isBefore(today.get())
        : !period.first().isAfter(today.get())) {
      period = period.plus(4);
    }
    return Resolution.of(period).with(Resolution.Base.PUBLICATION);
  }

  private static Match pointedMonth(Lexemes in, Lexeme pointer, int at) {
    int month = in.value(at);
    if (in.isDigits(at + 1) && !in.isYear(at + 1)) {
      return Match.NONE;
    }
    return switch (pointer.kind()) {
      case THIS -> new Match(at + 1, n -> n.month(month));
      case LAST -> new Match(at + 1, n -> month(n, month, -1));
      case NEXT -> new Match(at + 1, n -> month(n, month, 1));
      default -> Match.NONE;
    };
  }

  private static Resolution month(Narrative n, int month, int direction) {
    Optional<LocalDate> today = n.today();
    if (today.isEmpty()) {
      return n.month(month);
    }
    Period period = Period.month(today.get().getYear(), month);
    boolean fits =
        direction < 0 ? period.last().isBefore(today.get()) : period.first().isAfter(today.get());
    return Resolution.of(fits ? period : period.plus(12L * direction))
        .with(Resolution.Base.PUBLICATION);
  }
}
