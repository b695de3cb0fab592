package dev.hearsay.app.access;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * A password as somebody typed it. Composed and decomposed letters are the same (NFC, RFC 8265), so
 * that it can be typed on any keyboard. Never shown: {@link #toString} hides it.
 */
public final class Password {

  /** The fewest characters that a new one has. */
  public static final int SHORTEST = 12;

  /** The most characters that one may have. */
  public static final int LONGEST = 256;

  private static final int FEWEST_DIFFERENT = 5;

  private final String characters;

  private Password(String typed) {
    this.characters = Normalizer.normalize(typed, Normalizer.Form.NFC);
  }

  /**
   * A new one.
   *
   * @throws AccessException when it would be easy to guess, or has characters that can't be typed
   *     into a form
   */
  public static Password chosen(String typed) {
    Password password = new Password(typed);
    int length = password.length();
    if (length < SHORTEST) {
      throw new AccessException(
          "a password has at least "
              + SHORTEST
              + " characters, and this one has "
              + length
              + "; several words in a row are easy to remember");
    }
    if (length > LONGEST) {
      throw new AccessException("a password has at most " + LONGEST + " characters");
    }
    if (password.characters.chars().anyMatch(Character::isISOControl)) {
      throw new AccessException("a password has no tabs, line ends or other control characters");
    }
    if (password.characters.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      throw new AccessException(
          "a password has at least " + FEWEST_DIFFERENT + " different characters");
    }
    return password;
  }

  /** One to try; empty where it's longer than any can be, so that it costs no work. */
  public static Optional<Password> tried(String typed) {
    // a character can't come of more than a handful of those that compose it
    if (typed.isEmpty() || typed.length() > LONGEST * 8) {
      return Optional.empty();
    }
    Password password = new Password(typed);
    return password.length() > LONGEST ? Optional.empty() : Optional.of(password);
  }

  private int length() {
    return characters.codePointCount(0, characters.length());
  }

  byte[] bytes() {
    return characters.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "(a password)";
  }
}
