package dev.hearsay.mention.linking;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Names made comparable: without case, accents and punctuation, Cyrillic and Greek letters in Latin
 * ones; and a coarser form in which the usual ways to write Arabic, Slavic and Spanish names in
 * English fall together ("Qaddafi", "Gaddafi"; "Zelensky", "Zelenskyy").
 */
final class NameFolding {

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ı', "i"),
          Map.entry('ŋ', "n"),
          Map.entry('ħ', "h"),
          Map.entry('ə', "a"),
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"),
          Map.entry('і', "i"),
          Map.entry('є', "ye"),
          Map.entry('ґ', "g"),
          Map.entry('α', "a"),
          Map.entry('β', "v"),
          Map.entry('γ', "g"),
          Map.entry('δ', "d"),
          Map.entry('ε', "e"),
          Map.entry('ζ', "z"),
          Map.entry('η', "i"),
          Map.entry('θ', "th"),
          Map.entry('ι', "i"),
          Map.entry('κ', "k"),
          Map.entry('λ', "l"),
          Map.entry('μ', "m"),
          Map.entry('ν', "n"),
          Map.entry('ξ', "x"),
          Map.entry('ο', "o"),
          Map.entry('π', "p"),
          Map.entry('ρ', "r"),
          Map.entry('σ', "s"),
          Map.entry('ς', "s"),
          Map.entry('τ', "t"),
          Map.entry('υ', "y"),
          Map.entry('φ', "f"),
          Map.entry('χ', "ch"),
          Map.entry('ψ', "ps"),
          Map.entry('ω', "o"));

  /** In this order, on folded names: consonants that English papers write in more than one way. */
  private static final String[][] SPELLINGS = {
    {"ph", "f"}, {"kh", "h"}, {"gh", "g"}, {"dh", "d"}, {"ck", "k"}, {"q", "k"}, {"w", "v"}
  };

  private NameFolding() {}

  /** The words of a name in small Latin letters and digits, a blank between them. */
  static String fold(String name) {
    String small = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String plain = Normalizer.normalize(small, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK || c == '.' || isApostrophe(c)) {
        continue;
      }
      String letters = LETTERS.get(c);
      if (letters != null) {
        folded.append(letters);
      } else if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
  }

  /** A folded name in its coarser form. */
  static String sound(String folded) {
    String sound = folded;
    for (String[] spelling : SPELLINGS) {
      sound = sound.replace(spelling[0], spelling[1]);
    }
    StringBuilder once = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char c = isVowel(sound.charAt(i)) ? vowel(sound, i) : sound.charAt(i);
      if (once.length() == 0 || c != once.charAt(once.length() - 1)) {
        once.append(c);
      }
    }
    return once.toString();
  }

  private static boolean isVowel(char c) {
    return "aeiouyj".indexOf(c) >= 0;
  }

  /** Within a word one vowel is written as another; those at its end tell Mario from Maria. */
  private static char vowel(String word, int at) {
    int next = at;
    while (next < word.length() && isVowel(word.charAt(next))) {
      next++;
    }
    if (next < word.length() && word.charAt(next) != ' ') {
      return 'a';
    }
    char c = word.charAt(at);
    return c == 'y' || c == 'j' ? 'i' : c;
  }

  /** The first word of a folded name. */
  static String first(String folded) {
    int blank = folded.indexOf(' ');
    return blank < 0 ? folded : folded.substring(0, blank);
  }

  /** The last word of a folded name. */
  static String last(String folded) {
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /** Whether a folded name is one word. */
  static boolean isSingle(String folded) {
    return folded.indexOf(' ') < 0;
  }
}
