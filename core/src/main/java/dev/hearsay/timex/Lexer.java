package dev.hearsay.timex;

import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Classes the tokens of a sentence, and the parts of hyphenated ones ("two-day", "mid-November"),
 * for the rules. One look-up a token; nothing is tokenised again.
 */
final class Lexer {

  private static final int LONGEST_NUMBER = 9;
  private static final Pattern NUMERIC_DATE =
      Pattern.compile(
          "\\d{4}-\\d\\d?-\\d\\d?|\\d{4}/\\d\\d?/\\d\\d?"
              + "|\\d\\d?([-/.])\\d\\d?\\1\\d{2}(?:\\d{2,3})?");

  private final TimeWords words;
  private final Holidays holidays;

  Lexer(TimeWords words, Holidays holidays) {
    this.words = words;
    this.holidays = holidays;
  }

  Lexemes read(List<Token> tokens) {
    List<Lexeme> lexemes = new ArrayList<>(tokens.size() + 8);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      add(token.text(), token.start(), i, lexemes);
    }
    return new Lexemes(lexemes);
  }

  private void add(String text, int start, int token, List<Lexeme> to) {
    TimeWords.Entry entry = words.find(text);
    if (entry != null) {
      to.add(lexeme(entry.kind(), entry.value(), entry.word(), text, start, token, false));
      return;
    }
    char first = text.charAt(0);
    if (isDigit(first) || isApostrophe(first)) {
      addNumber(text, start, token, false, to);
    } else if (text.length() > 3 && text.indexOf('-', 1) > 0) {
      addParts(text, start, token, to);
    } else {
      addOther(text, start, token, false, to);
    }
  }

  private void addOther(String text, int start, int token, boolean glued, List<Lexeme> to) {
    Kind kind = holidays.isFirstWord(text) ? Kind.HOLIDAY : Kind.OTHER;
    to.add(lexeme(kind, 0, text, text, start, token, glued));
  }

  /** The parts of a hyphenated word; one lexeme when time has nothing to do with it. */
  private void addParts(String text, int start, int token, List<Lexeme> to) {
    int before = to.size();
    boolean known = false;
    int from = 0;
    while (from <= text.length()) {
      int hyphen = text.indexOf('-', from);
      int slash = text.indexOf('/', from);
      int end = hyphen < 0 ? slash : slash < 0 ? hyphen : Math.min(hyphen, slash);
      end = end < 0 ? text.length() : end;
      if (end == from) {
        known = false;
        break;
      }
      String part = text.substring(from, end);
      TimeWords.Entry entry = words.find(part);
      boolean glued = from > 0;
      if (entry != null) {
        known = true;
        to.add(lexeme(entry.kind(), entry.value(), entry.word(), part, start + from, token, glued));
      } else if (isDigit(part.charAt(0)) || isApostrophe(part.charAt(0))) {
        known = true;
        addNumber(part, start + from, token, glued, to);
      } else {
        addOther(part, start + from, token, glued, to);
      }
      from = end + 1;
    }
    if (!known) {
      to.subList(before, to.size()).clear();
      addOther(text, start, token, false, to);
    }
  }

  private void addNumber(String text, int start, int token, boolean glued, List<Lexeme> to) {
    int from = isApostrophe(text.charAt(0)) ? 1 : 0;
    int end = from;
    while (end < text.length() && (isDigit(text.charAt(end)) || isThousands(text, end))) {
      end++;
    }
    String rest = text.substring(end);
    int value = number(text, from, end);
    if (value < 0 || (from == 1 && !rest.equals("s"))) {
      addOther(text, start, token, glued, to);
    } else if (rest.isEmpty()) {
      to.add(lexeme(Kind.NUMBER, value, text, text, start, token, glued));
    } else if (isOrdinalEnding(rest)) {
      to.add(lexeme(Kind.ORDINAL, value, text, text, start, token, glued));
    } else if (rest.equals("s") && value % 10 == 0 && (from == 1 || value >= 1000)) {
      to.add(lexeme(Kind.DECADE, value, text, text, start, token, glued));
    } else if (!addClock(text, start, token, glued, end, value, to)
        && !addNumericDate(text, start, token, glued, to)) {
      boolean parts = text.indexOf('-') > 0 || text.indexOf('/') > 0;
      if (!glued && parts) {
        addParts(text, start, token, to);
      } else {
        addOther(text, start, token, glued, to);
      }
    }
  }

  /** "10:30", "10:30pm", "10pm", "7.30pm". */
  private boolean addClock(
      String text, int start, int token, boolean glued, int digits, int hour, List<Lexeme> to) {
    int end = digits;
    int minute = 0;
    boolean minutes =
        digits + 2 < text.length()
            && (text.charAt(digits) == ':' || text.charAt(digits) == '.')
            && isDigit(text.charAt(digits + 1))
            && isDigit(text.charAt(digits + 2));
    if (minutes) {
      minute = number(text, digits + 1, digits + 3);
      end = digits + 3;
      if (end + 2 < text.length() && text.charAt(end) == ':' && isDigit(text.charAt(end + 1))) {
        end += 3;
      }
    }
    TimeWords.@Nullable Entry meridiem = words.find(text.substring(end));
    boolean isMeridiem = meridiem != null && meridiem.kind() == Kind.MERIDIEM;
    boolean whole = end == text.length() && minutes && text.charAt(digits) == ':';
    if (hour > 24 || minute > 59 || digits > 2 || !(isMeridiem || whole)) {
      return false;
    }
    Kind kind = minutes ? Kind.CLOCK : Kind.NUMBER;
    int value = minutes ? hour * 100 + minute : hour;
    String clock = text.substring(0, end);
    to.add(lexeme(kind, value, clock, clock, start, token, glued));
    if (meridiem != null && isMeridiem) {
      String spelling = text.substring(end);
      to.add(
          lexeme(
              Kind.MERIDIEM,
              meridiem.value(),
              meridiem.word(),
              spelling,
              start + end,
              token,
              true));
    }
    return true;
  }

  private static boolean addNumericDate(
      String text, int start, int token, boolean glued, List<Lexeme> to) {
    if (glued || text.length() < 6 || !NUMERIC_DATE.matcher(text).matches()) {
      return false;
    }
    to.add(lexeme(Kind.NUMERIC_DATE, 0, text, text, start, token, false));
    return true;
  }

  private static Lexeme lexeme(
      Kind kind, int value, String word, String spelling, int start, int token, boolean glued) {
    boolean capital = Character.isUpperCase(spelling.codePointAt(0));
    int end = start + spelling.length();
    return new Lexeme(kind, value, word, start, end, token, glued, capital);
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    if (to - from > LONGEST_NUMBER || from == to) {
      return -1;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      value = c == ',' ? value : value * 10 + (c - '0');
    }
    return value;
  }

  private static boolean isThousands(String text, int at) {
    return text.charAt(at) == ',' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  private static boolean isOrdinalEnding(String rest) {
    return rest.equals("th") || rest.equals("st") || rest.equals("nd") || rest.equals("rd");
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
