package dev.hearsay.attribution;

import dev.hearsay.attribution.Attribution.Kind;
import dev.hearsay.text.Block;
import dev.hearsay.text.Span;
import java.util.BitSet;
import java.util.List;

/**
 * Which characters of a text stand between quotation marks: curly, straight, angled or single. A
 * quotation that never closes ends with its block, as one that continues in the next paragraph does
 * by the usual typography, and as a damaged one must somewhere.
 */
final class Quotations {

  /** A longer word between single marks is no quotation but two apostrophes far apart. */
  private static final int LONGEST_SINGLE = 600;

  private final String text;
  private final BitSet quoted;

  private Quotations(String text, BitSet quoted) {
    this.text = text;
    this.quoted = quoted;
  }

  static Quotations of(String text, List<Block> blocks) {
    BitSet quoted = new BitSet(text.length());
    List<Span> stretches =
        blocks.isEmpty()
            ? List.of(new Span(0, text.length()))
            : blocks.stream().map(Block::span).toList();
    for (Span stretch : stretches) {
      markDouble(text, stretch, quoted);
      markSingle(text, stretch, quoted);
    }
    return new Quotations(text, quoted);
  }

  /** Whether the character at {@code offset} stands between quotation marks; a mark does too. */
  boolean isQuoted(int offset) {
    return quoted.get(offset);
  }

  /** Whether all, some or none of the words of {@code content} are quoted. */
  Kind kind(List<Span> content) {
    int inside = 0;
    int outside = 0;
    boolean leading = true;
    for (Span span : content) {
      int at = span.start();
      while (at < span.end()) {
        if (!Character.isLetterOrDigit(text.charAt(at))) {
          at++;
          continue;
        }
        int end = at;
        while (end < span.end() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
        if (quoted.get(at)) {
          inside++;
        } else if (!(leading && isConjunction(text.substring(at, end)))) {
          // "said that “I won”" quotes all there is: the conjunction is the writer's.
          outside++;
        }
        leading = false;
        at = end;
      }
    }
    if (inside == 0) {
      return Kind.INDIRECT;
    }
    return outside == 0 ? Kind.DIRECT : Kind.MIXED;
  }

  private static boolean isConjunction(String word) {
    return word.equals("that") || word.equals("as");
  }

  private static void markDouble(String text, Span block, BitSet quoted) {
    int open = -1;
    for (int i = block.start(); i < block.end(); i++) {
      switch (text.charAt(i)) {
        case '“', '„', '«' -> open = open < 0 ? i : open;
        case '”', '»' -> open = close(quoted, open, i);
        case '"', '\uFF02' -> {
          if (open < 0 && opens(text, block, i)) {
            open = i;
          } else if (open >= 0) {
            open = close(quoted, open, i);
          }
        }
        default -> {
          // Any other character leaves the quotation as it is.
        }
      }
    }
    if (open >= 0) {
      quoted.set(open, block.end());
    }
  }

  private static int close(BitSet quoted, int open, int at) {
    if (open >= 0) {
      quoted.set(open, at + 1);
    }
    return -1;
  }

  private static void markSingle(String text, Span block, BitSet quoted) {
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if ((c == '‘' || c == '\'') && !quoted.get(i) && opens(text, block, i)) {
        int end = closingSingle(text, block, i);
        if (end > 0) {
          quoted.set(i, end + 1);
          i = end;
        }
      }
    }
  }

  /** Whether a straight mark here can open: nothing but space or a bracket before, a word after. */
  private static boolean opens(String text, Span block, int at) {
    if (at + 1 >= block.end() || Character.isWhitespace(text.charAt(at + 1))) {
      return false;
    }
    if (at == block.start()) {
      return true;
    }
    char before = text.charAt(at - 1);
    return Character.isWhitespace(before) || "([{—–-:,“\"".indexOf(before) >= 0;
  }

  /**
   * The single mark that closes what opened at {@code open}, or -1. An apostrophe inside a word
   * closes nothing; neither does one at a word's end ("the workers' union") when another mark
   * follows that can close, but no opening mark stands between.
   */
  private static int closingSingle(String text, Span block, int open) {
    int limit = Math.min(block.end(), open + LONGEST_SINGLE);
    int found = -1;
    for (int i = open + 2; i < limit; i++) {
      char c = text.charAt(i);
      if (found > 0 && (c == '‘' || (c == '\'' && opens(text, block, i)))) {
        break;
      }
      if ((c == '’' || c == '\'') && !followedByWord(text, block, i)) {
        found = i;
        if (!Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) != 's') {
          break;
        }
      }
    }
    return found;
  }

  private static boolean followedByWord(String text, Span block, int at) {
    return at + 1 < block.end() && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
