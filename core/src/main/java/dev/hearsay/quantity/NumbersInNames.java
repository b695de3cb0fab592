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
