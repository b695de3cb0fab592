package dev.hearsay.syntax.transition;

import java.util.List;

/**
 * The words of one sentence as numbers that features are made of. Digits are alike and curly
 * quotation marks are straight, so that more words have been seen before.
 */
public final class SentenceWords {

  private static final int LONGEST = 64;
  private static final int FACTOR = 0x01000193;
  private static final int SHAPE_RUNS = 6;

  final int size;

  /** Spelling with its case, without its case, last three and two letters, first three, shape. */
  final int[] spelling;

  final int[] lower;
  final int[] suffix3;
  final int[] suffix2;
  final int[] prefix3;
  final int[] shape;

  /** Classes of words used alike, fine and coarse; 0 for words that are in none. */
  final int[] fine;

  final int[] coarse;

  /** What mark stands right before each word, and how many marks stand before it in all. */
  final byte[] markBefore;

  final int[] marksBefore;

  private final char[] letters = new char[LONGEST];

  private SentenceWords(int size) {
    this.size = size;
    spelling = new int[size];
    lower = new int[size];
    suffix3 = new int[size];
    suffix2 = new int[size];
    prefix3 = new int[size];
    shape = new int[size];
    fine = new int[size];
    coarse = new int[size];
    markBefore = new byte[size + 1];
    marksBefore = new int[size + 1];
  }

  /** The words of a sentence, as written. */
  public static SentenceWords of(List<String> words, WordClasses classes) {
    SentenceWords sentence = new SentenceWords(words.size());
    for (int i = 0; i < sentence.size; i++) {
      sentence.read(i, words.get(i), classes);
    }
    return sentence;
  }

  /**
   * Only some of the words; the others are marks that stand between them.
   *
   * @param kept indices of the words, in order
   * @param marks kind of mark that each word is, by {@code Marks}
   */
  public SentenceWords select(int[] kept, byte[] marks) {
    SentenceWords selected = new SentenceWords(kept.length);
    int from = 0;
    int passed = 0;
    for (int i = 0; i <= kept.length; i++) {
      int at = i < kept.length ? kept[i] : size;
      int last = 0;
      for (int mark = from; mark < at; mark++) {
        passed++;
        last = Math.max(last, marks[mark]);
      }
      selected.markBefore[i] = (byte) last;
      selected.marksBefore[i] = passed;
      from = at + 1;
      if (i < kept.length) {
        selected.copy(i, this, at);
      }
    }
    return selected;
  }

  private void copy(int to, SentenceWords other, int from) {
    spelling[to] = other.spelling[from];
    lower[to] = other.lower[from];
    suffix3[to] = other.suffix3[from];
    suffix2[to] = other.suffix2[from];
    prefix3[to] = other.prefix3[from];
    shape[to] = other.shape[from];
    fine[to] = other.fine[from];
    coarse[to] = other.coarse[from];
  }

  public int size() {
    return size;
  }

  /** Only the first and the last letters of a word count: nobody waits for a megabyte of them. */
  private void read(int index, String word, WordClasses classes) {
    int length = Math.min(word.length(), LONGEST);
    int from = word.length() - length;
    int spelled = length;
    int lowered = length;
    int runs = 0;
    int last = 0;
    int shaped = 1;
    for (int i = 0; i < length; i++) {
      char c = plain(word.charAt(from + i));
      char small =
          c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
      letters[i] = small;
      spelled = (spelled ^ c) * FACTOR;
      lowered = (lowered ^ small) * FACTOR;
      int kind = kind(c, small);
      if (kind != last && runs < SHAPE_RUNS) {
        shaped = shaped * 7 + kind;
        last = kind;
        runs++;
      }
    }
    spelling[index] = mix(spelled);
    lower[index] = mix(lowered);
    shape[index] = shaped * 3 + Math.min(length, 2);
    suffix2[index] = part(length - 2, length);
    suffix3[index] = part(length - 3, length);
    prefix3[index] = part(0, Math.min(3, length));
    int found = classes.find(lower[index]);
    fine[index] = WordClasses.fine(found);
    coarse[index] = WordClasses.coarse(found);
  }

  private int part(int start, int end) {
    int hash = end - start;
    for (int i = Math.max(0, start); i < end; i++) {
      hash = hash << 10 ^ hash >>> 17 ^ letters[i];
    }
    return hash;
  }

  /** A number for the spelling of a word without its case. */
  public static int hash(String word) {
    int length = Math.min(word.length(), LONGEST);
    int from = word.length() - length;
    int lowered = length;
    for (int i = 0; i < length; i++) {
      char c = plain(word.charAt(from + i));
      char small =
          c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
      lowered = (lowered ^ small) * FACTOR;
    }
    return mix(lowered);
  }

  private static int mix(int hash) {
    int mixed = (hash ^ hash >>> 15) * 0x2c1b3c6d;
    return mixed ^ mixed >>> 12;
  }

  private static char plain(char c) {
    if (c < 128) {
      return c >= '0' && c <= '9' ? '0' : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc', '\u00b4' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2212' -> '-';
      case '\u2013', '\u2014' -> '\u2013';
      default -> c;
    };
  }

  private static int kind(char c, char small) {
    if (c == '0') {
      return 1;
    }
    if (c != small) {
      return 2;
    }
    if (c < 128 ? c >= 'a' && c <= 'z' : Character.isLetter(c)) {
      return 3;
    }
    return switch (c) {
      case '-' -> 4;
      case '.' -> 5;
      default -> 6;
    };
  }
}
