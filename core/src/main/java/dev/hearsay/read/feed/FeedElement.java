package dev.hearsay.read.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * An element of a feed, named by what its namespace means rather than by the prefix its author
 * chose: {@code title} for RSS and Atom in any of their namespaces or none, {@code dc:creator},
 * {@code content:encoded} and so on for the modules, even when the prefix was never declared. The
 * base address and language in force are inherited from the elements around it.
 */
final class FeedElement {

  private static final String ATOM_1 = "http://www.w3.org/2005/atom";
  private static final int MAXIMUM_BINDINGS = 64;
  private static final Set<String> ITEMS = Set.of("item", "entry");

  private final Element element;
  private final Map<String, String> namespaces;
  private final String name;
  private final String base;
  private final Optional<String> language;

  private FeedElement(
      Element element, Map<String, String> outer, String base, Optional<String> language) {
    this.element = element;
    this.namespaces = bindings(element, outer);
    this.name = canonicalName();
    this.base = ownBase().map(own -> resolveBase(base, own)).orElse(base);
    this.language =
        attribute("xml:lang")
            .map(own -> Optional.of(own.strip().replace('_', '-')).filter(tag -> !tag.isEmpty()))
            .orElse(language);
  }

  /** The topmost elements of a document. */
  static List<FeedElement> roots(Element document, Delivery delivery) {
    return document.children().stream()
        .map(child -> new FeedElement(child, Map.of(), delivery.uri(), delivery.language()))
        .toList();
  }

  List<FeedElement> children() {
    return element.children().stream()
        .map(child -> new FeedElement(child, namespaces, base, language))
        .toList();
  }

  /** Lower case, with the customary prefix of the namespace. */
  String name() {
    return name;
  }

  String base() {
    return base;
  }

  Optional<String> language() {
    return language;
  }

  /** Whether the element stands in the namespace of Atom 1.0. */
  boolean isAtom1() {
    return namespaces.getOrDefault(prefix(element.tagName()), "").equals(ATOM_1);
  }

  /** An attribute's value by its name as customarily written, in either case. */
  Optional<String> attribute(String key) {
    return element.attributes().hasKeyIgnoreCase(key)
        ? Optional.of(element.attributes().getIgnoreCase(key))
        : Optional.empty();
  }

  /** What the element is about: RDF's attribute under any prefix. */
  Optional<String> about() {
    return element.attributes().asList().stream()
        .filter(attribute -> attribute.getKey().toLowerCase(Locale.ROOT).endsWith(":about"))
        .map(attribute -> attribute.getValue().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** The attribute, if it says anything. */
  Optional<String> filledAttribute(String key) {
    return attribute(key).map(String::strip).filter(value -> !value.isEmpty());
  }

  /**
   * The element's characters and those of the elements inside it, stripped; without items, which
   * are inside a text only when its end tag is missing.
   */
  String text() {
    StringBuilder characters = new StringBuilder();
    NodeFilter collector =
        (node, depth) -> {
          if (node instanceof TextNode text) {
            characters.append(text.getWholeText());
          }
          return node instanceof Element inner && ITEMS.contains(localName(inner))
              ? NodeFilter.FilterResult.SKIP_ENTIRELY
              : NodeFilter.FilterResult.CONTINUE;
        };
    element.childNodes().forEach(child -> child.filter(collector));
    return characters.toString().strip();
  }

  /** The text, if there is any. */
  Optional<String> filledText() {
    return Optional.of(text()).filter(text -> !text.isEmpty());
  }

  /**
   * The address in {@code attribute}, or else in the text, made absolute. An empty attribute is the
   * address of the base itself.
   */
  Optional<String> address(String attribute) {
    return filledAttribute(attribute)
        .or(this::filledText)
        .or(() -> attribute(attribute))
        .flatMap(written -> FeedAddress.resolve(base, written));
  }

  List<Node> nodes() {
    return element.childNodes();
  }

  /** CDF has an attribute of its own for it. */
  private Optional<String> ownBase() {
    return attribute("xml:base").or(() -> name.equals("channel") ? attribute("base") : none());
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private String canonicalName() {
    String written = element.tagName().toLowerCase(Locale.ROOT);
    String prefix = prefix(written);
    String local = prefix.isEmpty() ? written : written.substring(prefix.length() + 1);
    String uri = namespaces.getOrDefault(prefix, "");
    String customary = customaryPrefix(uri).orElse(prefix);
    return customary.isEmpty() ? local : customary + ":" + local;
  }

  /** Empty string: the namespaces of feeds themselves. Empty result: an unknown namespace. */
  private static Optional<String> customaryPrefix(String uri) {
    if (uri.startsWith("http://purl.org/dc/terms")) {
      return Optional.of("dcterms");
    }
    if (uri.startsWith("http://purl.org/dc/elements/")) {
      return Optional.of("dc");
    }
    if (uri.startsWith("http://purl.org/rss/1.0/modules/content")) {
      return Optional.of("content");
    }
    if (uri.contains("search.yahoo.com/mrss")) {
      return Optional.of("media");
    }
    if (uri.endsWith("/dtds/podcast-1.0.dtd")) {
      return Optional.of("itunes");
    }
    if (uri.equals("http://www.w3.org/1999/xhtml")) {
      return Optional.of("xhtml");
    }
    if (uri.startsWith("http://www.w3.org/1999/02/22-rdf-syntax-ns")) {
      return Optional.of("rdf");
    }
    if (uri.contains("rssnamespace.org/feedburner")) {
      return Optional.of("feedburner");
    }
    if (uri.equals(ATOM_1)
        || uri.equals("http://purl.org/rss/1.0/")
        || uri.startsWith("http://purl.org/atom/ns")
        || uri.startsWith("http://purl.org/net/rss1.1")
        || uri.contains("netscape.com/")
        || uri.startsWith("http://backend.userland.com/")
        || uri.contains("law.harvard.edu/")) {
      return Optional.of("");
    }
    return Optional.empty();
  }

  /** Declarations past a limit are ignored: nested ones would multiply. */
  private static Map<String, String> bindings(Element element, Map<String, String> outer) {
    Map<String, String> own = new HashMap<>();
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      if (own.size() + outer.size() >= MAXIMUM_BINDINGS) {
        break;
      }
      if (key.equals("xmlns") || key.startsWith("xmlns:")) {
        String prefix = key.equals("xmlns") ? "" : key.substring("xmlns:".length());
        own.put(prefix, attribute.getValue().strip().toLowerCase(Locale.ROOT));
      }
    }
    if (own.isEmpty()) {
      return outer;
    }
    Map<String, String> all = new HashMap<>(outer);
    all.putAll(own);
    return Map.copyOf(all);
  }

  private static String localName(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private static String prefix(String tagName) {
    int colon = tagName.indexOf(':');
    return colon < 0 ? "" : tagName.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  private static String resolveBase(String outer, String own) {
    return FeedAddress.resolve(outer, own).filter(base -> !base.isEmpty()).orElse(outer);
  }
}
