package dev.hearsay.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** A page's headline, told apart from the outlet's name that {@code title} adds to it. */
final class PageTitle {

  private static final List<String> SEPARATORS =
      List.of(" | ", " \u2013 ", " \u2014 ", " - ", " \u00b7 ", " :: ", " \u00bb ", " // ");

  /** A name of an outlet is no longer than this. */
  private static final int MAXIMUM_NAME_WORDS = 5;

  private final String title;
  private final Optional<String> headline;
  private final Optional<String> outlet;

  PageTitle(String title, Optional<String> headline, Optional<String> outlet) {
    this.title = title.strip();
    this.headline = headline;
    this.outlet = outlet;
  }

  /** The first stated headline, else the page's main heading, else the title without the outlet. */
  Optional<String> best(List<String> stated) {
    return stated.stream()
        .map(each -> Parser.unescapeEntities(each, false).replaceAll("\\s+", " ").strip())
        .filter(each -> !each.isEmpty() && outlet.filter(each::equalsIgnoreCase).isEmpty())
        .map(this::withoutOutlet)
        .findFirst()
        .or(() -> headline)
        .or(() -> Optional.of(withoutOutlet(title)))
        .filter(each -> !each.isEmpty());
  }

  /** The outlet's name as the title ends with it, where the rest of the title is the headline. */
  Optional<String> outlet() {
    int cut = cut(title);
    if (cut < 0 || headline.isEmpty()) {
      return Optional.empty();
    }
    String rest = letters(title.substring(0, cut));
    String name = afterSeparator(title, cut);
    boolean same = rest.equals(letters(headline.get())) || letters(headline.get()).contains(rest);
    return same && name.split(" ").length <= MAXIMUM_NAME_WORDS
        ? Optional.of(name)
        : Optional.empty();
  }

  private String withoutOutlet(String text) {
    int cut = cut(text);
    if (cut < 0) {
      return text;
    }
    String name = letters(afterSeparator(text, cut));
    String rest = text.substring(0, cut).strip();
    boolean known =
        outlet.filter(each -> letters(each).equals(name) || startAlike(each, name)).isPresent();
    boolean heading = headline.filter(each -> letters(each).equals(letters(rest))).isPresent();
    return known || heading ? rest : text;
  }

  /** "BBC" for "BBC News", "nytimes.com" for "nytimes". */
  private static boolean startAlike(String outlet, String name) {
    String letters = letters(outlet);
    return name.length() >= 3 && (letters.startsWith(name) || name.startsWith(letters));
  }

  private static int cut(String text) {
    int cut = -1;
    for (String separator : SEPARATORS) {
      cut = Math.max(cut, text.lastIndexOf(separator));
    }
    return cut;
  }

  private static String afterSeparator(String text, int cut) {
    String tail = text.substring(cut).strip();
    int space = tail.indexOf(' ');
    return space < 0 ? "" : tail.substring(space).strip();
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
