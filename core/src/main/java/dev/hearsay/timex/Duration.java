package dev.hearsay.timex;

import dev.hearsay.timex.Resolution.Base;
import java.time.LocalDate;
import java.util.Set;

/**
 * How long: "more than five months", "two-day", "the past 20 years", "the first nine months",
 * "recent weeks", "a couple of years", "years". Ages are none ("33 years old").
 */
final class Duration implements Rule {

  @Override
  public String name() {
    return "duration";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(
        Kind.NUMBER,
        Kind.ARTICLE,
        Kind.FEW,
        Kind.THE,
        Kind.LAST,
        Kind.NEXT,
        Kind.APPROXIMATE,
        Kind.WORD,
        Kind.RECENT,
        Kind.UNIT,
        Kind.THIS);
  }

  @Override
  public Match at(Lexemes in, int index) {
    boolean article = in.is(index, Kind.THE);
    int at = article ? index + 1 : index;
    if (in.is(at, "recent") && in.is(at + 1, Kind.UNIT) && in.at(at + 1).word().endsWith("s")) {
      Length length = Amounts.length(-1, Unit.numbered(in.value(at + 1)), null);
      return new Match(at + 2, n -> until(n, length));
    }
    boolean last = in.is(at, Kind.LAST) || in.is(at, "latest");
    boolean next = in.is(at, Kind.NEXT);
    boolean first = in.is(at, "first");
    if ((last || next || first) && in.at(at + 1).glued()) {
      return Match.NONE; // "last-minute"
    }
    if (last || next || first) {
      return pointed(in, at, article, last, next);
    }
    if (in.is(at, Kind.THIS)) {
      return Match.NONE;
    }
    Amounts.Reading amount = Amounts.at(in, at);
    if (!amount.found() || (article && (amount.article() || amount.bare()))) {
      return article && in.at(at).is("years") && in.is(at - 2, "over")
          ? new Match(at + 1, n -> Resolution.lasting(Amounts.length(-1, Unit.YEAR, null)))
          : Match.NONE;
    }
    boolean ordinal = amount.article() && amount.get().unit() == Unit.SECOND;
    if (ordinal && !in.is(amount.end(), Kind.LATER) && !in.is(amount.end(), Kind.COMMA)) {
      return Match.NONE; // "a second term"
    }
    if (isAge(in, amount) || (amount.article() && isRate(in, index))) {
      return Match.NONE;
    }
    if ((article || in.is(index, Kind.ARTICLE)) && isAttributive(in, at, amount)) {
      return Match.NONE; // "the | two-day | visit": the article belongs to the noun
    }
    if (amount.bare() && !isLongEnough(in, index, amount)) {
      return Match.NONE;
    }
    int end =
        in.at(amount.end()).glued() && isTail(in, amount.end()) ? amount.end() + 1 : amount.end();
    return new Match(end, n -> Resolution.lasting(amount.get()));
  }

  /** "the last three years", "the next few days", "past 20 years", "coming weeks". */
  private static Match pointed(Lexemes in, int at, boolean article, boolean last, boolean next) {
    Amounts.Reading amount = Amounts.at(in, at + 1);
    if (in.is(at + 1, Kind.FEW) || in.is(at + 1, Kind.NUMBER) || amount.bare()) {
      boolean counted = amount.found() && !amount.article() && in.isBoundary(amount.end());
      boolean fits = counted && (!amount.bare() || in.is(at, "past") || in.is(at, "coming"));
      if (!fits || (!last && !next && !article)) {
        return Match.NONE;
      }
      return new Match(
          amount.end(),
          n ->
              last
                  ? until(n, amount.get())
                  : next ? from(n, amount.get()) : Resolution.lasting(amount.get()));
    }
    boolean one =
        article
            && last
            && in.is(at + 1, Kind.UNIT)
            && !in.is(at, "previous")
            && !in.is(at, "latest")
            && !in.is(at, "prior")
            && in.isBoundary(at + 2)
            && !in.at(at + 1).word().endsWith("s")
            && !in.is(at + 1, "quarter");
    if (!one) {
      return Match.NONE;
    }
    Length length = Amounts.length(1, Unit.numbered(in.value(at + 1)), null);
    return new Match(at + 2, n -> until(n, length));
  }

  /** Ending on the day of publication. */
  private static Resolution until(Narrative n, Length length) {
    Resolution lasting = Resolution.lasting(length);
    return n.today()
        .filter(day -> length.isMeasurable())
        .map(day -> lasting.within(shift(day, length, -1), day).with(Base.PUBLICATION))
        .orElse(lasting);
  }

  private static Resolution from(Narrative n, Length length) {
    Resolution lasting = Resolution.lasting(length);
    return n.today()
        .filter(day -> length.isMeasurable())
        .map(day -> lasting.within(day, shift(day, length, 1)).with(Base.PUBLICATION))
        .orElse(lasting);
  }

  private static LocalDate shift(LocalDate day, Length length, int sign) {
    return length.unit().shift(day, sign * Math.round(length.most()));
  }

  /** "two-day" before its noun, also without its hyphen. */
  private static boolean isAttributive(Lexemes in, int at, Amounts.Reading amount) {
    Lexeme unit = in.at(amount.end() - 1);
    boolean one = amount.get().amount() == 1;
    boolean singular = !unit.word().endsWith("s") && !one;
    boolean joined = unit.glued() && !in.at(at).glued();
    return joined || (singular && unit.is(Kind.UNIT));
  }

  /** "33 years old", "14 years of age", "a 5-year-old". */
  private static boolean isAge(Lexemes in, Amounts.Reading amount) {
    int end = amount.end();
    boolean old = in.is(end, "old") || in.is(end, "older");
    boolean ofAge =
        (in.is(end, Kind.OF) && in.at(end + 1).word().equals("age"))
            || (in.is(end, "and") && in.at(end + 1).word().equals("older"));
    return ofAge || (old && (amount.get().unit() == Unit.YEAR || !in.at(end).glued()));
  }

  /** "$5 a day": a rate, which is no duration. */
  private static boolean isRate(Lexemes in, int index) {
    Lexeme before = in.at(index - 1);
    return before.is("times")
        || before.is("twice")
        || (before.is(Kind.NUMBER) && !before.is("one") && in.isDigits(index - 1))
        || (before.is(Kind.OTHER) && isCounted(before.word()));
  }

  private static boolean isCounted(String word) {
    return switch (word) {
      case "million",
          "billion",
          "dollars",
          "%",
          "percent",
          "cents",
          "barrels",
          "pounds",
          "euros",
          "once",
          "miles",
          "tons",
          "people" ->
          true;
      default -> isPluralNoun(word);
    };
  }

  private static boolean isPluralNoun(String word) {
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && Character.isLowerCase(word.charAt(0));
  }

  /** Plain "years", "weeks": only where they measure. */
  private static boolean isLongEnough(Lexemes in, int index, Amounts.Reading amount) {
    if (in.at(index).glued()) {
      return false;
    }
    Lexeme before = in.at(index - 1);
    boolean measured =
        before.is("for")
            || before.is("within")
            || before.is("For")
            || (before.is("in") && !amount.get().unit().isOfDay());
    return measured;
  }

  private static boolean isTail(Lexemes in, int at) {
    return in.is(at, "old") || in.is(at, "long");
  }
}
