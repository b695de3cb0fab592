package dev.hearsay.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a plain text: where its words start and end, without white space around them.
 *
 * @param indent white space before the words, in columns, a tab counting to the next eighth
 */
record TextLine(int start, int end, int indent) {

  private static final int TAB = 8;

  boolean isBlank() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  String of(String text) {
    return text.substring(start, end);
  }

  /**
   * All lines; they end at CR LF, LF, CR, form feed, and Unicode's line and paragraph separators.
   */
  static List<TextLine> of(String text, int from) {
    List<TextLine> lines = new ArrayList<>();
    int start = from;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      lines.add(trimmed(text, start, end));
      boolean pair = text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static TextLine trimmed(String text, int from, int to) {
    int start = from;
    int indent = 0;
    while (start < to && isSpace(text.charAt(start))) {
      indent = text.charAt(start) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
      start++;
    }
    int end = to;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new TextLine(start, end, indent);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
