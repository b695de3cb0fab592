package dev.hearsay.timex;

import dev.hearsay.timex.Numbers.Amount;
import java.util.Set;

/** "1998", "the year 2000", "fiscal 1989", "nineteen ninety-seven", "post-1959". */
final class YearAlone implements Rule {

  private static final int EARLIEST_WITHOUT_WORDS = 1900;
  private static final int LATEST_WITHOUT_WORDS = 2060;

  @Override
  public String name() {
    return "year";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(Kind.NUMBER, Kind.FISCAL, Kind.THE, Kind.WORD);
  }

  @Override
  public Match at(Lexemes in, int index) {
    int at = index;
    boolean named = false;
    if (in.is(at, Kind.THE)) {
      at++;
    } else if ((in.is(at, "post") || in.is(at, "pre")) && in.at(at + 1).glued()) {
      at++;
      named = true;
    }
    if (in.is(at, Kind.FISCAL)) {
      at++;
      named = true;
    }
    if (in.is(at, "year")) {
      at++;
      named = true;
    }
    if (at > index && !named) {
      return Match.NONE;
    }
    if (at == index && isEndOfRange(in, at)) {
      int century = in.value(at - 1) / 100 * 100;
      return new Match(at + 1, n -> Resolution.of(Period.year(century + in.value(index))));
    }
    Amount year = Numbers.year(in, at);
    if (!year.found() || !(named || isYear(in, at, (int) year.value()))) {
      return Match.NONE;
    }
    return new Match(year.end(), n -> Resolution.of(Period.year((int) year.value())));
  }

  /** The 99 of "1998-99". */
  private static boolean isEndOfRange(Lexemes in, int at) {
    return in.at(at).glued()
        && in.isYear(at - 1)
        && in.isDigits(at)
        && in.at(at).word().length() == 2
        && in.value(at) > in.value(at - 1) % 100;
  }

  private static boolean isYear(Lexemes in, int index, int year) {
    Lexeme before = in.at(index - 1);
    Lexeme behind = in.at(index + 1);
    String word = before.word();
    boolean money = word.endsWith("$") || word.equals("£") || word.equals("€") || word.equals("#");
    if (money || behind.word().equals("%") || (before.glued() && before.is(Kind.OTHER))) {
      return false;
    }
    if (in.at(index).glued()) {
      return in.isDigits(index - 1) && in.isYear(index - 1);
    }
    boolean led = isLead(in, index - 1);
    if (behind.is(Kind.UNIT) && !led) {
      return false;
    }
    if (!in.isDigits(index)) {
      return led || year >= EARLIEST_WITHOUT_WORDS;
    }
    boolean plural =
        behind.is(Kind.OTHER)
            && behind.word().length() > 3
            && behind.word().endsWith("s")
            && Character.isLowerCase(behind.word().charAt(0));
    boolean counted =
        plural
            || (behind.is(Kind.NUMBER) && !behind.glued())
            || word.equals("No.")
            || before.is(Kind.APPROXIMATE)
            || before.is("than")
            || behind.word().equals("people");
    boolean recent = year >= EARLIEST_WITHOUT_WORDS && year <= LATEST_WITHOUT_WORDS;
    return led ? !counted || (recent && !plural) : recent && !counted;
  }

  private static boolean isLead(Lexemes in, int index) {
    Lexeme lead = in.at(index);
    return lead.is(Kind.OF)
        || lead.is(Kind.EARLY)
        || lead.is(Kind.LATE)
        || lead.is(Kind.MID)
        || switch (lead.word()) {
          case "in",
              "In",
              "since",
              "Since",
              "until",
              "till",
              "by",
              "By",
              "during",
              "During",
              "from",
              "From",
              "through",
              "before",
              "after",
              "After",
              "between",
              "(" ->
              true;
          default -> false;
        };
  }
}
