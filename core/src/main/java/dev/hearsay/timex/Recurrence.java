package dev.hearsay.timex;

import java.util.Set;

/** "every day", "each Thursday", "daily", "annually", "twice a week", "$33 million a year". */
final class Recurrence implements Rule {

  @Override
  public String name() {
    return "recurrence";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(Kind.EACH, Kind.ADVERB, Kind.ARTICLE, Kind.WORD);
  }

  @Override
  public Match at(Lexemes in, int index) {
    if (in.is(index, Kind.ADVERB)) {
      Lexeme before = in.at(index - 1);
      if (in.at(index).capital() && before.is(Kind.OTHER) && before.capital()) {
        return Match.NONE; // the Statecraft Daily
      }
      if (in.is(index, "quarterly") && isNoun(in, index + 1)) {
        return Match.NONE; // a kind of report or dividend
      }
      return set(index + 1, value(Unit.numbered(in.value(index)), 1));
    }
    if (in.is(index, Kind.EACH)) {
      return each(in, index);
    }
    boolean article = in.is(index, "a") || in.is(index, "an") || in.is(index, "per");
    if (!article
        || !in.is(index + 1, Kind.UNIT)
        || in.at(index + 1).word().endsWith("s")
        || in.is(index + 1, "quarter")
        || !in.isBoundary(index + 2)) {
      return Match.NONE;
    }
    Unit unit = Unit.numbered(in.value(index + 1));
    return isRate(in, index) ? set(index + 2, value(unit, 1)) : Match.NONE;
  }

  private static boolean isNoun(Lexemes in, int at) {
    return in.is(at, Kind.OTHER)
        && !in.at(at).word().isEmpty()
        && Character.isLowerCase(in.at(at).word().charAt(0));
  }

  private static boolean isRate(Lexemes in, int index) {
    Lexeme before = in.at(index - 1);
    return before.is("twice")
        || before.is("times")
        || switch (before.word()) {
          case "once", "million", "billion", "%", "percent", "barrels", "dollars" -> true;
          default -> in.isDigits(index - 1) && (isMoney(in, index - 2) || in.is(index, "per"));
        };
  }

  private static boolean isMoney(Lexemes in, int at) {
    String word = in.at(at).word();
    return word.endsWith("$") || word.equals("£") || word.equals("€");
  }

  private static Match each(Lexemes in, int index) {
    int at = index + 1;
    int number = 1;
    if (in.is(at, Kind.NUMBER)) {
      Numbers.Amount amount = Numbers.number(in, at);
      number = (int) amount.value();
      at = amount.end();
    } else if (in.is(at, "other")) {
      number = 2;
      at++;
    }
    int end = at + 1;
    if (in.is(at, Kind.UNIT) && !in.is(at, "second")) {
      return set(end, value(Unit.numbered(in.value(at)), number));
    }
    if (in.is(at, Kind.WEEKDAY)) {
      String part = DayPart.at(in, end);
      return set(part.isEmpty() ? end : end + 1, "XXXX-WXX-" + in.value(at) + part);
    }
    if (in.is(at, Kind.MONTH)) {
      return set(end, Period.month(2000, in.value(at)).value().replace("2000", "XXXX"));
    }
    if (in.is(at, Kind.SEASON)) {
      return set(end, Period.season(2000, in.value(at)).value().replace("2000", "XXXX"));
    }
    String part = DayPart.at(in, at);
    return part.isEmpty() ? Match.NONE : set(end, "XXXX-XX-XX" + part);
  }

  private static String value(Unit unit, int number) {
    return Amounts.length(number, unit, null).value();
  }

  private static Match set(int end, String value) {
    return new Match(end, n -> Resolution.unplaced(Timex.Type.SET, value));
  }
}
