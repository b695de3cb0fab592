package dev.hearsay.quantity;

import dev.hearsay.quantity.NumberWords.Kind;
import dev.hearsay.quantity.NumberWords.NumberWord;
import dev.hearsay.quantity.Numeral.Shape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numeral that begins at a word: "3.2 million", "one hundred and fifty", "two and a
 * half", "a dozen", "tens of thousands", "two-thirds". Looks at each word once, and never further
 * than the numeral goes.
 */
final class NumeralParser {

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  /** Above this nothing in the news is counted; a longer row of words is no number. */
  private static final BigDecimal MOST = new BigDecimal("1e30");

  private final NumberWords numbers;

  NumeralParser(NumberWords numbers) {
    this.numbers = numbers;
  }

  /** The numeral that begins at word {@code i}, or whose "a" stands right before it; or null. */
  @Nullable Numeral parse(Words words, int i) {
    if (words.isDigits(i)) {
      return digits(words, i);
    }
    NumberWord first = words.isWord(i) ? numbers.find(words.lower(i)) : null;
    if (first == null) {
      return fold(words, i);
    }
    return switch (first.kind()) {
      case UNIT, TEEN, TENS -> cardinal(words, i);
      case MULTIPLIER -> multiplier(words, i, first.value());
      case PLURAL -> plural(words, i, first.value());
      case FRACTION -> fraction(words, i, first.value());
      case FRACTION_PLURAL -> null;
      case GROUP -> group(words, i, first.value());
      case TIMES -> new Numeral(i, i + 1, Shape.TIMES, first.value(), null);
    };
  }

  private @Nullable NumberWord word(Words words, int i) {
    return words.isWord(i) ? numbers.find(words.lower(i)) : null;
  }

  private boolean is(Words words, int i, Kind kind) {
    NumberWord word = word(words, i);
    return word != null && word.kind() == kind;
  }

  // Digits.

  private @Nullable Numeral digits(Words words, int i) {
    String text = words.original(i);
    int at = i + 1;
    while (isDigitGroup(words, at) && text.length() <= 2 * 30) {
      text += words.original(at++);
    }
    BigDecimal value = DigitString.parse(text);
    if (value == null) {
      return null;
    }
    if (isDecimalComma(words, at)) {
      value = new BigDecimal(value.toBigInteger() + "." + words.lower(at + 1));
      at += 2;
    }
    boolean plain = at == i + 1 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (words.is(at, "/") && words.isGlued(at) && words.isDigits(at + 1)) {
      return slashed(words, i, at + 1, value);
    }
    if (isMixedFraction(words, at)) {
      BigDecimal part = new BigDecimal(words.lower(at)).divide(new BigDecimal(words.lower(at + 2)));
      value = value.add(part);
      at += 3;
      plain = false;
    }
    BigDecimal multiplied = multiplied(words, at, value);
    if (multiplied != null) {
      return afterMultiplier(words, i, at, multiplied);
    }
    Numeral half = andAHalf(words, i, at, value, Shape.DIGITS);
    if (half != null) {
      return half;
    }
    NumberWord next = word(words, words.isHyphen(at) ? at + 1 : at);
    if (words.isHyphen(at)
        && next != null
        && next.kind() == Kind.FRACTION_PLURAL
        && value.scale() <= 0) {
      return new Numeral(i, at + 2, Shape.FRACTION, value, next.value());
    }
    return new Numeral(i, at, plain ? Shape.PLAIN_DIGITS : Shape.DIGITS, value, null);
  }

  private @Nullable Numeral afterMultiplier(Words words, int i, int at, BigDecimal multiplied) {
    int end = words.isHyphen(at) ? at + 2 : at + 1;
    BigDecimal again = multiplied(words, end, multiplied);
    if (again != null && !words.isHyphen(end)) {
      return new Numeral(i, end + 1, Shape.DIGITS, again, null);
    }
    return new Numeral(i, end, Shape.DIGITS, multiplied, null);
  }

