package dev.hearsay.timex;

import java.util.Set;

/**
 * "Friday", "last Tuesday", "this coming Sunday", "Thursday, April 6", and the time of such a day:
 * "Monday morning".
 */
final class Weekday implements Rule {

  private final CalendarDate dates = new CalendarDate();
  private final NumericDate numericDates = new NumericDate();

  @Override
  public String name() {
    return "weekday";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(Kind.WEEKDAY, Kind.THIS, Kind.LAST, Kind.NEXT, Kind.SAME, Kind.THE);
  }

  @Override
  public Match at(Lexemes in, int index) {
    int at = index;
    while (isPointer(in, at) && at < index + 3) {
      at++;
    }
    if (!in.is(at, Kind.WEEKDAY) || isCutShort(in, at)) {
      return Match.NONE;
    }
    int weekday = in.value(at);
    if (at == index) {
      int behind = in.skipComma(at + 1);
      Match date =
          in.is(behind, Kind.NUMERIC_DATE)
              ? numericDates.at(in, behind)
              : in.startsToken(behind) && isDate(in, behind) ? dates.at(in, behind) : Match.NONE;
      if (date.found()) {
        return DayPart.of(in, date.end(), date::resolve);
      }
    }
    if (in.at(at).word().endsWith("days")) {
      return index == at
          ? new Match(at + 1, n -> Resolution.unplaced(Timex.Type.SET, "XXXX-WXX-" + weekday))
          : Match.NONE;
    }
    if (at > index && in.is(at - 1, Kind.THE)) {
      return Match.NONE;
    }
    int behind = in.skipComma(at + 1);
    Match date =
        at > index && isDate(in, behind) && in.is(behind, Kind.MONTH)
            ? dates.at(in, behind)
            : Match.NONE;
    if (date.found()) {
      return date;
    }
    Meaning meaning = meaning(in.at(at - 1), at > index, weekday);
    return DayPart.of(in, at + 1, meaning);
  }

  private static boolean isPointer(Lexemes in, int at) {
    return (in.is(at, Kind.THIS) && !in.is(at, "current"))
        || in.is(at, Kind.LAST)
        || in.is(at, Kind.NEXT)
        || in.is(at, Kind.SAME)
        || in.is(at, "following")
        || in.is(at, Kind.THE);
  }

  /** "Sun." and "Sat." name many things. */
  private static boolean isCutShort(Lexemes in, int at) {
    return (in.at(at).word().endsWith(".") || in.at(at).word().length() < 5)
        && !isDate(in, in.skipComma(at + 1));
  }

  private static boolean isDate(Lexemes in, int at) {
    return in.is(at, Kind.MONTH)
        || ((in.isDigits(at) || in.isOrdinal(at)) && in.is(at + 1, Kind.MONTH))
        || (in.is(at, Kind.THE) && in.isOrdinal(at + 1));
  }

  private static Meaning meaning(Lexeme before, boolean pointed, int weekday) {
    if (!pointed) {
      return n -> n.weekday(weekday);
    }
    return switch (before.kind()) {
      case LAST -> n -> n.weekday(weekday, -7);
      case NEXT -> n -> n.weekday(weekday, 1);
      default -> n -> n.weekday(weekday);
    };
  }
}
