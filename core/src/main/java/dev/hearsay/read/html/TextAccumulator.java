package dev.hearsay.read.html;

/**
 * Collects the characters of one block as a browser would show them: runs of white space become one
 * space, invisible characters disappear, a line break stays a line break.
 */
final class TextAccumulator {

  private final StringBuilder text = new StringBuilder();
  private boolean space;

  void append(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isWhiteSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        flushSpace();
        text.append(c);
      }
    }
  }

  /** Appends characters whose own line breaks and indentation count. */
  void appendPreformatted(String raw) {
    flushSpace();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\r' && !isInvisible(c)) {
        text.append(c);
      }
    }
  }

  void space() {
    space = true;
  }

  void lineBreak() {
    space = false;
    trimEnd();
    if (text.length() > 0) {
      text.append('\n');
    }
  }

  /** Where the next visible character will stand. */
  int position() {
    return text.length() + (space && needsSpace() ? 1 : 0);
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  boolean hasPendingSpace() {
    return space;
  }

  /** The collected text without white space at its end; the accumulator is empty afterwards. */
  String take() {
    trimEnd();
    String taken = text.toString();
    text.setLength(0);
    space = false;
    return taken;
  }

  private void flushSpace() {
    if (space && needsSpace()) {
      text.append(' ');
    }
    space = false;
  }

  private boolean needsSpace() {
    return text.length() > 0 && last() != '\n';
  }

  private void trimEnd() {
    int end = text.length();
    while (end > 0 && isWhiteSpace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }

  private static boolean isWhiteSpace(char c) {
    return c <= ' ' || c == '\u00a0' || (c >= '\u2000' && c <= '\u200a') || isRareSpace(c);
  }

  private static boolean isRareSpace(char c) {
    return c == '\u0085'
        || c == '\u1680'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || c == '\u007f';
  }

  /** Soft hyphen, zero-width space, byte order mark, replacement for embedded objects. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\ufffc';
  }
}
