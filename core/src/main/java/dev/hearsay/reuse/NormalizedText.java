package dev.hearsay.reuse;

import dev.hearsay.text.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text reduced to what a copyist keeps: its letters and digits, without case, accents, blanks,
 * quotation marks, apostrophes and hyphens, and where its words begin among them. "El Salvador-who"
 * and "El Salvadorwho" have the same letters. For matching only: spans are of the text as it
 * stands.
 *
 * <p>What changes the sense stays a letter: the point of "2.5", the signs of currencies and of per
 * cent. Commas that group digits don't.
 */
final class NormalizedText {

  private static final int ASCII = 128;
  private static final int GROUP = 3;

  private final String text;
  private char[] letters;
  private int letterCount;
  private int[] starts;
  private int[] spanStarts;
  private int[] spanEnds;
  private int wordCount;
  private final BitSet wordStarts;

  private NormalizedText(String text) {
    this.text = text;
    this.letters = new char[text.length()];
    int words = text.length() / 6 + 8;
    this.starts = new int[words];
    this.spanStarts = new int[words];
    this.spanEnds = new int[words];
    this.wordStarts = new BitSet(text.length());
  }

  static NormalizedText of(String text) {
    NormalizedText normalized = new NormalizedText(text);
    normalized.read();
    return normalized;
  }

  /** The text as it stands. */
  String text() {
    return text;
  }

  int letterCount() {
    return letterCount;
  }

  char letter(int at) {
    return letters[at];
  }

  int wordCount() {
    return wordCount;
  }

  /** The first letter of a word; one past the last letter for the word after the last. */
  int wordStart(int word) {
    return word == wordCount ? letterCount : starts[word];
  }

  /** Whether a word begins at this letter, or the text ends before it: words may end here. */
  boolean isBoundary(int letter) {
    return letter == letterCount || wordStarts.get(letter);
  }

  /** The word that a letter is in; the number of words for one past the last letter. */
  int wordOf(int letter) {
    if (letter == letterCount) {
      return wordCount;
    }
    int found = Arrays.binarySearch(starts, 0, wordCount, letter);
    return found >= 0 ? found : -found - 2;
  }

  /** A word's letters. */
  String letters(int word) {
    return new String(letters, starts[word], wordStart(word + 1) - starts[word]);
  }

  /** Where a word stands in the text. */
  Span span(int word) {
    return new Span(spanStarts[word], spanEnds[word]);
  }

  /** Whether two stretches of as many letters have the same letters. */
  boolean sameLetters(int from, int to, NormalizedText other, int otherFrom, int otherTo) {
    return Arrays.equals(letters, from, to, other.letters, otherFrom, otherTo);
  }

  private void read() {
    boolean inWord = false;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int size = 1;
      int before = letterCount;
      boolean goesOn = inWord;
      if (c < ASCII) {
        if (isAsciiLetter(c)) {
          append(fold(c));
        } else if (!(inWord && isInsideWord(c, at))) {
          goesOn = false;
        }
      } else {
        int codePoint = text.codePointAt(at);
        size = Character.charCount(codePoint);
        if (isLetter(codePoint)) {
          goesOn = inWord && !Character.isIdeographic(codePoint);
          appendFolded(codePoint);
        } else if (isMark(codePoint)) {
          if (inWord) {
            spanEnds[wordCount - 1] = at + size;
          }
        } else {
          goesOn = inWord && isJoiner(codePoint);
        }
      }
      if (letterCount > before) {
        extendWord(goesOn, before, at, at + size);
        goesOn = c < ASCII || !Character.isIdeographic(text.codePointAt(at));
      }
      inWord = goesOn;
      at += size;
    }
    letters = Arrays.copyOf(letters, letterCount);
    starts = Arrays.copyOf(starts, wordCount);
    spanStarts = Arrays.copyOf(spanStarts, wordCount);
    spanEnds = Arrays.copyOf(spanEnds, wordCount);
  }

  private void extendWord(boolean sameWord, int letter, int start, int end) {
    if (!sameWord) {
      if (wordCount == starts.length) {
        starts = Arrays.copyOf(starts, wordCount * 2);
        spanStarts = Arrays.copyOf(spanStarts, wordCount * 2);
        spanEnds = Arrays.copyOf(spanEnds, wordCount * 2);
      }
      starts[wordCount] = letter;
      spanStarts[wordCount] = start;
      wordStarts.set(letter);
      wordCount++;
    }
    spanEnds[wordCount - 1] = end;
  }

  private void append(char letter) {
    if (letterCount == letters.length) {
      letters = Arrays.copyOf(letters, letters.length + letters.length / 2 + 8);
    }
    letters[letterCount] = letter;
    letterCount++;
  }

  private void appendFolded(int codePoint) {
    String itself = Character.toString(codePoint);
    boolean fraction = Character.getType(codePoint) == Character.OTHER_NUMBER; // "2½" isn't 212
    String decomposed = fraction ? itself : Normalizer.normalize(itself, Normalizer.Form.NFKD);
    decomposed
        .codePoints()
        .filter(NormalizedText::isLetter)
        .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
        .forEach(
            letter -> {
              for (char unit : Character.toChars(letter)) {
                append(unit);
              }
            });
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '$'
        || c == '%';
  }

  private static char fold(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  /** Whether an ASCII character doesn't end the word it stands in; a decimal point is appended. */
  private boolean isInsideWord(char c, int at) {
    if (c == '\'' || c == '`') {
      return true;
    }
    boolean betweenDigits = isDigit(at - 1) && isDigit(at + 1);
    if (c == '.' && betweenDigits) {
      append('.');
      return true;
    }
    return c == ',' && betweenDigits && isGroup(at + 1);
  }

  private boolean isGroup(int from) {
    for (int at = from; at < from + GROUP; at++) {
      if (!isDigit(at)) {
        return false;
      }
    }
    return !isDigit(from + GROUP);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isLetter(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.CURRENCY_SYMBOL;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Apostrophes in all their shapes, and what has no width: soft hyphens, joiners. */
  private static boolean isJoiner(int codePoint) {
    return switch (codePoint) {
      case '\u2018', '\u2019', '\u00b4', '\uff07' -> true;
      default -> Character.getType(codePoint) == Character.FORMAT;
    };
  }
}
