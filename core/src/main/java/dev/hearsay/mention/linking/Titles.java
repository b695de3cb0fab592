package dev.hearsay.mention.linking;

import dev.hearsay.mention.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people are called before their names in languages of which the analysis knows nothing. */
final class Titles {

  private static final String RESOURCE = "titles-abroad.txt";
  private static final List<String> ROLES =
      List.of(
          "president",
          "prime minister",
          "chancellor",
          "minister",
          "senator",
          "deputy",
          "mayor",
          "governor",
          "judge",
          "prosecutor",
          "lawyer",
          "general",
          "colonel",
          "king",
          "queen",
          "professor",
          "doctor",
          "spokesman",
          "spokeswoman");

  private final Map<String, String> roles = new HashMap<>();
  private final Set<String> address = new HashSet<>();

  private Titles() {
    WordLists lists = WordLists.read(Titles.class, RESOURCE);
    for (String role : ROLES) {
      for (String title : lists.section(role)) {
        roles.put(title, role);
      }
    }
    address.addAll(lists.section("forms of address"));
  }

  static Titles standard() {
    return new Titles();
  }

  /** The English word for a title, if it is one. */
  Optional<String> role(String title) {
    return Optional.ofNullable(roles.get(plain(title)));
  }

  private static String plain(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
  }

  /** How many characters of a name are titles before it: 14 of "el presidente Bukele". */
  int before(String name) {
    int start = 0;
    boolean titled = false;
    int at = 0;
    int blank = name.indexOf(' ');
    while (blank >= 0 && blank + 1 < name.length()) {
      String word = name.substring(at, blank);
      int next = name.indexOf(' ', blank + 1);
      String two = next < 0 ? "" : name.substring(at, next);
      if (next >= 0 && next + 1 < name.length() && roles.containsKey(plain(two))) {
        titled = true;
        at = next + 1;
      } else if (roles.containsKey(plain(word))) {
        titled = true;
        at = blank + 1;
      } else if (address.contains(plain(word))) {
        at = blank + 1;
      } else {
        break;
      }
      start = titled || !isArticle(word) ? at : start;
      blank = name.indexOf(' ', at);
    }
    return start;
  }

  /** An article alone is part of a name: "El Greco". */
  private static boolean isArticle(String word) {
    return switch (plain(word)) {
      case "el", "la", "le", "il", "lo", "der", "die", "das", "l'" -> true;
      default -> false;
    };
  }
}
