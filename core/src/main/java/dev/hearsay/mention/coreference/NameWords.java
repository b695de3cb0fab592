package dev.hearsay.mention.coreference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whether two names that share words may be names of one thing. What they share says little when
 * each has a word that the other lacks: North Velde and South Velde are two.
 */
final class NameWords {

  /** Letters of a word that may stand for all of it without a full stop: "Corp" for Corporation. */
  private static final int SHORTENED = 3;

  private NameWords() {}

  /**
   * Whether one of the two has no word of its own, or they differ by a letter only, as misspelt
   * names do.
   */
  static boolean mayBeOne(String name, String other) {
    if (isPartOf(name, other) || isPartOf(other, name)) {
      return false;
    }
    List<String> words = words(name);
    List<String> others = words(other);
    return isWithin(words, others) || isWithin(others, words) || isMisspelt(words, others);
  }

  /**
   * "ABC News" is a part of ABC, or belongs to it: a name of initials alone is never short for
   * more.
   */
  private static boolean isPartOf(String part, String whole) {
    return isInitials(whole)
        && part.startsWith(whole + " ")
        && !isLegalForm(part.substring(whole.length() + 1));
  }

  private static boolean isInitials(String name) {
    return name.length() > 1
        && name.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&');
  }

  private static boolean isLegalForm(String words) {
    return switch (words.toLowerCase(Locale.ROOT).replace(".", "")) {
      case "ag", "co", "company", "corp", "corporation", "gmbh", "group", "holdings" -> true;
      case "inc", "incorporated", "limited", "llc", "ltd", "nv", "plc", "sa", "spa" -> true;
      default -> false;
    };
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s,&/]+|['’]s?(?=\\s|$)"))
        .filter(word -> !word.isEmpty() && !isFunctionWord(word))
        .toList();
  }

  private static boolean isFunctionWord(String word) {
    return switch (word) {
      case "the", "of", "for", "and", "a", "an", "in", "on", "at", "to", "de", "la", "el" -> true;
      default -> false;
    };
  }

  private static boolean isWithin(List<String> some, List<String> all) {
    return some.stream().allMatch(word -> all.stream().anyMatch(one -> isSame(word, one)));
  }

  /** The same word, or one shortened: "N." for North, "Corp" for Corporation. */
  private static boolean isSame(String word, String other) {
    String shorter = word.length() <= other.length() ? word : other;
    String longer = word.length() <= other.length() ? other : word;
    if (shorter.equals(longer)) {
      return true;
    }
    String letters = shorter.endsWith(".") ? shorter.substring(0, shorter.length() - 1) : shorter;
    return !letters.isEmpty()
        && longer.startsWith(letters)
        && (letters.length() < shorter.length() || letters.length() >= SHORTENED);
  }

  /** As many words, and all but one the same; that one differs by a letter. */
  private static boolean isMisspelt(List<String> words, List<String> others) {
    if (words.size() != others.size()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!isSame(words.get(i), others.get(i))) {
        different += isNear(words.get(i), others.get(i)) ? 1 : 2;
      }
    }
    return different <= 1;
  }

  /** One letter more, fewer, another or two turned, in words long enough to be told apart. */
  private static boolean isNear(String word, String other) {
    int shorter = Math.min(word.length(), other.length());
    if (shorter < SHORTENED + 1 || Math.abs(word.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter && word.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && word.charAt(word.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int rest = Math.max(word.length(), other.length()) - start - end;
    boolean turned =
        rest == 2
            && word.length() == other.length()
            && word.charAt(start) == other.charAt(start + 1)
            && word.charAt(start + 1) == other.charAt(start);
    return rest <= 1 || turned;
  }
}
