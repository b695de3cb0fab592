package dev.hearsay.read.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/**
 * Makes markup from a feed safe and self-contained: scripts, style sheets, frames, event handlers
 * and comments go, the addresses of links and pictures become absolute, everything else stays in
 * the order it was written. Elements that are not on the list lose their tags and keep their
 * content. The tree is not corrected here: that is left to whoever reads the result as HTML.
 *
 * <p>The result is well-formed: tags and attributes in lower case, attributes in alphabetic order,
 * {@code <br />}.
 */
final class MarkupCleaner {

  private static final Set<String> WITHOUT_CONTENT =
      Set.of(
          "area", "base", "br", "col", "command", "embed", "frame", "hr", "img", "input", "keygen",
          "link", "meta", "param", "source", "track", "wbr");
  private static final Set<String> RAW = Set.of("script", "style");

  /** Items are there when a text's end tag is missing: they are no part of it. */
  private static final Set<String> DROPPED_WITH_CONTENT =
      Set.of("script", "style", "applet", "svg", "item", "entry", "channel");

  private static final Set<String> ADDRESSES =
      Set.of(
          "href",
          "src",
          "cite",
          "action",
          "background",
          "longdesc",
          "usemap",
          "poster",
          "codebase");

  private static final String SECTION = "<![CDATA[";
  private static final Pattern DECLARATION =
      Pattern.compile("<!doctype\\b[^<>]{0,500}>", Pattern.CASE_INSENSITIVE);

  private final AllowedMarkup allowed = AllowedMarkup.instance();
  private final String base;
  private final StringBuilder result = new StringBuilder();

  private MarkupCleaner(String base) {
    this.base = base;
  }

  /** Cleans markup as written. */
  static String clean(String markup, String base) {
    // The XML parser keeps elements where their author put them ("td" outside a table); it must
    // only be told which HTML elements never have content and which hold raw characters.
    TagSet tags =
        new TagSet()
            .onNewTag(
                tag -> {
                  String name = tag.normalName().toLowerCase(Locale.ROOT);
                  if (WITHOUT_CONTENT.contains(name)) {
                    tag.set(Tag.Void);
                  } else if (RAW.contains(name)) {
                    tag.set(Tag.Data);
                  }
                });
    String bare = withoutDeclarations(markup);
    return clean(Parser.xmlParser().tagSet(tags).parseInput(bare, "").childNodes(), base);
  }

  /** Cleans markup that was already parsed as a part of the feed. */
  static String clean(List<Node> nodes, String base) {
    MarkupCleaner cleaner = new MarkupCleaner(base);
    nodes.forEach(cleaner::node);
    return cleaner.result.toString().strip();
  }

  /** Whether an HTML element of this name (in lower case) is kept. */
  static boolean knowsElement(String name) {
    return AllowedMarkup.instance().element(name)
        || RAW.contains(name)
        || WITHOUT_CONTENT.contains(name);
  }

  /**
   * Takes out comments, so that one that never ends costs only its own tag, and the marks of
   * sections in sections, and makes {@code <!} that begins no declaration what it was meant to be:
   * text.
   */
  private static String withoutDeclarations(String markup) {
    if (!markup.contains("<!")) {
      return markup;
    }
    StringBuilder bare = new StringBuilder(markup.length() + 16);
    int position = 0;
    for (int start = markup.indexOf("<!"); start >= 0; start = markup.indexOf("<!", position)) {
      bare.append(markup, position, start);
      if (markup.startsWith("<!--", start)) {
        position = endOfComment(markup, start + "<!--".length());
      } else if (markup.startsWith(SECTION, start)) {
        position = start + SECTION.length();
      } else {
        boolean declaration =
            DECLARATION.matcher(markup).region(start, markup.length()).lookingAt();
        bare.append(declaration ? "<!" : "&lt;!");
        position = start + "<!".length();
      }
    }
    bare.append(markup, position, markup.length());
    return markup.contains(SECTION) ? bare.toString().replace("]]>", "") : bare.toString();
  }

  private static int endOfComment(String markup, int start) {
    int end = markup.indexOf("-->", start);
    if (end >= 0) {
      return end + "-->".length();
    }
    int tag = markup.indexOf('>', start);
    return tag < 0 ? markup.length() : tag + 1;
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      escape(text.getWholeText(), false);
    } else if (node instanceof Element element) {
      element(element);
    }
    // Comments, data, declarations and processing instructions are left out.
  }

  private void element(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    name = name.substring(name.indexOf(':') + 1);
    if (DROPPED_WITH_CONTENT.contains(name)) {
      return;
    }
    boolean kept = allowed.element(name);
    boolean empty = WITHOUT_CONTENT.contains(name);
    if (kept) {
      result.append('<').append(name);
      attributes(element, name);
      result.append(empty ? " />" : ">");
    }
    element.childNodes().forEach(this::node);
    if (kept && !empty) {
      result.append("</").append(name).append('>');
    }
  }

  private void attributes(Element element, String elementName) {
    Map<String, String> kept = new TreeMap<>();
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      if (key.equals("style")) {
        StyleCleaner.clean(attribute.getValue()).ifPresent(style -> kept.putIfAbsent(key, style));
      } else if (allowed.attribute(elementName, key)) {
        kept.putIfAbsent(key, value(key, attribute.getValue()));
      }
    }
    kept.forEach(
        (key, value) -> {
          result.append(' ').append(key).append("=\"");
          escape(value, true);
          result.append('"');
        });
  }

  private String value(String key, String written) {
    if (!ADDRESSES.contains(key) || written.isBlank()) {
      return written;
    }
    Optional<String> absolute = FeedAddress.resolve(base, written);
    return absolute.orElse("");
  }

  private void escape(String characters, boolean quoted) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      switch (c) {
        case '&' -> result.append("&amp;");
        case '<' -> result.append("&lt;");
        case '>' -> result.append("&gt;");
        case '"' -> result.append(quoted ? "&quot;" : "\"");
        default -> result.append(c);
      }
    }
  }
}
