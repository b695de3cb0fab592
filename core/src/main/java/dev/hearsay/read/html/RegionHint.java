package dev.hearsay.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What the names that a page's author gave to an element suggest about it. Hints are evidence,
 * never verdicts: "header" may hold the navigation or the article's first paragraph.
 */
enum RegionHint {
  BODY,
  ARTICLE,
  CONTENT,
  NAVIGATION,
  FOOTER,
  HEADER,
  SIDE,
  COMMENTS,
  RELATED,
  SHARE,
  PROMOTION,
  ADVERT,
  CAPTION,
  IMAGE,
  GALLERY,
  VIDEO,
  EMBED,
  BYLINE,
  BIO,
  DATE,
  META,
  TAGS,
  NOTICE,
  HIDDEN,
  QUOTE,
  SUMMARY,
  TITLE,
  BOX,
  INLINE,
  /** Removed from view by the markup itself, whatever the names say. */
  UNDISPLAYED;

  /** Longer attribute values are machine data, not names. */
  private static final int MAXIMUM_NAME = 300;

  private static final Map<String, Integer> WORDS = readWords();

  /** This hint in a set of hints. */
  @SuppressWarnings("EnumOrdinal") // the bits live as long as one page is read
  int bit() {
    return 1 << ordinal();
  }

  boolean in(int hints) {
    return (hints & bit()) != 0;
  }

  /** The hints of one element by itself, as a set of {@link #bit() bits}. */
  static int of(Element element) {
    int hints = ofTag(element.normalName());
    if (element.attributesSize() == 0) {
      return hints;
    }
    hints |= ofNames(element.attr("class"));
    hints |= ofNames(element.attr("id"));
    hints |= ofNames(element.attr("role"));
    if (element.hasAttr("itemprop")) {
      hints |= ofNames(element.attr("itemprop"));
    }
    if (element.hasAttr("data-component")) {
      hints |= ofNames(element.attr("data-component"));
    }
    return isUndisplayed(element) ? hints | UNDISPLAYED.bit() : hints;
  }

  private static boolean isUndisplayed(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > MAXIMUM_NAME) {
      return false;
    }
    String squeezed = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
  }

  private static int ofTag(String tag) {
    return switch (tag) {
      case "nav", "menu" -> NAVIGATION.bit();
      case "aside" -> SIDE.bit();
      case "footer" -> FOOTER.bit();
      case "header" -> HEADER.bit();
      case "article" -> ARTICLE.bit();
      case "main" -> CONTENT.bit();
      case "figcaption" -> CAPTION.bit();
      case "figure" -> IMAGE.bit();
      case "dialog" -> NOTICE.bit();
      default -> 0;
    };
  }

  static int ofNames(String names) {
    int length = names.length();
    if (length == 0 || length > MAXIMUM_NAME) {
      return 0;
    }
    int hints = 0;
    int start = 0;
    int nameStart = 0;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? names.charAt(i) : ' ';
      boolean letter = isLetter(c);
      boolean capital = c >= 'A' && c <= 'Z' && i > start && names.charAt(i - 1) >= 'a';
      if (!letter || capital) {
        hints |= ofWord(names, start, i);
        start = letter ? i : i + 1;
      }
      if (c == ' ') {
        hints |= ofWholeName(names, nameStart, i);
        nameStart = i + 1;
      }
    }
    return hints;
  }

  private static int ofWord(String names, int start, int end) {
    if (end - start < 2) {
      return 0;
    }
    return WORDS.getOrDefault(names.substring(start, end).toLowerCase(Locale.ROOT), 0);
  }

  /** "article-body" and "articleBody" name the body of an article as "articlebody" does. */
  private static int ofWholeName(String names, int start, int end) {
    StringBuilder joined = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (isLetter(names.charAt(i))) {
        joined.append(Character.toLowerCase(names.charAt(i)));
      }
    }
    return joined.length() < 2 ? 0 : WORDS.getOrDefault(joined.toString(), 0);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static Map<String, Integer> readWords() {
    Map<String, Integer> words = new HashMap<>();
    for (String line : ResourceLines.of("region-hints.txt")) {
      List<String> parts = List.of(line.split(" "));
      int bit = valueOf(parts.get(0)).bit();
      for (String word : parts.subList(1, parts.size())) {
        words.merge(word, bit, (one, other) -> one | other);
      }
    }
    return Map.copyOf(words);
  }
}
