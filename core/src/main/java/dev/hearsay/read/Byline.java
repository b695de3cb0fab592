package dev.hearsay.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names in a byline, as metadata fields and the line under a headline write it. */
final class Byline {

  private static final Pattern BY =
      Pattern.compile("(?:(?:written|reported|story)\\s+)?by:?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*;\\s*|\\s*\\|\\s*|\\s+and\\s+|\\s*&\\s*|,\\s*(?:and\\s+)?");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|da|del|der|van|von|la|bin|al|ten|di)){1,4}");
  private static final int LONGEST = 160;

  private Byline() {}

  /** The names in a field that holds nothing but authors, "By" dropped. */
  static List<String> names(String field) {
    String names = field.strip();
    var by = BY.matcher(names);
    if (by.lookingAt()) {
      names = names.substring(by.end());
    }
    return Arrays.stream(BETWEEN.split(names))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !isNothing(name))
        .toList();
  }

  /** The names in a line of text, when it is "By" and names and nothing else; otherwise none. */
  static List<String> ofLine(String line) {
    var by = BY.matcher(line);
    if (line.length() > LONGEST || !by.lookingAt()) {
      return List.of();
    }
    List<String> names = names(line);
    // a role after the name ("Political Editor", "in London") may end the line, never begin it
    boolean people = !names.isEmpty() && NAME.matcher(names.get(0)).matches();
    return people && !line.endsWith(".")
        ? names.stream().filter(name -> NAME.matcher(name).matches()).toList()
        : List.of();
  }

  /** What programs write where there is no author. */
  private static boolean isNothing(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "none", "null", "unknown", "n/a", "nan" -> true;
      default -> false;
    };
  }
}
