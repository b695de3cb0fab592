package dev.hearsay.quantity;

import dev.hearsay.quantity.Numeral.Shape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decides what two numbers side by side are: a range, a change or two sides, or a score. */
final class Pairing {

  private static final int REACH = 7;
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final BigDecimal LEAST_BARE_RANGE = new BigDecimal(20);

  /** What a number makes with the one that follows. */
  enum Kind {
    NONE,
    RANGE,
    /** Two quantities: a change, or numbers of two sides. The first may share the second's unit. */
    CHANGE,
    /** Nothing that says how much or how many. */
    SCORE
  }

  /**
   * What came out.
   *
   * @param from of a range, its first word
   * @param to one past the last word of what was decided about
   */
  record Result(
      Kind kind, int from, int to, BigDecimal low, BigDecimal high, @Nullable Unit unit) {}

  private final Words words;
  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final NumeralParser numerals;

  Pairing(Words words, Lexicon lexicon, NounPhrases phrases, NumeralParser numerals) {
    this.words = words;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.numerals = numerals;
  }

  Result of(Operand first) {
    int at = first.to();
    boolean spaced = words.isDash(at) && !words.isGlued(at) && !words.isGlued(at + 1);
    if (spaced) {
      return spaced(first, at + 1);
    }
    boolean dash = words.isDash(at) && words.isGlued(at);
    if (dash && words.isHyphen(at) && (words.is(at + 1, "to") || words.is(at + 1, "or"))) {
      at++;
    } else if (dash && (words.is(at + 1, "to") || words.is(at + 1, "or"))) {
      at++; // "two- to three-"
    }
    boolean to = words.is(at, "to");
    boolean or = words.is(at, "or");
    boolean between = isBetween(first) && words.is(at, "and");
    int then = words.is(at, ",") ? at + 1 : at;
    boolean ifNot = words.is(then, "if") && words.is(then + 1, "not");
    if (!(dash && words.isGlued(at + 1)) && !to && !or && !between && !ifNot) {
      return result(Kind.NONE, first, first, first.to());
    }
    int next = ifNot ? then + 2 : at + 1;
    next =
        words.isDash(next) && words.isGlued(next) && !dash == false && (to || or) ? next + 1 : next;
    Operand second = operand(next);
    if (second == null || second.numeral().isFraction() || first.numeral().isFraction()) {
      return result(Kind.NONE, first, first, first.to());
    }
    if (ifNot && first.numeral().shape() != Shape.PLURAL) {
      return result(Kind.NONE, first, first, first.to());
    }
    Kind kind;
    if (between) {
      kind = Kind.RANGE;
    } else if (or || ifNot) {
      kind = or(first, second);
    } else {
      kind = dash && !to ? dashed(first, second) : to(first, second);
    }
    Result result = result(kind, first, second, second.to());
    if (kind == Kind.RANGE && result.low().compareTo(result.high()) >= 0) {
      return result(between || or ? Kind.NONE : Kind.CHANGE, first, second, second.to());
    }
    return result;
  }

  /** "2 – 1" is a score, "55% - 41%" are two numbers. */
  private Result spaced(Operand first, int next) {
    Operand second = first.numeral().shape() == Shape.PLAIN_DIGITS ? operand(next) : null;
    boolean score =
        second != null
            && second.numeral().shape() == Shape.PLAIN_DIGITS
            && !hasUnit(first, second)
            && (phrases.after(second.to(), false) == null || isBetweenNames(first, second));
    return score && second != null
        ? result(Kind.SCORE, first, second, second.to())
        : result(Kind.NONE, first, first, first.to());
  }

  /** "Arden 3 – 0 Borrow". */
  private boolean isBetweenNames(Operand first, Operand second) {
    return words.isCapital(first.from() - 1) && words.isCapital(second.to());
  }

  private @Nullable Operand operand(int i) {
    int at = i;
    if (lexicon.units().currencyBefore(words.lower(at)) != null) {
      at++;
    } else if (words.is(at, "a")) {
      at++;
    }
    Numeral numeral = numerals.parse(words, at);
    if (numeral == null || numeral.from() < i || numeral.from() > at) {
      return null;
    }
    Operand operand = Operand.around(words, numeral, lexicon.units());
    return operand.from() < i
        ? new Operand(numeral, i, operand.to(), numeral.value(), operand.unit())
        : operand;
  }

  private boolean isBetween(Operand first) {
    return between(first) >= 0;
  }

  /** Where "between" stands before a number, also in "between the ages of 18 and 29"; or -1. */
  private int between(Operand first) {
    int at = first.from() - 1;
    if (words.is(at, "of") && (words.is(at - 1, "ages") || words.is(at - 1, "age"))) {
      at = words.is(at - 2, "the") ? at - 3 : at - 2;
      return words.is(at, "between") ? at : -1;
    }
    at = words.is(at, "between") || words.isDigits(at) ? at : at - 1;
    return words.is(at, "between") ? at : -1;
  }

  private Kind or(Operand first, Operand second) {
    boolean sameForm =
        first.numeral().isDigits() == second.numeral().isDigits()
            || first.numeral().shape() == second.numeral().shape();
    boolean sameUnit =
        first.unit() == null
            || (second.unit() != null && first.unit().label().equals(second.unit().label()));
    return sameForm && sameUnit ? Kind.RANGE : Kind.NONE;
  }

  private boolean hasUnit(Operand first, Operand second) {
    return first.unit() != null || second.unit() != null;
  }