  /** The value times the multiplier that follows, or null when none does. */
  private @Nullable BigDecimal multiplied(Words words, int at, BigDecimal value) {
    int word = words.isHyphen(at) ? at + 1 : at;
    String lower = words.lower(word);
    BigDecimal factor = numbers.suffix(lower);
    if (factor == null || !words.isWord(word)) {
      return null;
    }
    if (lower.equals("mm") && !isMoneySign(words.lower(at - 2))) {
      return null; // millimetres
    }
    boolean abbreviation = lower.length() <= 3;
    boolean metres = lower.equals("m") && !words.isGlued(word);
    if (abbreviation && !words.isGlued(word) && (metres || lower.length() == 1)) {
      return null;
    }
    return value.multiply(factor);
  }

  private static boolean isMoneySign(String lower) {
    return lower.endsWith("$") || lower.equals("\u20ac") || lower.equals("\u00a3");
  }

  /**
   * Whether digits go on behind a blank: "1 200 000". Behind a blank that may break only where a
   * word follows that can be counted, and no date stands before.
   */
  private static boolean isDigitGroup(Words words, int at) {
    boolean group =
        words.isDigits(at)
            && words.original(at).length() == 3
            && words.isDigits(at - 1)
            && words.original(at - 1).length() <= 3
            && words.original(at - 1).charAt(0) != '0';
    if (!group || words.isNarrowBlankBefore(at)) {
      return group;
    }
    boolean apart = words.start(at) == words.end(at - 1) + 1;
    boolean counted =
        (words.isWord(at + 1) && !words.isCapital(at + 1)) || isDigitGroup(words, at + 1);
    return apart && counted && (at < 2 || !words.isCapital(at - 2));
  }

  /** Whether decimals follow as the Continent writes them: "3,5 million", "2,5%". */
  private boolean isDecimalComma(Words words, int at) {
    String decimals = words.lower(at + 1);
    boolean glued =
        words.is(at, ",") && words.isGlued(at) && words.isGlued(at + 1) && words.isDigits(at + 1);
    return glued
        && decimals.length() <= 2
        && decimals.chars().allMatch(c -> c >= '0' && c <= '9')
        && (numbers.suffix(words.lower(at + 2)) != null
            || words.is(at + 2, "%")
            || words.is(at + 2, "percent"));
  }

  /** Whether "1/2" follows, behind a blank or a hyphen. */
  private static boolean isMixedFraction(Words words, int at) {
    return words.isDigits(at)
        && words.is(at + 1, "/")
        && words.isGlued(at + 1)
        && words.isGlued(at + 2)
        && isVulgar(words.lower(at), words.lower(at + 2));
  }

  private static @Nullable Numeral slashed(Words words, int from, int at, BigDecimal numerator) {
    boolean more = words.is(at + 1, "/") && words.isGlued(at + 1);
    if (more || !isVulgar(words.lower(from), words.lower(at))) {
      return null;
    }
    return new Numeral(from, at + 1, Shape.FRACTION, numerator, new BigDecimal(words.lower(at)));
  }

  /** Whether two numbers with a slash between are a fraction and not a date ("1/2" but "9/11"). */
  private static boolean isVulgar(String numerator, String denominator) {
    return switch (denominator) {
      case "2", "3", "4", "5", "8", "10", "16" ->
          numerator.length() <= 2
              && numerator.chars().allMatch(c -> c >= '1' && c <= '9')
              && Integer.parseInt(numerator) < Integer.parseInt(denominator);
      default -> false;
    };
  }

  // Words.

  private @Nullable Numeral cardinal(Words words, int i) {
    NumberRow row = new NumberRow(words, numbers, i);
    row.read();
    if (row.value().compareTo(MOST) > 0) {
      return null;
    }
    int at = row.end();
    BigDecimal value = row.value();
    if (!row.hasMultiplier()) {
      Numeral fraction = fractionAfter(words, i, at, value);
      if (fraction != null) {
        return fraction;
      }
    }
    Numeral half = andAHalf(words, i, at, value, Shape.WORDS);
    if (half != null) {
      return half;
    }
    if (words.is(at, "point") && word(words, at + 1) != null && is(words, at + 1, Kind.UNIT)) {
      return decimals(words, i, at, value);
    }
    return new Numeral(i, at, Shape.WORDS, value, null);
  }

