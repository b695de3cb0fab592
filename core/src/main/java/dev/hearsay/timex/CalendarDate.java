package dev.hearsay.timex;

import dev.hearsay.timex.Numbers.Amount;
import dev.hearsay.timex.Timex.Note;
import java.util.Locale;
import java.util.Set;

/** "March 13", "18th July", "the 4th of April 2025", "May 2024", "March", "nov. 6, 1998". */
final class CalendarDate implements Rule {

  private static final int LAST_DAY = 31;

  @Override
  public String name() {
    return "calendar-date";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(Kind.MONTH, Kind.NUMBER, Kind.ORDINAL, Kind.UNIT, Kind.THE);
  }

  @Override
  public Match at(Lexemes in, int index) {
    if (in.is(index, Kind.MONTH)) {
      return monthFirst(in, index);
    }
    int at = in.is(index, Kind.THE) ? index + 1 : index;
    boolean ordinal = in.isOrdinal(at);
    if (!ordinal && (!in.isDigits(at) || at > index)) {
      return Match.NONE;
    }
    int month = in.is(at + 1, Kind.OF) ? at + 2 : at + 1;
    if (in.is(month, Kind.MONTH)) {
      boolean written = ordinal || month == at + 1;
      return written && dayAt(in, at) > 0
          ? withYear(in, month, dayAt(in, at), month + 1)
          : Match.NONE;
    }
    return at == index ? secondDay(in, index) : Match.NONE;
  }

  private static Match monthFirst(Lexemes in, int index) {
    int at = in.is(index + 1, Kind.THE) && in.isOrdinal(index + 2) ? index + 2 : index + 1;
    int day = dayAt(in, at);
    if (day > 0 && !in.is(at + 1, "%")) {
      return withYear(in, index, day, at + 1);
    }
    int month = in.value(index);
    int behind = in.is(index + 1, Kind.OF) ? index + 2 : in.skipComma(index + 1);
    if (isCutShort(in, index)) {
      return Match.NONE;
    }
    Amount year = Numbers.year(in, behind);
    if (year.found()) {
      return new Match(year.end(), n -> Resolution.of(Period.month((int) year.value(), month)));
    }
    if (in.is(index + 2, "year") && isPointer(in, index + 1)) {
      int years = in.is(index + 1, Kind.THIS) ? 0 : in.is(index + 1, Kind.LAST) ? -1 : 1;
      return new Match(index + 3, n -> ofYear(n, years, month));
    }
    return isNameOfMonth(in, index) ? new Match(index + 1, n -> n.month(month)) : Match.NONE;
  }

  private static boolean isPointer(Lexemes in, int index) {
    return in.is(index, Kind.THIS) || in.is(index, Kind.LAST) || in.is(index, Kind.NEXT);
  }

  /** "October last year". */
  private static Resolution ofYear(Narrative n, int years, int month) {
    return n.today()
        .map(
            today ->
                Resolution.of(Period.month(today.getYear() + years, month))
                    .with(Resolution.Base.PUBLICATION))
        .orElseGet(() -> n.month(month));
  }

  /** A day of the month at {@code index}, or 0. */
  private static int dayAt(Lexemes in, int index) {
    boolean number =
        in.isOrdinal(index) || (in.isDigits(index) && in.at(index).word().length() < 3);
    int day = in.is(index, Kind.NUMBER) ? in.value(index) : in.ordinal(index);
    if (!number || day < 1 || day > 99 || in.is(index + 1, Kind.MERIDIEM)) {
      return 0;
    }
    return day;
  }

  private static Match withYear(Lexemes in, int monthAt, int day, int end) {
    int month = in.value(monthAt);
    int at = in.skipComma(end);
    Amount year = Numbers.year(in, at);
    boolean stated = year.found() && (at == end || !in.is(year.end(), Kind.UNIT));
    if (stated) {
      return new Match(year.end(), n -> Narrative.day((int) year.value(), month, day));
    }
    if (in.isDigits(at) && in.at(at).word().length() > 4 && in.at(at).word().indexOf(',') < 0) {
      return new Match(at + 1, n -> noSuchYear(month, day));
    }
    boolean before = in.is(monthAt - 1, Kind.LAST); // "last Oct. 23"
    return new Match(end, n -> before ? n.inPast(() -> n.day(month, day)) : n.day(month, day));
  }

  private static Resolution noSuchYear(int month, int day) {
    String value =
        day > LAST_DAY
            ? String.format(Locale.ROOT, "XXXX-%02d-XX", month)
            : String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    return Resolution.unplaced(Timex.Type.DATE, value).with(Note.IMPOSSIBLE_DATE);
  }

  /** The 5 of "March 1-5", "March 1 and 5". */
  private static Match secondDay(Lexemes in, int index) {
    int day = dayAt(in, index);
    boolean joined =
        in.at(index).glued()
            || in.is(index - 1, "and")
            || in.is(index - 1, "to")
            || in.is(index - 1, "or")
            || in.at(index - 1).word().equals("–")
            || in.at(index - 1).word().equals("-");
    int first = in.at(index).glued() ? index - 1 : index - 2;
    if (day < 1 || !joined || !in.is(first - 1, Kind.MONTH) || dayAt(in, first) < 1) {
      return Match.NONE;
    }
    if (in.is(index + 1, Kind.UNIT) || (in.is(index + 1, Kind.OTHER) && isNoun(in, index + 1))) {
      return Match.NONE;
    }
    return withYear(in, first - 1, day, index + 1);
  }

  private static boolean isNoun(Lexemes in, int index) {
    String word = in.at(index).word();
    return word.length() > 2 && word.endsWith("s") && Character.isLowerCase(word.charAt(0));
  }

  /** "Jan Kavan": an abbreviation without its full stop wants a number. */
  private static boolean isCutShort(Lexemes in, int index) {
    String word = in.at(index).word();
    return word.length() == 3 && in.value(index) != 5 && !in.is(index + 1, Kind.NUMBER);
  }

  /** A month, and not somebody called April or the modal in "May I". */
  private static boolean isNameOfMonth(Lexemes in, int index) {
    if (isBesideMonth(in, index, 1) || isBesideMonth(in, index, -1)) {
      return true;
    }
    Lexeme before = in.at(index - 1);
    Lexeme behind = in.at(index + 1);
    boolean led = index > 0 && before.kind() != Kind.OTHER && !before.is(Kind.POSSESSIVE);
    boolean named =
        behind.is(Kind.OTHER) && behind.capital() && !behind.glued() && behind.token() >= 0;
    if (index > 0 && before.is(Kind.OTHER) && before.capital() && in.at(index).value() != 0) {
      return before.token() == 0 && !isAlsoAName(in, index) && !named;
    }
    if (isAlsoAName(in, index)) {
      return led && !before.is("and") && !before.is("or") && (!named || before.is("in"));
    }
    return !named || led;
  }

  /** "May–June", "June-July", "March to April": months in a row. */
  private static boolean isBesideMonth(Lexemes in, int index, int step) {
    if (in.is(index + step, Kind.MONTH)) {
      return in.at(Math.max(index, index + step)).glued();
    }
    Lexeme between = in.at(index + step);
    boolean joins = between.word().equals("–") || between.word().equals("-") || between.is("to");
    return joins && in.is(index + 2 * step, Kind.MONTH);
  }

  private static boolean isAlsoAName(Lexemes in, int index) {
    return switch (in.value(index)) {
      case 3, 4, 5, 6, 8 -> true;
      default -> false;
    };
  }
}
