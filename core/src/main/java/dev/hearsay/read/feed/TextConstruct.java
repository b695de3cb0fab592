package dev.hearsay.read.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads an element that holds text in one of the ways feeds know: plain, markup escaped once,
 * markup in a CDATA section, markup as elements, or base64. Where the declaration contradicts what
 * is there, what is there counts.
 */
final class TextConstruct {

  private static final Pattern CLOSING_TAG_OR_REFERENCE = Pattern.compile("</\\w+>|&#?\\w{1,32};");
  private static final Pattern TAG = Pattern.compile("</?(\\w+)");
  private static final Pattern NAMED_REFERENCE = Pattern.compile("&(\\w+);");

  private final FeedElement element;
  private final boolean atom;
  private final String declaredType;

  private TextConstruct(FeedElement element, boolean atom, String usualType) {
    this.element = element;
    this.atom = atom;
    this.declaredType = element.filledAttribute("type").map(TextConstruct::media).orElse(usualType);
  }

  /**
   * Reads one.
   *
   * @param atom whether the feed is Atom, whose declared types are trustworthy
   * @param usualType the type of such elements that don't declare one
   */
  static FeedText read(FeedElement element, boolean atom, String usualType) {
    return new TextConstruct(element, atom, usualType).read();
  }

  private FeedText read() {
    if (isBase64()) {
      return decoded();
    }
    List<Node> nodes = element.nodes();
    if (hasElements(nodes)) {
      Optional<Node> division = onlyDivision(nodes);
      boolean escapedInside = division.isPresent() && !hasElements(division.get().childNodes());
      if (!isXml() && escapedInside) {
        return written(declaredType, element.text());
      }
      List<Node> inner =
          division.isPresent() && element.isAtom1() ? division.get().childNodes() : nodes;
      return text(FeedText.XHTML, MarkupCleaner.clean(inner, element.base()));
    }
    if (declaredType.equals(FeedText.XHTML)) {
      return text(declaredType, MarkupCleaner.clean(nodes, element.base()));
    }
    return written(declaredType, element.text());
  }

  private FeedText written(String type, String characters) {
    boolean disguised = !atom && type.equals(FeedText.PLAIN) && looksLikeMarkup(characters);
    if (disguised || type.equals(FeedText.HTML) || type.equals(FeedText.XHTML)) {
      String actual = disguised ? FeedText.HTML : type;
      return text(actual, MarkupCleaner.clean(characters, element.base()));
    }
    return text(type, characters);
  }

  private FeedText decoded() {
    String characters = element.text();
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(characters);
      characters = new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException e) {
      return text(declaredType, characters); // not base64 after all
    }
    return declaredType.startsWith("text/") || declaredType.equals(FeedText.XHTML)
        ? written(declaredType.equals(FeedText.PLAIN) ? FeedText.HTML : declaredType, characters)
        : text(declaredType, characters);
  }

  private FeedText text(String type, String value) {
    return new FeedText(
        type,
        value.strip(),
        element.language(),
        Optional.of(element.base()).filter(base -> !base.isEmpty()));
  }

  private boolean isBase64() {
    if (element.filledAttribute("mode").filter("base64"::equalsIgnoreCase).isPresent()) {
      return true;
    }
    boolean opaque = !declaredType.startsWith("text/") && !isXml();
    return opaque && declaredType.contains("/") && element.filledAttribute("src").isEmpty();
  }

  private boolean isXml() {
    return declaredType.endsWith("+xml") || declaredType.endsWith("/xml");
  }

  private static boolean hasElements(List<Node> nodes) {
    return nodes.stream().anyMatch(org.jsoup.nodes.Element.class::isInstance);
  }

  /** The {@code div} around all there is, if that is how it is. */
  private static Optional<Node> onlyDivision(List<Node> nodes) {
    List<Node> filled =
        nodes.stream().filter(node -> !(node instanceof TextNode t && t.isBlank())).toList();
    return Optional.of(filled)
        .filter(all -> all.size() == 1)
        .map(all -> all.get(0))
        .filter(node -> node.nodeName().toLowerCase(Locale.ROOT).matches("(?:\\w{1,20}:)?div"));
  }

  private static String media(String declared) {
    String type = declared.toLowerCase(Locale.ROOT);
    return switch (type) {
      case "text", "plain" -> FeedText.PLAIN;
      case "html" -> FeedText.HTML;
      case "xhtml" -> FeedText.XHTML;
      default -> type;
    };
  }

  /** Whether text said to be plain is markup: all its tags and references are those of HTML. */
  private static boolean looksLikeMarkup(String characters) {
    if (!CLOSING_TAG_OR_REFERENCE.matcher(characters).find()) {
      return false;
    }
    Matcher tag = TAG.matcher(characters);
    while (tag.find()) {
      if (!MarkupCleaner.knowsElement(tag.group(1).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    Matcher reference = NAMED_REFERENCE.matcher(characters);
    while (reference.find()) {
      if (!Entities.isNamedEntity(reference.group(1))) {
        return false;
      }
    }
    return true;
  }
}