  /** "two point five million". */
  private Numeral decimals(Words words, int from, int point, BigDecimal whole) {
    BigDecimal value = whole;
    BigDecimal place = BigDecimal.ONE;
    int at = point + 1;
    for (NumberWord word = word(words, at);
        word != null && word.kind() == Kind.UNIT && at - point < 10;
        word = word(words, at)) {
      place = place.divide(TEN);
      value = value.add(word.value().multiply(place));
      at++;
    }
    NumberWord multiplier = word(words, at);
    if (multiplier != null && multiplier.kind() == Kind.MULTIPLIER) {
      return new Numeral(from, at + 1, Shape.WORDS, value.multiply(multiplier.value()), null);
    }
    return new Numeral(from, at, Shape.WORDS, value, null);
  }

  /** "two-thirds", "three quarters of", "one fifth of"; not "two quarters". */
  private @Nullable Numeral fractionAfter(Words words, int from, int at, BigDecimal numerator) {
    boolean hyphen = words.isHyphen(at);
    int place = hyphen ? at + 1 : at;
    NumberWord word = word(words, place);
    boolean one = numerator.compareTo(BigDecimal.ONE) == 0;
    if (word == null || word.kind() != (one ? Kind.FRACTION : Kind.FRACTION_PLURAL)) {
      return null;
    }
    boolean sure = hyphen || words.is(place + 1, "of") || !words.lower(place).startsWith("quarter");
    if (!sure || numerator.compareTo(word.value()) >= 0) {
      return null;
    }
    return new Numeral(from, place + 1, Shape.FRACTION, numerator, word.value());
  }

  /** "two and a half", "3 and a half million", "two-and-a-half"; or null. */
  private @Nullable Numeral andAHalf(Words words, int from, int at, BigDecimal value, Shape shape) {
    int and = words.isHyphen(at) ? at + 1 : at;
    int article = words.isHyphen(and + 1) ? and + 2 : and + 1;
    int half = words.isHyphen(article + 1) ? article + 2 : article + 1;
    boolean quarter = words.is(half, "quarter");
    if (!words.is(and, "and")
        || !(words.is(article, "a") || words.is(article, "one"))
        || !(words.is(half, "half") || quarter)) {
      return null;
    }
    BigDecimal sum = value.add(quarter ? QUARTER : HALF);
    int end = half + 1;
    int next = words.isHyphen(end) ? end + 1 : end;
    NumberWord multiplier = word(words, next);
    if (multiplier != null && multiplier.kind() == Kind.MULTIPLIER) {
      return new Numeral(from, next + 1, shape, sum.multiply(multiplier.value()), null);
    }
    return new Numeral(from, end, shape, sum, null);
  }

  /** "a hundred", "several hundred thousand", "hundred". */
  private @Nullable Numeral multiplier(Words words, int i, BigDecimal first) {
    if (words.is(i, "score")) { // else it is one of a game
      boolean counts = words.is(i - 1, "a") && words.is(i + 1, "of");
      return counts ? new Numeral(i - 1, i + 1, Shape.WORDS, first, null) : null;
    }
    int from = i;
    Shape shape = Shape.WORDS;
    BigDecimal value = first;
    String before = words.lower(i - 1);
    if (numbers.isSome(before)) {
      from = words.is(i - 2, "a") && before.equals("few") ? i - 2 : i - 1;
      shape = Shape.PLURAL;
    } else if (before.equals("couple") && words.is(i - 2, "a")) {
      from = i - 2;
      value = value.add(first);
    } else if (before.equals("of") && words.is(i - 2, "couple") && words.is(i - 3, "a")) {
      from = i - 3;
      value = value.add(first);
    } else if ((before.equals("a") || before.equals("an")) && !words.isHyphen(i + 1)) {
      from = i - 1; // but "a billion-dollar plan"
    }
    NumberRow row = new NumberRow(words, numbers, i);
    row.startWith(value);
    row.read();
    Numeral half =
        shape == Shape.WORDS ? andAHalf(words, from, row.end(), row.value(), shape) : null;
    return half != null ? half : new Numeral(from, row.end(), shape, row.value(), null);
  }

