package dev.hearsay.timex;

import dev.hearsay.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whom a stretch of text is about, as far as words alone tell: names and nationalities, and nouns
 * for people. Where somebody is ("to Fort Brenn") says nothing about who it is.
 */
final class Participants {

  private static final Set<String> BEFORE_A_PLACE =
      Set.of("in", "at", "to", "from", "inside", "near", "into", "of", "by");
  private static final Set<String> NO_NAMES =
      Set.of(
          "the",
          "a",
          "an",
          "on",
          "in",
          "after",
          "before",
          "when",
          "while",
          "they",
          "he",
          "she",
          "it",
          "his",
          "her",
          "their",
          "but",
          "and",
          "all",
          "more",
          "some",
          "most",
          "many",
          "this",
          "that",
          "these",
          "those",
          "as",
          "at",
          "by",
          "for",
          "from",
          "i",
          "we",
          "you",
          "police",
          "officials",
          "court",
          "government",
          "president",
          "minister",
          "since",
          "until",
          "both",
          "another",
          "several",
          "to",
          "with",
          "if",
          "what",
          "who",
          "where",
          "there");
  private static final int STEM = 6;

  private Participants() {}

  /** Stems of the names in some tokens, and of "sailors", "prisoners" and the like. */
  static Set<String> of(List<Token> tokens, TimeWords words) {
    Set<String> keys = new HashSet<>();
    boolean place = false;
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      String lower = text.toLowerCase(Locale.ROOT);
      boolean capital = Character.isUpperCase(text.codePointAt(0));
      if (capital && words.find(text) != null) {
        continue; // months, weekdays
      }
      if (capital && text.length() > 2 && !NO_NAMES.contains(lower)) {
        boolean group = isGroup(tokens, i);
        if (!place || group) {
          keys.add(stem(lower));
        }
      } else {
        place = BEFORE_A_PLACE.contains(lower) || (place && isSmall(lower));
        if (isPeople(lower) && !isAnyone(lower)) {
          keys.add(stem(lower));
        }
      }
    }
    return keys;
  }

  /** "250 Venezuelans", "Venezuelan men": a nationality is no place, whatever stands before. */
  private static boolean isGroup(List<Token> tokens, int index) {
    String text = tokens.get(index).text();
    String next = index + 1 < tokens.size() ? tokens.get(index + 1).text() : "";
    boolean nationality = text.endsWith("ans") || text.endsWith("ese") || text.endsWith("ians");
    return nationality || isPeople(next);
  }

  private static boolean isSmall(String word) {
    return word.equals("the") || word.equals("a") || word.equals("and") || word.equals(",");
  }

  private static boolean isPeople(String word) {
    return switch (word) {
      case "sailors",
          "prisoners",
          "detainees",
          "deportees",
          "hostages",
          "soldiers",
          "dockers",
          "fishermen",
          "protesters",
          "migrants",
          "refugees",
          "journalists",
          "reporters",
          "students",
          "miners",
          "workers",
          "activists",
          "crew",
          "engineers",
          "teachers",
          "nurses",
          "monks",
          "tourists",
          "pilots",
          "exiles",
          "captives",
          "inmates",
          "suspects",
          "men",
          "women",
          "children",
          "people",
          "citizens",
          "nationals" ->
          true;
      default -> false;
    };
  }

  /** Words that say too little to know people again by. */
  private static boolean isAnyone(String word) {
    return switch (word) {
      case "men", "women", "children", "people", "citizens", "nationals" -> true;
      default -> false;
    };
  }

  private static String stem(String word) {
    String plain =
        word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
    return plain.length() > STEM ? plain.substring(0, STEM) : plain;
  }
}