  private Kind dashed(Operand first, Operand second) {
    boolean rising =
        first.value().compareTo(second.value()) < 0 || second.numeral().shape() == Shape.DIGITS;
    if (hasUnit(first, second)) {
      return rising ? Kind.RANGE : Kind.CHANGE;
    }
    boolean years = KeptApart.looksLikeYear(first.numeral());
    if (!rising || years || !first.numeral().isDigits() || !second.numeral().isDigits()) {
      return Kind.SCORE;
    }
    if (words.isHyphen(second.to()) && lexicon.units().age(words.lower(second.to() + 1)) != null) {
      return Kind.RANGE;
    }
    String before = words.lower(first.from() - 1);
    if (before.startsWith("age") || lexicon.comparators().before(words, first.from()) != null) {
      return Kind.RANGE;
    }
    NounPhrases.Phrase noun = phrases.after(second.to(), false);
    if (noun != null) {
      return phrases.tag(noun.head()) == PartOfSpeech.PLURAL ? Kind.RANGE : Kind.SCORE;
    }
    boolean large =
        first.value().compareTo(LEAST_BARE_RANGE) >= 0
            || phrases.tag(second.to()) == PartOfSpeech.FINITE_VERB;
    return large && !isScoreBefore(first) ? Kind.RANGE : Kind.SCORE;
  }

  private Kind to(Operand first, Operand second) {
    boolean rising = first.value().compareTo(second.value()) < 0 || isScaled(first, second);
    if (!rising && words.isHyphen(first.to()) && words.isHyphen(first.to() + 2)) {
      return Kind.SCORE; // "5-to-4 votes"
    }
    boolean from = words.is(first.from() - 1, "from") || words.is(first.from() - 2, "from");
    boolean change = isChangeBefore(first);
    if (!from && isCents(first) && second.unit() != null && !isCents(second)) {
      return Kind.CHANGE; // "up 61 cents to $83.43"
    }
    if (words.is(first.from() - 1, "by") && first.unit() != null) {
      return Kind.CHANGE; // "cut by $20 to $90"
    }
    if (hasUnit(first, second)) {
      boolean bothShares =
          first.unit() != null && second.unit() != null && first.unit().kind() == Unit.Kind.SHARE;
      if (first.unit() != null && second.unit() == null) {
        boolean money = first.unit().kind() == Unit.Kind.MONEY;
        return money && rising && !change ? Kind.RANGE : Kind.NONE;
      }
      boolean risen = first.unit() != null && isChangeRightBefore(first);
      return !rising || risen || (from && change) || (bothShares && !from)
          ? Kind.CHANGE
          : Kind.RANGE;
    }
    if (from) {
      return change || !rising ? Kind.CHANGE : Kind.RANGE;
    }
    if (!rising) {
      NounPhrases.Phrase noun = phrases.after(second.to(), false);
      boolean plural = noun != null && phrases.tag(noun.head()) == PartOfSpeech.PLURAL;
      return plural && !isScoreBefore(first) ? Kind.CHANGE : Kind.SCORE;
    }
    if (isChangeRightBefore(first) && phrases.after(second.to(), false) == null) {
      return Kind.CHANGE; // "fell 2 1/4 to 30"
    }
    return isScoreBefore(first) && phrases.after(second.to(), false) == null
        ? Kind.SCORE
        : Kind.RANGE;
  }

  private boolean isCents(Operand operand) {
    return words.lower(operand.to() - 1).startsWith("cent") && operand.unit() != null;
  }

  /** Whether nothing but adverbs stands between a word of change and the number. */
  private boolean isChangeRightBefore(Operand first) {
    int at = first.from() - 1;
    while (at > 0
        && phrases.tag(at) == PartOfSpeech.ADVERB
        && !lexicon.apart().isChangeWord(words.lower(at))) {
      at--;
    }
    return words.is(at, "off") || lexicon.apart().isChangeWord(words.lower(at));
  }

  private boolean isScoreBefore(Operand first) {
    for (int i = first.from() - 1; i >= Math.max(0, first.from() - 4); i--) {
      if (lexicon.apart().isScoreWord(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isChangeBefore(Operand first) {
    for (int i = first.from() - 1; i >= Math.max(0, first.from() - REACH); i--) {
      if (lexicon.apart().isChangeWord(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first lacks the multiplier that it shares with the second: "5 to 10 million". */
  private boolean isScaled(Operand first, Operand second) {
    return scale(first, second).compareTo(BigDecimal.ONE) > 0;
  }

  private BigDecimal scale(Operand first, Operand second) {
    BigDecimal factor = multiplier(second.numeral());
    boolean small = first.value().compareTo(THOUSAND) < 0 && first.value().signum() > 0;
    boolean own = multiplier(first.numeral()).compareTo(BigDecimal.ONE) > 0;
    boolean sameUnit =
        first.unit() == null || second.unit() == null || first.unit().equals(second.unit());
    boolean shared =
        small
            && sameUnit
            && !own
            && factor.compareTo(BigDecimal.ONE) > 0
            && first.value().multiply(factor).compareTo(second.value()) < 0;
    return shared ? factor : BigDecimal.ONE;
  }

  private BigDecimal multiplier(Numeral numeral) {
    BigDecimal factor = lexicon.numbers().suffix(words.lower(numeral.to() - 1));
    boolean many = numeral.to() - numeral.from() > 1 && numeral.shape() != Shape.PLURAL;
    return factor != null && many ? factor : BigDecimal.ONE;
  }

  private Result result(Kind kind, Operand first, Operand second, int to) {
    int from = first.from();
    if (kind == Kind.RANGE && isBetween(first)) {
      from = between(first);
    }
    Unit unit = second.unit() == null ? first.unit() : second.unit();
    BigDecimal low = first.amount().multiply(scale(first, second));
    return new Result(kind, from, to, low, second.amount(), unit);
  }
}