  /** "dozens", "tens of thousands", "many thousands". */
  private @Nullable Numeral plural(Words words, int i, BigDecimal first) {
    BigDecimal value = first;
    int at = i + 1;
    while (words.is(at, "of") && is(words, at + 1, Kind.PLURAL) && value.compareTo(MOST) < 0) {
      NumberWord next = word(words, at + 1);
      value = next == null ? value : value.multiply(next.value());
      at += 2;
    }
    boolean alone = at == i + 1;
    if (alone && (words.is(i, "tens") || (words.is(i, "scores") && !words.is(at, "of")))) {
      return null;
    }
    int from = numbers.isSome(words.lower(i - 1)) ? i - 1 : i;
    while (alone && words.is(at, "and") && words.is(at + 1, words.lower(i))) {
      at += 2; // "thousands and thousands"
    }
    return new Numeral(from, at, Shape.PLURAL, value, null);
  }

  /** "half", "half a million", "a third of". */
  private @Nullable Numeral fraction(Words words, int i, BigDecimal denominator) {
    boolean half = words.is(i, "half");
    if (half) {
      return half(words, i);
    }
    boolean article = words.is(i - 1, "a") || words.is(i - 1, "an");
    Numeral part = article && words.is(i, "quarter") ? quarterOf(words, i) : null;
    if (part != null) {
      return part;
    }
    return article && !words.isHyphen(i + 1)
        ? new Numeral(i - 1, i + 1, Shape.FRACTION, BigDecimal.ONE, denominator)
        : null;
  }

  /** "a quarter of a million", "a quarter-of-a-million"; or null. */
  private @Nullable Numeral quarterOf(Words words, int quarter) {
    int of = words.isHyphen(quarter + 1) ? quarter + 2 : quarter + 1;
    int article = words.isHyphen(of + 1) ? of + 2 : of + 1;
    int place = words.isHyphen(article + 1) ? article + 2 : article + 1;
    NumberWord scale = word(words, place);
    boolean whole = words.is(of, "of") && words.is(article, "a");
    return whole && scale != null && scale.kind() == Kind.MULTIPLIER
        ? new Numeral(quarter - 1, place + 1, Shape.WORDS, scale.value().multiply(QUARTER), null)
        : null;
  }

  private Numeral half(Words words, int i) {
    int at = i + 1;
    if (words.isHyphen(at) || words.is(at, "a")) {
      at++;
    }
    NumberWord next = word(words, at);
    int from = words.is(i - 1, "a") ? i - 1 : i;
    if (next != null && next.kind() == Kind.MULTIPLIER) {
      NumberRow row = new NumberRow(words, numbers, at);
      row.startWith(next.value());
      row.read();
      return new Numeral(from, row.end(), Shape.WORDS, row.value().multiply(HALF), null);
    }
    return new Numeral(from, i + 1, Shape.FRACTION, BigDecimal.ONE, new BigDecimal(2));
  }

  /** "a couple of", "a pair of". */
  private @Nullable Numeral group(Words words, int i, BigDecimal value) {
    boolean article = words.is(i - 1, "a");
    boolean of = words.is(i + 1, "of");
    boolean couple = words.is(i, "couple");
    boolean counts = couple ? of || (article && words.isWord(i + 1)) : article && of;
    int counted = couple && of ? i + 2 : i + 1;
    if (!counts || (couple && is(words, counted, Kind.MULTIPLIER))) {
      return null; // "a couple hundred" is read from "hundred"
    }
    return new Numeral(article ? i - 1 : i, i + 1, Shape.GROUP, value, null);
  }

  /** "threefold". */
  private @Nullable Numeral fold(Words words, int i) {
    String lower = words.lower(i);
    if (!words.isWord(i) || !lower.endsWith("fold")) {
      return null;
    }
    NumberWord word = numbers.find(lower.substring(0, lower.length() - "fold".length()));
    return word == null || word.kind().compareTo(Kind.TENS) > 0
        ? null
        : new Numeral(i, i + 1, Shape.TIMES, word.value(), null);
  }
}
