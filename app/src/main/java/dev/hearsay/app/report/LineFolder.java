package dev.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Folds text into lines of at most so many columns: between words where it can, between ideographs,
 * after the marks inside an address where one is wider than a line, and anywhere else only when
 * nothing else helps. Never inside a character with its combining marks. Nothing but the spaces at
 * the folds is lost.
 */
final class LineFolder {

  private static final String GOOD_ENDS_IN_LONG_WORDS = "/?&=#-_.,;:%+~";
  private static final String NEVER_BEFORE = "、。，．：；？！）］｝」』】〉》〕’”…・ー々";
  private static final String NEVER_AFTER = "（［｛「『【〈《〔‘“";
  private static final char ZERO_WIDTH_SPACE = '\u200b';

  private LineFolder() {}

  /** A line: from the first character shown to the end of the last. */
  record Line(int start, int end) {}

  /** The lines of {@code text}; at least one, which may be empty. */
  static List<Line> fold(CharSequence text, int columns) {
    if (columns < 2) {
      throw new IllegalArgumentException("a wide character doesn't fit into " + columns);
    }
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int paragraphEnd = indexOfLineEnd(text, start);
      foldParagraph(text, start, paragraphEnd, columns, lines);
      start = paragraphEnd + 1;
    }
    if (lines.isEmpty()) {
      lines.add(new Line(0, 0));
    }
    return lines;
  }

  private static void foldParagraph(
      CharSequence text, int start, int end, int columns, List<Line> lines) {
    int lineStart = skipSpaces(text, start, end);
    while (lineStart < end) {
      int next = nextLineStart(text, lineStart, end, columns);
      int lineEnd = next;
      while (lineEnd > lineStart && text.charAt(lineEnd - 1) == ' ') {
        lineEnd--;
      }
      lines.add(new Line(lineStart, lineEnd));
      lineStart = skipSpaces(text, next, end);
    }
  }

  /** Where the line after the one from {@code lineStart} begins. */
  private static int nextLineStart(CharSequence text, int lineStart, int end, int columns) {
    int width = 0;
    int fold = -1;
    int i = lineStart;
    while (i < end) {
      if (i > lineStart && mayFoldBefore(text, i)) {
        fold = i;
      }
      int clusterEnd = Math.min(end, DisplayWidth.clusterEnd(text, i));
      width += DisplayWidth.ofCluster(text, i, clusterEnd);
      if (width > columns && text.charAt(i) != ' ') {
        return fold > 0 ? fold : foldInLongWord(text, lineStart, i);
      }
      i = clusterEnd;
    }
    return end;
  }

  private static boolean mayFoldBefore(CharSequence text, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i);
    if (before == ' ' || before == ZERO_WIDTH_SPACE) {
      return after != ' ';
    }
    if (before == '—') {
      return Character.isLetterOrDigit(after);
    }
    if (before < 0x1100 && after < 0x1100) {
      return false;
    }
    boolean wide =
        DisplayWidth.isWide(Character.codePointBefore(text, i))
            || DisplayWidth.isWide(Character.codePointAt(text, i));
    return wide && NEVER_BEFORE.indexOf(after) < 0 && NEVER_AFTER.indexOf(before) < 0;
  }

  /** A word wider than a line is folded after one of its marks, if it has one far enough right. */
  private static int foldInLongWord(CharSequence text, int lineStart, int firstTooFar) {
    int leftmost = lineStart + (firstTooFar - lineStart) / 2;
    for (int i = firstTooFar; i > leftmost; i--) {
      if (GOOD_ENDS_IN_LONG_WORDS.indexOf(text.charAt(i - 1)) >= 0
          && Character.isLetterOrDigit(text.charAt(i))) {
        return i;
      }
    }
    return firstTooFar;
  }

  private static int skipSpaces(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int indexOfLineEnd(CharSequence text, int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) != '\n') {
      i++;
    }
    return i;
  }
}
