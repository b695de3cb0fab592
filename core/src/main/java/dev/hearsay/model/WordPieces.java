package dev.hearsay.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Splits words into WordPiece units (Schuster and Nakajima 2012) of BERT's uncased English
 * vocabulary: lower case, accents off, punctuation apart, then the longest known beginnings.
 *
 * <p>{@code training/encoder/data.py} does the same; both must stay alike. Immutable and safe for
 * use by several threads.
 */
public final class WordPieces {

  /** Begins every input. */
  public static final int START = 101;

  /** Ends every paragraph of an input. */
  public static final int SEPARATOR = 102;

  private static final int UNKNOWN = 100;
  private static final int LONGEST_WORD = 40;
  private static final int MOST_PIECES = 8;
  private static final int SIZE_HINT = 1 << 16;

  private final Map<String, Integer> vocabulary;
  private final int[] quotationMark;

  private WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    quotationMark = new int[] {vocabulary.getOrDefault("\"", UNKNOWN)};
  }

  /** The vocabulary that ships with the library. */
  public static WordPieces load() {
    try (InputStream resource = WordPieces.class.getResourceAsStream("wordpieces.txt")) {
      if (resource == null) {
        throw new IllegalStateException("wordpieces.txt is missing from the jar");
      }
      Map<String, Integer> vocabulary = new HashMap<>(SIZE_HINT);
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        vocabulary.put(line, vocabulary.size());
      }
      return new WordPieces(vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException("wordpieces.txt can't be read", e);
    }
  }

  /**
   * The numbers of a word's pieces: at least one, at most eight.
   *
   * @param word with quotation marks written {@code ``} and {@code ''}, as in the Penn Treebank
   */
  public int[] of(String word) {
    if (word.equals("``") || word.equals("''")) {
      return quotationMark.clone();
    }
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return new int[] {UNKNOWN};
    }
    String plain = plain(word);
    int[] pieces = new int[MOST_PIECES];
    int count = 0;
    int at = 0;
    while (at < plain.length() && count < MOST_PIECES) {
      int end = partEnd(plain, at);
      if (!Character.isWhitespace(plain.codePointAt(at))) {
        count = addPart(plain.substring(at, end), pieces, count);
      }
      at = end;
    }
    return count == 0 ? new int[] {UNKNOWN} : Arrays.copyOf(pieces, count);
  }

  /**
   * The numbers of a sentence's pieces, without those that begin and end an input.
   *
   * @param most how many there are at most; what comes behind them is left out
   */
  int[] ofSentence(String sentence, int most) {
    int[] pieces = new int[most];
    int count = 0;
    int at = 0;
    while (at < sentence.length() && count < most) {
      int end = partEnd(sentence, at);
      if (!Character.isWhitespace(sentence.codePointAt(at))) {
        for (int piece : of(sentence.substring(at, end))) {
          if (count < most) {
            pieces[count++] = piece;
          }
        }
      }
      at = end;
    }
    return Arrays.copyOf(pieces, count);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    StringBuilder plain = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** Letters and digits stay together; everything else stands alone. */
  private static int partEnd(String word, int start) {
    int end = start;
    while (end < word.length() && isAlphanumeric(word.codePointAt(end))) {
      end += Character.charCount(word.codePointAt(end));
    }
    return end > start ? end : start + Character.charCount(word.codePointAt(start));
  }

  /** As Python's {@code isalnum}: letters, and digits and numbers of every kind. */
  private static boolean isAlphanumeric(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.OTHER_NUMBER,
          Character.LETTER_NUMBER ->
          true;
      default -> false;
    };
  }

  /**
   * Appends the pieces of a part, as far as there is room; a part not made of pieces is unknown.
   */
  private int addPart(String part, int[] pieces, int count) {
    int filled = count;
    int start = 0;
    while (start < part.length()) {
      int end = part.length();
      Integer piece = null;
      while (end > start) {
        String candidate = part.substring(start, end);
        piece = vocabulary.get(start == 0 ? candidate : "##" + candidate);
        if (piece != null) {
          break;
        }
        end--;
      }
      if (piece == null) {
        pieces[count] = UNKNOWN;
        return count + 1;
      }
      if (filled < MOST_PIECES) {
        pieces[filled++] = piece;
      }
      start = end;
    }
    return filled;
  }
}
