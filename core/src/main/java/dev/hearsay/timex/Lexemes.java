package dev.hearsay.timex;

import java.util.List;

/** The lexemes of one sentence, asked for by index; beyond the ends stands a lexeme of no kind. */
final class Lexemes {

  private static final Lexeme NOTHING = new Lexeme(Kind.OTHER, 0, "", 0, 0, -1, false, false);

  private final List<Lexeme> lexemes;

  Lexemes(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  int size() {
    return lexemes.size();
  }

  Lexeme at(int index) {
    return index >= 0 && index < lexemes.size() ? lexemes.get(index) : NOTHING;
  }

  boolean is(int index, Kind kind) {
    return at(index).kind() == kind;
  }

  boolean is(int index, String word) {
    return at(index).is(word);
  }

  /** Whether some words stand from {@code index}. */
  boolean are(int index, String first, String second) {
    return is(index, first) && is(index + 1, second);
  }

  int value(int index) {
    return at(index).value();
  }

  /** Whether a lexeme is a whole token, or the first part of one. */
  boolean startsToken(int index) {
    return !at(index).glued();
  }

  /** Whether an expression may end before {@code index}: not inside a token. */
  boolean isBoundary(int index) {
    return !at(index).glued();
  }

  /** "first", "18th", and "second" where it isn't the unit. */
  boolean isOrdinal(int index) {
    return is(index, Kind.ORDINAL) || is(index, "second");
  }

  int ordinal(int index) {
    return is(index, "second") ? 2 : value(index);
  }

  /** The index behind a comma, or {@code index} when there is none. */
  int skipComma(int index) {
    return is(index, Kind.COMMA) ? index + 1 : index;
  }

  boolean isDigits(int index) {
    String word = at(index).word();
    return is(index, Kind.NUMBER) && !word.isEmpty() && word.charAt(0) <= '9';
  }

  /** Whether a number in digits can be a year by itself: four digits, 1000 to 2999. */
  boolean isYear(int index) {
    return isDigits(index)
        && at(index).word().length() == 4
        && value(index) < 3000
        && value(index) >= 1000;
  }
}
