package dev.hearsay.timex;

/**
 * A word, or a part of a hyphenated one, with what it can mean in a time expression.
 *
 * @param value see {@link Kind}
 * @param word in lower case for words of the list, as spelled for others
 * @param token index of its token in the sentence
 * @param glued whether it continues the token of the lexeme before
 * @param capital whether it begins with a capital
 */
record Lexeme(
    Kind kind,
    int value,
    String word,
    int start,
    int end,
    int token,
    boolean glued,
    boolean capital) {

  boolean is(Kind other) {
    return kind == other;
  }

  boolean is(String spelling) {
    return kind != Kind.OTHER && word.equals(spelling);
  }
}
