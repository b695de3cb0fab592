package dev.hearsay.app.report;

import java.util.HexFormat;

/**
 * Makes text of foreign origin safe to show in a terminal. What a terminal would obey instead of
 * showing (control characters), what would show text in another order than it stands (bidirectional
 * overrides), and what would not show at all though it is there (tag characters) is written as an
 * escape like {@code \u001b}; everything else stays.
 */
public final class Printable {

  private Printable() {}

  /** All of it on one line: tabs and line ends become spaces. */
  public static String oneLine(String text) {
    return safe(text, true);
  }

  /** With its tabs and line ends. */
  static String lines(String text) {
    return safe(text, false);
  }

  private static String safe(String text, boolean oneLine) {
    int first = firstUnsafe(text);
    if (first < 0) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 8).append(text, 0, first);
    int i = first;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (c == '\n' || c == '\t' || c == '\r') {
        safe.append(oneLine ? ' ' : (char) c);
      } else if (isUnsafe(c)) {
        appendEscape(safe, c);
      } else {
        safe.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return safe.toString();
  }

  private static int firstUnsafe(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (isUnsafe(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return -1;
  }

  private static void appendEscape(StringBuilder safe, int codePoint) {
    for (char c : Character.toChars(codePoint)) {
      safe.append("\\u").append(HexFormat.of().toHexDigits(c));
    }
  }

  /** Whether a terminal would not simply show the character where it stands. */
  static boolean isUnsafe(int c) {
    if (c < 0x7F) {
      return c < ' ';
    }
    return c <= 0x9F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE007F);
  }
}
