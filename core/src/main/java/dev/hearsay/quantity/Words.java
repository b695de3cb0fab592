package dev.hearsay.quantity;

import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence taken apart as far as numerals need: "33-year-old" is five words here, "1.2m" two,
 * while "F-16" stays whole and is no number. Words outside the sentence are empty marks.
 */
final class Words {

  /** What a word is made of. */
  enum Kind {
    /** A number in digits. */
    DIGITS,
    WORD,
    MARK,
    /** Has digits but is no number: a name, a label, an ordinal, a clock time. */
    OPAQUE
  }

  /** What is longer is an address or damage; it counts as a mark, whatever it is. */
  private static final int LONGEST_TAKEN_APART = 80;

  private static final Set<String> BEFORE_HYPHENED_NUMBER =
      Set.of("mid", "late", "early", "over", "under", "plus", "sub", "nearly", "about");

  private final String text;
  private final List<String> originals = new ArrayList<>();
  private final List<String> lowers = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private int[] starts = new int[64];
  private int[] tokens = new int[64];
  private int token = -1;
  private int[] ends = new int[64];
  private final NumberWords numbers;
  private final Units units;

  /**
   * @param text of the document
   */
  Words(String text, List<Token> tokens, NumberWords numbers, Units units) {
    this.text = text;
    this.numbers = numbers;
    this.units = units;
    tokens.forEach(this::addToken);
  }

  int size() {
    return lowers.size();
  }

  /** The word as written; empty outside the sentence. */
  String original(int i) {
    return i < 0 || i >= size() ? "" : originals.get(i);
  }

  /** The word in lower case, with straight apostrophes; empty outside the sentence. */
  String lower(int i) {
    return i < 0 || i >= size() ? "" : lowers.get(i);
  }

  boolean is(int i, String lower) {
    return lower(i).equals(lower);
  }

  Kind kind(int i) {
    return i < 0 || i >= size() ? Kind.MARK : kinds.get(i);
  }

  boolean isDigits(int i) {
    return kind(i) == Kind.DIGITS;
  }

  boolean isWord(int i) {
    return kind(i) == Kind.WORD;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Whether nothing, not even a blank, stands between the word and the one before. */
  boolean isGlued(int i) {
    return i > 0 && i < size() && starts[i] == ends[i - 1];
  }

  boolean isCapital(int i) {
    String word = original(i);
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /**
   * Whether nothing but one blank that doesn't break stands between the word and the one before.
   */
  boolean isNarrowBlankBefore(int i) {
    if (i <= 0 || i >= size() || starts[i] != ends[i - 1] + 1) {
      return false;
    }
    char between = text.charAt(ends[i - 1]);
    return between == '\u00a0' || between == '\u202f' || between == '\u2009';
  }

  /** Whether the word is a hyphen or dash within a compound: nothing but it between two words. */
  boolean isHyphen(int i) {
    return isDash(i) && isGlued(i) && isGlued(i + 1) && !is(i, "\u2014");
  }

  /** Whether the word is a hyphen or a dash of any length. */
  boolean isDash(int i) {
    String word = lower(i);
    return word.length() == 1
        && switch (word.charAt(0)) {
          case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> true;
          default -> false;
        };
  }

  /** Which of the sentence's tokens the word is, or is a piece of. */
  int token(int i) {
    return tokens[i];
  }

  /** Whether the word is a whole token. */
  boolean isToken(int i) {
    return (i == 0 || tokens[i - 1] != tokens[i])
        && (i + 1 >= size() || tokens[i + 1] != tokens[i]);
  }

  private void addToken(Token token) {
    this.token++;
    String text = token.text();
    int offset = token.start();
    int at = 0;
    if (text.length() > LONGEST_TAKEN_APART) {
      add(text.substring(0, 1), offset, Kind.MARK);
      return;
    }
    int hyphen = firstHyphen(text);
    if (hyphen > 0 && !opensNumber(text.substring(0, hyphen), text.substring(hyphen + 1))) {
      add(text, offset, hasDigit(text) ? Kind.OPAQUE : Kind.WORD);
      return;
    }
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !isJoiner(text.charAt(end))) {
        end++;
      }
      if (end == at) {
        end++;
        add(text.substring(at, end), offset + at, Kind.MARK);
      } else {
        addPiece(text.substring(at, end), offset + at);
      }
      at = end;
    }
  }

  private static int firstHyphen(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isJoiner(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isJoiner(char c) {
    return c == '-' || c == '/' || c == '\u2010' || c == '\u2011';
  }

  private boolean opensNumber(String first, String rest) {
    if (Numeral.isDigit(first.charAt(0))) {
      return true;
    }
    String lower = first.toLowerCase(Locale.ROOT);
    return numbers.find(lower) != null
        || (BEFORE_HYPHENED_NUMBER.contains(lower)
            && !rest.isEmpty()
            && (Numeral.isDigit(rest.charAt(0)) || numbers.mayBegin(rest)));
  }

  /** Adds a word without hyphens, digits and letters taken apart where both say something. */
  private void addPiece(String text, int offset) {
    int digits = 0;
    while (digits < text.length() && isNumberCharacter(text, digits)) {
      digits++;
    }
    if (digits == text.length() && Numeral.isDigit(text.charAt(0))) {
      add(text, offset, Kind.DIGITS);
    } else if (digits == 0 || !Numeral.isDigit(text.charAt(0))) {
      addWord(text, offset);
    } else {
      String rest = text.substring(digits).toLowerCase(Locale.ROOT);
      if (rest.equals("g") && text.endsWith("G")) {
        add(text, offset, Kind.OPAQUE); // "3G"
      } else if (numbers.suffix(rest) != null
          || numbers.find(rest) != null
          || units.isGlued(rest)) {
        add(text.substring(0, digits), offset, Kind.DIGITS);
        add(text.substring(digits), offset + digits, Kind.WORD);
      } else {
        add(text, offset, Kind.OPAQUE);
      }
    }
  }

  private static boolean isNumberCharacter(String text, int at) {
    char c = text.charAt(at);
    if (Numeral.isDigit(c)) {
      return true;
    }
    return (c == '.' || c == ',') && at + 1 < text.length() && Numeral.isDigit(text.charAt(at + 1));
  }

  private void addWord(String text, int offset) {
    int letters = 0;
    while (letters < text.length() && !Numeral.isDigit(text.charAt(letters))) {
      letters++;
    }
    if (letters == text.length()) {
      boolean word = Character.isLetter(text.codePointAt(0)) || text.length() > 1;
      add(text, offset, word && hasLetter(text) ? Kind.WORD : Kind.MARK);
    } else if (letters > 0 && units.isCurrencyBefore(text.substring(0, letters))) {
      add(text.substring(0, letters), offset, Kind.WORD);
      addPiece(text.substring(letters), offset + letters);
    } else {
      add(text, offset, Kind.OPAQUE);
    }
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Numeral.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void add(String text, int offset, Kind kind) {
    int at = originals.size();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
      tokens = Arrays.copyOf(tokens, at * 2);
    }
    tokens[at] = token;
    starts[at] = offset;
    ends[at] = offset + text.length();
    originals.add(text);
    lowers.add(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    kinds.add(kind);
  }
}
