package dev.hearsay.quantity;

import dev.hearsay.quantity.Numeral.Shape;
import java.math.BigDecimal;
import java.util.Locale;

/** Tells numbers that are part of a name from those beside one. */
final class NumbersInNames {

  private static final int MOST_POINTS = 20;
  private static final BigDecimal MOST_IN_NAME = new BigDecimal(77);

  private NumbersInNames() {}

  /** "iPhone 7", "Boeing 737": a name right before digits that nothing counted follows. */
  static boolean isNameBefore(Words words, Numeral numeral, NounPhrases phrases) {
    int before = numeral.from() - 1;
    boolean version = words.lower(numeral.from()).endsWith(".0");
    boolean bare =
        numeral.shape() == Shape.PLAIN_DIGITS || words.isCapital(numeral.from()) || version;
    boolean between =
        numeral.shape() == Shape.PLAIN_DIGITS
            && phrases.tag(before) == PartOfSpeech.NAME
            && phrases.tag(numeral.to()) == PartOfSpeech.NAME
            && words.isCapital(before)
            && words.isCapital(numeral.to())
            && (!words.lower(numeral.to()).endsWith("s") || words.is(numeral.to(), "news"));
    if (between && !words.isGlued(numeral.to())) {
      return true; // "Harbour 2 News"
    }
    boolean first =
        before == 0 && words.original(0).equals(words.original(0).toUpperCase(Locale.ROOT));
    boolean name =
        words.isCapital(before)
            && (before > 0 || first)
            && (phrases.tag(before) == PartOfSpeech.NAME
                || (phrases.isNoun(before) && words.isCapital(before - 1)));
    return bare
        && name
        && (words.kind(numeral.to()) != Words.Kind.MARK
            || isTitleEnd(words, numeral.to())
            || (numeral.value().intValue() <= MOST_POINTS && !words.isDash(numeral.to()))
            || (words.isCapital(before - 1) && phrases.tag(before - 1) == PartOfSpeech.NAME))
        && !words.is(numeral.to(), "of")
        && !(words.is(numeral.to(), "to") && words.isDigits(numeral.to() + 1))
        && phrases.after(numeral.to(), false) == null;
  }

  /** "the Arden 6 spacecraft", "Harbour 500 companies", "a Roe 4.0 engine". */
  static boolean isNamed(Words words, Numeral numeral, NounPhrases phrases) {
    int from = numeral.from();
    int to = numeral.to();
    boolean name =
        to == from + 1
            && words.isDigits(from)
            && words.isCapital(from - 1)
            && words.isWord(from - 1)
            && phrases.tag(from - 1) == PartOfSpeech.NAME;
    if (!name || words.isHyphen(to) || words.lower(from).indexOf(',') >= 0) {
      return false;
    }
    boolean version = words.lower(from).matches("[0-9]{1,2}\\.[0-9]");
    if (version && phrases.isNoun(to) && !words.isGlued(to)) {
      return true;
    }
    if (isListed(words.lower(from - 1)) && numeral.value().intValue() % 5 == 0) {
      return true;
    }
    boolean singular =
        phrases.tag(to) == PartOfSpeech.NOUN
            || words.is(to, "aircraft")
            || words.is(to, "spacecraft");
    int first = from - 1;
    while (phrases.tag(first - 1) == PartOfSpeech.NAME && words.isCapital(first - 1)) {
      first--;
    }
    boolean determined = phrases.tag(first - 1) == PartOfSpeech.DETERMINER;
    return numeral.shape() == Shape.PLAIN_DIGITS
        && determined
        && singular
        && !words.isCapital(to)
        && switch (phrases.tag(first - 2)) {
          case PREPOSITION, MARK, CONJUNCTION -> true;
          default -> false;
        };
  }

  /** Names of lists that so many are on. */
  private static boolean isListed(String lower) {
    return switch (lower) {
      case "fortune", "forbes", "russell", "nikkei", "s&p", "euronext", "cac", "ftse", "dax" ->
          true;
      default -> false;
    };
  }

  private static boolean isTitleEnd(Words words, int i) {
    return switch (words.lower(i)) {
      case ":", "(", "”", "\"", "''", "'" -> true;
      default -> false;
    };
  }

  /** "Seven Sisters", "Gang of Eight", "Studio 54". */
  static boolean isInName(Words words, Numeral numeral, boolean titleCase) {
    int from = numeral.from();
    boolean group = words.is(from - 1, "of") && isGroup(words.original(from - 2));
    if (group && numeral.value().compareTo(MOST_IN_NAME) <= 0) {
      return true;
    }
    if (titleCase || from == 0 || numeral.shape() != Shape.WORDS || !words.isCapital(from)) {
      return false;
    }
    boolean sentenceStart =
        words.kind(from - 1) == Words.Kind.MARK
            && !words.isHyphen(from - 1)
            && !words.is(from - 1, ",");
    boolean of = words.is(from - 1, "of") && words.isCapital(from - 2);
    boolean next = words.isCapital(numeral.to());
    return of || (!sentenceStart && (words.isCapital(from - 1) || next));
  }

  private static boolean isGroup(String word) {
    return word.equals("Group") || word.equals("Gang");
  }
}
