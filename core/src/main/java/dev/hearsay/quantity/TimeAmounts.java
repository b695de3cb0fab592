package dev.hearsay.quantity;

import dev.hearsay.quantity.Numeral.Shape;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells amounts of time, which are no quantities here: "five years", "two or three long days". */
final class TimeAmounts {

  private static final Set<String> BEFORE_TIME =
      Set.of(
          "more",
          "consecutive",
          "straight",
          "full",
          "long",
          "additional",
          "other",
          "whole",
          "short",
          "a",
          "an",
          "the",
          "of",
          "business",
          "working",
          "calendar",
          "further",
          "extra",
          "another",
          "of-the",
          "those",
          "these",
          "this",
          "successive",
          "solid",
          "school",
          "remaining",
          "last",
          "past");

  /** Longer amounts of time are not listed one after the other. */
  private static final int LISTED = 100;

  private final Words words;
  private final NounPhrases phrases;
  private final Units units;
  private final NumeralParser numerals;

  TimeAmounts(Words words, NounPhrases phrases, Units units, NumeralParser numerals) {
    this.words = words;
    this.phrases = phrases;
    this.units = units;
    this.numerals = numerals;
  }

  /** One past the unit of time behind a numeral; 0 when there is none. */
  int end(Numeral numeral) {
    int at = numeral.to();
    if (words.is(numeral.from(), "one") && at == numeral.from() + 1 && phrases.isDay(at)) {
      return at + 1; // "one Sunday"
    }
    if (endsAmount(numeral)) {
      return at;
    }
    Numeral ending = isCentury(numeral) ? numerals.parse(words, at) : null;
    if (ending != null && ending.shape() == Shape.WORDS && isYearOfCentury(ending)) {
      return ending.to(); // "nineteen ninety-seven"
    }
    Numeral listed = words.is(at, ",") ? numerals.parse(words, at + 1) : null;
    if (listed != null && listed.from() == at + 1 && numeral.value().intValue() < LISTED) {
      int time = end(listed); // "five, six, seven years"
      if (time > 0) {
        return time;
      }
    }
    Numeral second = second(at);
    int end = second == null ? 0 : alone(second);
    return end > 0 ? end : alone(numeral);
  }

  /** "a year or two", "a year and a half". */
  private boolean endsAmount(Numeral numeral) {
    int joint = numeral.from() - 1;
    boolean joins = words.is(joint, "or") || (words.is(joint, "and") && numeral.isFraction());
    boolean idiom =
        words.is(joint, "or")
            && words.is(numeral.from(), "two")
            && phrases.tag(joint - 1) == PartOfSpeech.NOUN
            && (words.is(joint - 2, "a") || words.is(joint - 2, "an")); // "a stumble or two"
    boolean time = joins && units.isTime(words.lower(joint - 1));
    return (time || idiom) && !phrases.isNoun(numeral.to());
  }

  private static boolean isCentury(Numeral numeral) {
    int value = numeral.value().intValue();
    return numeral.shape() == Shape.WORDS && value >= 17 && value <= 20;
  }

  private static boolean isYearOfCentury(Numeral numeral) {
    int value = numeral.value().intValue();
    return numeral.value().scale() <= 0 && value >= 10 && value <= 99;
  }

  private int alone(Numeral numeral) {
    int at = numeral.to();
    at =
        words.isHyphen(at) || words.is(at, "\u00bd") || words.is(at, "]")
            ? at + 1
            : at; // "5 ½ years", "[Ten] years"
    int limit = at + 3;
    while (at < limit && BEFORE_TIME.contains(words.lower(at))) {
      boolean of = words.is(at, "of");
      boolean lately = words.is(at, "last") || words.is(at, "past");
      if (lately && !words.is(at - 1, "the")) {
        break; // "rose by 40 last week"
      }
      if (at == numeral.to() && !numeral.isFraction() && isDeterminer(at)) {
        break; // "fell to 60 this year"
      }
      boolean counted =
          of
              && !numeral.isFraction()
              && numeral.shape() != Shape.PLURAL
              && numeral.shape() != Shape.GROUP;
      if (counted && !words.is(numeral.from(), "one")) {
        break;
      }
      at++;
    }
    boolean rate = words.is(at - 1, "a") && !numeral.isFraction(); // "five a day"
    if (rate || !units.isTime(words.lower(at))) {
      return 0;
    }
    boolean night =
        phrases.tag(at) == PartOfSpeech.NOUN
            && phrases.tag(at + 1) == PartOfSpeech.PLURAL
            && !words.isHyphen(at - 1)
            && words.lower(at).equals("day");
    boolean owner = words.is(at + 1, "'s") || words.is(at + 1, "'");
    boolean among = owner && words.is(numeral.to(), "of"); // "one of the year's largest storms"
    return night || among ? 0 : at + 1;
  }

  private boolean isDeterminer(int at) {
    return words.is(at, "this") || words.is(at, "the") || words.is(at, "that");
  }

  /** The second numeral of "two or three", "5-10", "two to three"; null when there is none. */
  @Nullable Numeral second(int at) {
    boolean joins =
        words.is(at, "or")
            || words.is(at, "to")
            || words.is(at, "and")
            || (words.isDash(at) && words.isGlued(at));
    if (words.isHyphen(at) && (words.is(at + 1, "to") || words.is(at + 1, "or"))) {
      at += 2;
      joins = true;
      if (words.isHyphen(at)) {
        return numerals.parse(words, at + 1);
      }
      return null;
    }
    boolean perhaps = words.is(at + 1, "maybe") || words.is(at + 1, "perhaps");
    if (words.is(at, ",") && perhaps) {
      return numerals.parse(words, at + 2);
    }
    if (!joins) {
      if (words.isDash(at)
          && (words.is(at + 1, "to") || words.is(at + 1, "or") || words.is(at + 1, "and"))) {
        return numerals.parse(words, at + 2); // "two- to three-year"
      }
      return null;
    }
    Numeral second = numerals.parse(words, at + 1);
    return second != null && second.from() == at + 1 ? second : null;
  }
}
