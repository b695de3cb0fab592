package dev.hearsay.text;

/**
 * What kind of character a code point is, as far as tokens, sentences and damage ask. ASCII is
 * answered from a table because nearly every character of nearly every article is ASCII.
 */
final class Characters {

  private static final int ASCII = 128;
  private static final boolean[] ASCII_WORD = new boolean[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      ASCII_WORD[c] = Character.isLetterOrDigit(c) || c == '_';
    }
  }

  private Characters() {}

  /** Whether no token may contain this code point: every kind of blank, control or not. */
  static boolean isSpace(int codePoint) {
    if (codePoint < ASCII) {
      return codePoint == ' ' || (codePoint >= '\t' && codePoint <= '\r') || isSeparator(codePoint);
    }
    return codePoint == '\u0085' || Character.isSpaceChar(codePoint);
  }

  private static boolean isSeparator(int codePoint) {
    return codePoint >= 0x1c && codePoint <= 0x1f;
  }

  /** Letters, digits, marks and underscores of all scripts; no apostrophes, no ideographs. */
  static boolean isWord(int codePoint) {
    if (codePoint < ASCII) {
      return ASCII_WORD[codePoint];
    }
    if (codePoint == '\u02bc' || codePoint == '\u02bb') {
      return false; // letters by Unicode's book, apostrophes in news
    }
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      case Character.OTHER_LETTER -> !Character.isIdeographic(codePoint);
      default -> isMark(codePoint);
    };
  }

  /** Combining marks, variation selectors among them: they belong to what stands before them. */
  static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Characters without a width: joiners, direction marks, soft hyphens, byte order marks. */
  static boolean isFormat(int codePoint) {
    return codePoint >= ASCII && Character.getType(codePoint) == Character.FORMAT;
  }

  static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  /** What may stand for the apostrophe of "don't": also the accents that keyboards offer. */
  static boolean isApostrophe(int character) {
    return switch (character) {
      case '\'', '\u2019', '\u02bc', '\u02bb', '\u00b4', '`', '\uff07', '\u2018' -> true;
      default -> false;
    };
  }
}
