package dev.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a word that lost the blank after the mark before it: "agenda.In", "[a gang]Those", "“No,”he
 * said".
 */
final class JoinedMarks {

  /** How far back the opening bracket is looked for, in tokens. */
  private static final int LONGEST_BRACKET = 12;

  /** "[t]he" and "(re)elected" are written so; longer insertions have a blank after them. */
  private static final int LONGEST_PREFIX = 4;

  private final String text;
  private final List<Token> tokens;

  private JoinedMarks(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static List<Damage> find(String text, Paragraph paragraph) {
    JoinedMarks marks = new JoinedMarks(text, paragraph.tokens());
    List<Damage> found = new ArrayList<>();
    for (int at = 1; at < marks.tokens.size(); at++) {
      if (marks.isAttached(at) && marks.isJoined(at)) {
        found.add(marks.damage(at));
      }
    }
    return found;
  }

  private boolean isJoined(int at) {
    String word = word(at);
    if (word.length() < 2 || !Character.isLetter(word.codePointAt(0))) {
      return false;
    }
    return switch (word(at - 1)) {
      case ".", "?", "!" -> startsSentence(word) && isSmallWordBefore(at - 1);
      case ",", ";" -> isSmallWordBefore(at - 1) && isPlainWord(word);
      case "\u201d" -> isAttached(at - 1) && isPlainWord(word);
      case "\u2019", "'" ->
          at > 1 && isAttached(at - 1) && isPause(word(at - 2)) && isPlainWord(word);
      case ")", "]" -> isAfterBracket(at - 1) && isPlainWord(word) && opensClause(word);
      default -> false;
    };
  }

  private boolean isAfterBracket(int close) {
    String opening = word(close).equals(")") ? "(" : "[";
    for (int open = close - 1; open >= 0 && close - open <= LONGEST_BRACKET; open--) {
      if (word(open).equals(opening)) {
        int letters = tokens.get(close).start() - tokens.get(open).end();
        boolean insideWord = open > 0 && isAttached(open) && letters <= LONGEST_PREFIX;
        return !insideWord && letters > LONGEST_PREFIX;
      }
    }
    return false;
  }

  private static boolean opensClause(String word) {
    return startsSentence(word) || English.isCommon(word);
  }

  private static boolean startsSentence(String word) {
    return Character.isUpperCase(word.charAt(0)) && isPlainWord(word.substring(1));
  }

  private static boolean isPlainWord(String word) {
    return word.codePoints().allMatch(Character::isLetter)
        && word.codePoints().skip(1).allMatch(Character::isLowerCase);
  }

  private static boolean isPause(String mark) {
    return switch (mark) {
      case ".", ",", "?", "!" -> true;
      default -> false;
    };
  }

  private boolean isSmallWordBefore(int mark) {
    return mark > 0
        && isAttached(mark)
        && word(mark - 1).length() > 1
        && word(mark - 1).codePoints().allMatch(Character::isLetter)
        && Character.isLowerCase(word(mark - 1).codePointBefore(word(mark - 1).length()));
  }

  private Damage damage(int at) {
    Token mark = tokens.get(at - 1);
    boolean wordBefore =
        isAttached(at - 1) && Character.isLetterOrDigit(word(at - 2).codePointAt(0));
    int start = wordBefore ? tokens.get(at - 2).start() : mark.start();
    int end = tokens.get(at).end();
    String suggestion = text.substring(start, mark.end()) + " " + text.substring(mark.end(), end);
    return new Damage(new Span(start, end), Damage.Kind.JOINED_WORDS, Optional.of(suggestion));
  }

  private boolean isAttached(int at) {
    return at > 0 && tokens.get(at - 1).end() == tokens.get(at).start();
  }

  private String word(int at) {
    return tokens.get(at).text();
  }
}
