package dev.hearsay.quantity;

import dev.hearsay.quantity.Numeral.Shape;

/** Tells numbers that number points, notes and the goals of two sides. */
final class Enumerations {

  private static final int MOST_POINTS = 20;

  private Enumerations() {}

  /** A number that a line begins with or consists of. */
  static boolean isListed(Words words, Numeral numeral) {
    int to = numeral.to();
    boolean few = numeral.value().intValue() <= MOST_POINTS;
    boolean bracket = words.is(to, ")") && words.isGlued(to) && few && !isOpen(words, to);
    if (bracket && numeral.shape() == Shape.PLAIN_DIGITS) {
      return true; // "1) the roof, 2) the cellar"
    }
    boolean first = numeral.from() == 0 || (numeral.from() == 1 && !words.isWord(0));
    if (first && few && numeral.shape() == Shape.WORDS && words.is(to, ",")) {
      return true; // "Two, the cellar is wet"
    }
    if (numeral.from() > 1 || !numeral.isDigits()) {
      return false;
    }
    boolean begins = numeral.from() == 0 || words.kind(0) == Words.Kind.MARK;
    boolean mark = words.is(to, ".") || words.is(to, ")") || words.is(to, ":") || words.is(to, "|");
    return begins && numeral.shape() == Shape.PLAIN_DIGITS && (mark || to >= words.size());
  }

  /** "berths 12 and 13": what a plural before them is numbered by. */
  static boolean isNumberedPair(Words words, Numeral numeral, NounPhrases phrases) {
    int from = numeral.from();
    int to = numeral.to();
    boolean first = isJoint(words, to) && words.isDigits(to + 1);
    boolean second = !first && isJoint(words, from - 1) && words.isDigits(from - 2);
    int noun = first ? from - 1 : from - 3;
    int end = first ? to + 2 : to;
    return (first || second)
        && numeral.shape() == Shape.PLAIN_DIGITS
        && phrases.tag(noun) == PartOfSpeech.PLURAL
        && phrases.tag(noun - 1) != PartOfSpeech.NUMBER
        && phrases.tag(end) != PartOfSpeech.NUMBER
        && phrases.after(end, false) == null
        && !words.is(end, "percent")
        && !words.is(end, "%")
        && !words.is(end, "of");
  }

  private static boolean isJoint(Words words, int at) {
    return words.is(at, "and") || words.is(at, "or");
  }

  /** "3 Jane Roe": a line of a ranking, digits and a name that is no plural. */
  static boolean isRanked(Words words, Numeral numeral, NounPhrases phrases) {
    int at = numeral.to();
    if (numeral.from() != 0 || numeral.shape() != Shape.PLAIN_DIGITS) {
      return false;
    }
    while (phrases.tag(at) == PartOfSpeech.NAME && words.isCapital(at) && at < words.size()) {
      at++;
    }
    boolean name = at > numeral.to() && !words.lower(at - 1).endsWith("s");
    return name && (at >= words.size() || (words.is(at, ".") && at + 1 == words.size()));
  }

  /** "[3]", "(21, 22)": digits that point to a note. */
  static boolean isCitation(Words words, int from, int to) {
    int before = from - 1;
    while (before > 0 && (words.isDigits(before) || words.is(before, ","))) {
      before--;
    }
    int after = to;
    while (words.isDigits(after) || words.is(after, ",")) {
      after++;
    }
    boolean several = before < from - 1 || after > to;
    boolean square = words.is(before, "[") && words.is(after, "]");
    boolean round = words.is(before, "(") && words.is(after, ")") && several;
    return words.isDigits(from) && (square || round);
  }

  /** Whether a bracket was opened before and not closed. */
  private static boolean isOpen(Words words, int closing) {
    for (int at = closing - 1; at >= 0; at--) {
      if (words.is(at, ")")) {
        return false;
      }
      if (words.is(at, "(")) {
        return true;
      }
    }
    return false;
  }

  /** "Arden: 1, Borrow: 0". */
  static boolean isTally(Words words, int from, int to) {
    boolean side = words.is(from - 1, ":") && words.isCapital(from - 2) && words.isDigits(from);
    boolean first = words.is(to, ",") && words.is(to + 2, ":") && words.isDigits(to + 3);
    boolean second = words.is(from - 3, ",") && words.isDigits(from - 4) && words.is(from - 5, ":");
    return side && (first || second);
  }
}
