package dev.hearsay.read.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps from an inline style the properties that only change how words look: no addresses, no
 * expressions, nothing that moves text off the page.
 */
final class StyleCleaner {

  private static final int MAXIMUM_LENGTH = 2000;
  private static final Pattern ADDRESS = Pattern.compile("url\\s*\\(\\s*[^\\s)]+\\s*\\)\\s*");
  private static final Pattern SUSPICIOUS = Pattern.compile("[^:,;#%.\\sa-zA-Z0-9!'\"_-]|--");
  private static final Pattern NUMBERS_IN_BRACKETS = Pattern.compile("\\([\\d,%\\s]*\\)");
  private static final Pattern DECLARATION = Pattern.compile("([-\\w]+)\\s*:\\s*([^:;]*);?");
  private static final Set<String> SHORTHANDS = Set.of("background", "border", "margin", "padding");
  private static final Set<String> KEYWORDS =
      Set.of(
          "auto",
          "aqua",
          "black",
          "block",
          "blue",
          "bold",
          "both",
          "bottom",
          "brown",
          "center",
          "collapse",
          "dashed",
          "dotted",
          "fuchsia",
          "gray",
          "green",
          "!important",
          "italic",
          "left",
          "lime",
          "maroon",
          "medium",
          "navy",
          "none",
          "normal",
          "nowrap",
          "olive",
          "pointer",
          "purple",
          "red",
          "right",
          "silver",
          "solid",
          "teal",
          "top",
          "transparent",
          "underline",
          "white",
          "yellow");
  private static final Pattern MEASURE =
      Pattern.compile(
          "#[0-9a-fA-F]{1,8}|rgb\\(\\d{1,3}%?,?\\d{0,3}%?,?\\d{0,3}%?\\)?"
              + "|\\d{0,2}\\.?\\d{0,2}(?:cm|em|ex|in|mm|pc|pt|px|%|,|\\))?");

  private StyleCleaner() {}

  /** The harmless part, each declaration ended by a semicolon; empty when nothing is left. */
  static Optional<String> clean(String style) {
    if (style.length() > MAXIMUM_LENGTH) {
      return Optional.empty();
    }
    String local = ADDRESS.matcher(style).replaceAll(" ");
    String bare = NUMBERS_IN_BRACKETS.matcher(local).replaceAll("");
    if (SUSPICIOUS.matcher(bare).find()) {
      return Optional.empty();
    }
    if (!DECLARATION.matcher(local).replaceAll("").isBlank()) {
      return Optional.empty(); // not a list of declarations
    }
    StringJoiner kept = new StringJoiner(" ");
    Matcher declaration = DECLARATION.matcher(local);
    while (declaration.find()) {
      String value = declaration.group(2);
      if (!value.isEmpty() && isAllowed(declaration.group(1).toLowerCase(Locale.ROOT), value)) {
        kept.add(declaration.group(1) + ": " + value + ";");
      }
    }
    return Optional.of(kept.toString()).filter(result -> !result.isEmpty());
  }

  private static boolean isAllowed(String property, String value) {
    if (AllowedMarkup.instance().styleProperty(property)) {
      return true;
    }
    String family =
        property.contains("-") ? property.substring(0, property.indexOf('-')) : property;
    return SHORTHANDS.contains(family)
        && Arrays.stream(value.strip().split("\\s+"))
            .allMatch(word -> KEYWORDS.contains(word) || MEASURE.matcher(word).matches());
  }
}
