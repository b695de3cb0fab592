package dev.hearsay.app.report;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes in JSON strings what JSON itself would let pass but a reader of lines or a terminal would
 * not: delete and the C1 controls (0x9B begins a terminal command), and the line separators U+2028
 * and U+2029, at which some languages cut lines.
 */
final class LineSafeEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;
  private static final int LAST_CONTROL = 0x9F;
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private final int[] ascii = standardAsciiEscapesForJSON();

  LineSafeEscapes() {
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    if (character <= LAST_CONTROL
        || character == LINE_SEPARATOR
        || character == PARAGRAPH_SEPARATOR) {
      return new SerializedString(escape((char) character));
    }
    return null;
  }

  /** Whether some code unit is half of a surrogate pair without the other half. */
  static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /** A JSON string literal of ASCII characters alone, quotation marks included. */
  static String asciiLiteral(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ' || c >= DELETE) {
        literal.append(escape(c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }

  private static String escape(char c) {
    return "\\u" + HexFormat.of().toHexDigits(c);
  }
}
