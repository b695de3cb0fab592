package dev.hearsay.app.casefile;

import dev.hearsay.text.Span;
import java.util.Optional;

/**
 * Where the next token most likely stands: so many do that only the others need be written. Part of
 * the format, so nothing here may ever change, and nothing depends on the platform's Unicode.
 */
final class TokenGuess {

  private TokenGuess() {}

  /** The next run of letters and digits, or other character, from a place on. */
  static Optional<Span> next(String text, int from) {
    int start = from;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    if (start >= text.length()) {
      return Optional.empty();
    }
    int end = start + 1;
    if (isWord(text.charAt(start))) {
      while (end < text.length() && isWord(text.charAt(end))) {
        end++;
      }
    }
    return Optional.of(new Span(start, end));
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0';
  }

  private static boolean isWord(char c) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    boolean digit = c >= '0' && c <= '9';
    boolean punctuation = c >= '\u2000' && c <= '\u206f';
    return letter || digit || (c >= '\u00c0' && !punctuation);
  }
}
