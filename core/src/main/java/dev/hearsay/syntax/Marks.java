package dev.hearsay.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * Punctuation in a sentence. The parser sees words only, and of the marks between them what stands
 * where; they get their heads afterwards, by rule. Public for whoever trains the parser.
 */
public final class Marks {

  private static final byte NO_MARK = 0;
  private static final byte OTHER = 1;
  private static final byte COMMA = 2;
  private static final byte DASH = 3;
  private static final byte CLOSING = 4;
  private static final byte QUOTE = 5;
  private static final byte OPENING = 6;
  private static final byte BRACKET = 7;
  private static final byte COLON = 8;
  private static final byte STOP = 9;

  private Marks() {}

  /** The kind of mark that each token is; 0 for words. */
  public static byte[] kinds(List<String> words, byte[] tags) {
    byte[] kinds = new byte[tags.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = tags[i] == TreebankTag.POS.code() ? NO_MARK : kind(words.get(i));
    }
    return kinds;
  }

  /** Indices of the tokens that the parser sees: the words, or all where there are no words. */
  public static int[] words(byte[] kinds) {
    int[] kept = new int[kinds.length];
    int count = 0;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == NO_MARK) {
        kept[count++] = i;
      }
    }
    if (count == 0) {
      for (int i = 0; i < kinds.length; i++) {
        kept[count++] = i;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static byte kind(String word) {
    if (word.isEmpty()) {
      return NO_MARK;
    }
    char first = word.charAt(0);
    if (Character.isLetterOrDigit(first) || first > '\u2030') {
      return NO_MARK;
    }
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) != first && word.charAt(i) != '!' && word.charAt(i) != '?') {
        return NO_MARK;
      }
    }
    return switch (first) {
      case ',' -> COMMA;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> DASH;
      case '\u201d', '\u2019', '\u00bb' -> CLOSING;
      case '"', '\'', '`' -> QUOTE;
      case '\u201c', '\u2018', '\u201e', '\u00ab' -> OPENING;
      case '(', ')', '[', ']', '{', '}' -> BRACKET;
      case ':', ';' -> COLON;
      case '.', '!', '?', '\u2026' -> STOP;
      case '*', '~', '|', '\u2022', '_' -> OTHER;
      default -> NO_MARK;
    };
  }

  /**
   * Gives each mark a head among the words so that no arcs cross: the phrase that it sets apart,
   * which is the one behind it if that depends on a word before it, else the one before it.
   *
   * @param heads of the words; those of marks are filled in
   * @param relations likewise
   */
  static void attach(byte[] kinds, int[] heads, Relation[] relations, int from, int end, int root) {
    int size = end - from;
    int[] firsts = new int[size];
    int[] ends = new int[size];
    spread(kinds, heads, from, end, firsts, ends);
    int before = DependencyTree.NO_HEAD;
    for (int mark = from; mark < end; mark++) {
      if (kinds[mark - from] == NO_MARK) {
        before = mark;
        continue;
      }
      int behind = mark + 1;
      while (behind < end && kinds[behind - from] != NO_MARK) {
        behind++;
      }
      relations[mark] = Relation.PUNCT;
      if (before == DependencyTree.NO_HEAD || behind == end) {
        heads[mark] = root;
        continue;
      }
      int left = before;
      while (left != root && ends[heads[left] - from] <= behind) {
        left = heads[left];
      }
      int right = behind;
      while (right != root && firsts[heads[right] - from] > before) {
        right = heads[right];
      }
      boolean rightDepends = right != root && heads[right] < mark;
      heads[mark] = rightDepends ? right : left;
    }
  }

  /** Where what hangs from each word begins and ends, among the words. */
  private static void spread(
      byte[] kinds, int[] heads, int from, int end, int[] firsts, int[] ends) {
    for (int word = from; word < end; word++) {
      firsts[word - from] = word;
      ends[word - from] = word + 1;
    }
    // Arcs don't cross, so what hangs from a word is as wide as the chains above its words say.
    for (int word = from; word < end; word++) {
      if (kinds[word - from] == NO_MARK) {
        int above = word;
        while (heads[above] != DependencyTree.NO_HEAD) {
          above = heads[above];
          if (firsts[above - from] <= word && word < ends[above - from]) {
            break; // the rest is as wide
          }
          firsts[above - from] = Math.min(firsts[above - from], word);
          ends[above - from] = Math.max(ends[above - from], word + 1);
        }
      }
    }
  }
}
