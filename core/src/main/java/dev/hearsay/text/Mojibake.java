package dev.hearsay.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds UTF-8 that was read as Windows-1252 ("â€™" for an apostrophe), once or several times over,
 * and characters that were lost (U+FFFD).
 */
final class Mojibake {

  private static final char REPLACEMENT = '\ufffd';
  private static final int MOST_ROUNDS = 3;
  private static final int NO_BYTE = -1;
  private static final char[] WINDOWS_1252_HIGH =
      new String(bytes(), Charset.forName("windows-1252")).toCharArray();

  private Mojibake() {}

  static List<Damage> find(String text) {
    List<Damage> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c < 128 ? at : c == REPLACEMENT ? lostEnd(text, at) : decodableEnd(text, at);
      if (end > at) {
        found.add(
            new Damage(new Span(at, end), Damage.Kind.MOJIBAKE, repair(text.substring(at, end))));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static int lostEnd(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == REPLACEMENT) {
      at++;
    }
    return at;
  }

  /** Where the characters end that are, as Windows-1252, whole UTF-8 sequences. */
  private static int decodableEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int length = sequenceLength(byteOf(text.charAt(at)));
      if (length == 0 || at + length > text.length()) {
        break;
      }
      for (int next = at + 1; next < at + length; next++) {
        int value = byteOf(text.charAt(next));
        if (value < 0x80 || value > 0xbf) {
          return at;
        }
      }
      at += length;
    }
    return at;
  }

  /** Only for what Latin letters, punctuation and pictures begin with: others are real letters. */
  private static int sequenceLength(int lead) {
    if (lead >= 0xc2 && lead <= 0xc5) {
      return 2;
    }
    if (lead == 0xe2 || lead == 0xef) {
      return 3;
    }
    return lead == 0xf0 ? 4 : 0;
  }

  private static Optional<String> repair(String broken) {
    String text = broken;
    for (int round = 0; round < MOST_ROUNDS && decodableEnd(text, 0) == text.length(); round++) {
      byte[] decoded = new byte[text.length()];
      for (int i = 0; i < decoded.length; i++) {
        decoded[i] = (byte) byteOf(text.charAt(i));
      }
      text = new String(decoded, StandardCharsets.UTF_8);
    }
    return Optional.of(text).filter(repaired -> repaired.indexOf(REPLACEMENT) < 0);
  }

  private static int byteOf(char c) {
    if (c >= 0x80 && c <= 0xff) {
      return c;
    }
    if (c > 0xff) {
      for (int i = 0; i < WINDOWS_1252_HIGH.length; i++) {
        if (WINDOWS_1252_HIGH[i] == c && c != REPLACEMENT) {
          return 0x80 + i;
        }
      }
    }
    return NO_BYTE;
  }

  /** 0x80 to 0x9f, where the two encodings part. */
  private static byte[] bytes() {
    byte[] bytes = new byte[0x20];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return bytes;
  }
}
