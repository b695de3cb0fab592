package dev.hearsay.attribution.linear;

import java.util.Locale;

/**
 * What the model sees of a word by itself: hashes of its spelling, stem and ends, its shape and its
 * classes. Immutable; made once for each distinct spelling.
 */
public final class Word {

  /** Words alike in use, at three grains; 0 when the word is unknown. */
  record Classes(int coarse, int middle, int fine) {
    static final Classes UNKNOWN = new Classes(0, 0, 0);
  }

  private static final int MINIMUM_STEMMED = 4;

  /** Above every {@link #shape}. */
  static final int SHAPES = 17;

  final String text;
  final int spelling;
  final int lower;
  final int stem;
  final int suffix2;
  final int suffix3;
  final int prefix3;
  final int shape;
  final int coarse;
  final int middle;
  final int fine;
  final Mark mark;

  /** Punctuation that the features ask about. */
  public enum Mark {
    NONE,
    OPENING_QUOTE,
    CLOSING_QUOTE,
    APOSTROPHE,
    OPENING_BRACKET,
    CLOSING_BRACKET,
    COMMA,
    COLON,
    DASH,
    STOP
  }

  Word(String text, WordClasses classes) {
    this.text = text;
    String lowered = maskDigits(text.toLowerCase(Locale.ROOT));
    String stemmed = stem(lowered);
    int length = lowered.length();
    spelling = text.hashCode();
    lower = lowered.hashCode();
    stem = stemmed.hashCode();
    suffix2 = (length > 2 ? lowered.substring(length - 2) : lowered).hashCode();
    suffix3 = (length > 3 ? lowered.substring(length - 3) : lowered).hashCode();
    prefix3 = (length > 3 ? lowered.substring(0, 3) : lowered).hashCode();
    shape = shape(text);
    Classes own = classes.of(lowered, stemmed);
    coarse = own.coarse();
    middle = own.middle();
    fine = own.fine();
    mark = mark(text);
  }

  /** Whether this is a given punctuation mark. */
  public boolean is(Mark other) {
    return mark == other;
  }

  /** The normalised spelling. */
  @Override
  public String toString() {
    return text;
  }

  private static String maskDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isDigit(word.charAt(i))) {
        StringBuilder masked = new StringBuilder(word);
        for (int j = i; j < masked.length(); j++) {
          if (isDigit(masked.charAt(j))) {
            masked.setCharAt(j, '0');
          }
        }
        return masked.toString();
      }
    }
    return word;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * A crude stem: inflectional endings off, so that "denies", "denied" and "denying" fall together.
   * It need not be a word; it only has to be the same for the forms of one verb.
   */
  static String stem(String word) {
    String stem = word;
    int length = word.length();
    if (length > MINIMUM_STEMMED && word.endsWith("ing")) {
      stem = word.substring(0, length - 3);
    } else if (length > MINIMUM_STEMMED && (word.endsWith("ies") || word.endsWith("ied"))) {
      stem = word.substring(0, length - 3) + "y";
    } else if (length >= MINIMUM_STEMMED && (word.endsWith("ed") || word.endsWith("es"))) {
      stem = word.substring(0, length - 2);
    } else if (length >= MINIMUM_STEMMED && word.endsWith("s") && !word.endsWith("ss")) {
      stem = word.substring(0, length - 1);
    }
    if (stem.length() >= MINIMUM_STEMMED && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    int last = stem.length() - 1;
    if (last >= MINIMUM_STEMMED - 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      stem = stem.substring(0, last);
    }
    return stem;
  }

  /** A small number for the word's outline: case, digits, inner dots and hyphens, punctuation. */
  private static int shape(String word) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return word.length() == 4 ? 1 : 2;
    }
    if (!Character.isLetter(first)) {
      return word.length() == 1 ? 3 : 4;
    }
    boolean allUpper = word.length() > 1;
    boolean dot = false;
    boolean hyphen = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      allUpper &= !Character.isLowerCase(c);
      dot |= c == '.';
      hyphen |= c == '-';
    }
    int letters = Character.isUpperCase(first) ? (allUpper ? 2 : 1) : 0;
    return 5 + letters + (dot ? 3 : 0) + (hyphen ? 6 : 0);
  }

  private static Mark mark(String text) {
    return switch (text) {
      case "``" -> Mark.OPENING_QUOTE;
      case "''" -> Mark.CLOSING_QUOTE;
      case "'" -> Mark.APOSTROPHE;
      case "(", "[" -> Mark.OPENING_BRACKET;
      case ")", "]" -> Mark.CLOSING_BRACKET;
      case "," -> Mark.COMMA;
      case ":" -> Mark.COLON;
      case "--" -> Mark.DASH;
      case ".", "?", "!" -> Mark.STOP;
      default -> Mark.NONE;
    };
  }
}
