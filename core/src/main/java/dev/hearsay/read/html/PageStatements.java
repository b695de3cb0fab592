package dev.hearsay.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/**
 * The places of a page that state something about it, gathered in one walk: {@code meta} and {@code
 * link} elements, microdata, {@code time} elements, JSON-LD.
 */
final class PageStatements {

  private static final int MAXIMUM_VALUE = 4096;

  private final Map<String, List<String>> values = new HashMap<>();
  private final List<String> jsonLd = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> authorElements = new ArrayList<>();
  private Optional<String> canonical = Optional.empty();

  PageStatements(Document document) {
    NodeTraversor.traverse((node, depth) -> visit(node), document);
  }

  /** Everything stated under these names, in the order of the names. */
  List<String> all(String... names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      found.addAll(values.getOrDefault(name, List.of()));
    }
    return found;
  }

  Optional<String> first(String... names) {
    return all(names).stream().findFirst();
  }

  List<String> jsonLd() {
    return jsonLd;
  }

  List<Element> times() {
    return times;
  }

  /** Elements whose names say that they hold an author. */
  List<Element> authorElements() {
    return authorElements;
  }

  Optional<String> canonical() {
    return canonical;
  }

  private void visit(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "meta" -> visitMeta(element);
      case "link" -> visitLink(element);
      case "time" -> times.add(element);
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          jsonLd.add(element.data());
        }
      }
      default -> {
        // only microdata and author names matter elsewhere
      }
    }
    if (element.hasAttr("itemprop")) {
      visitMicrodata(element);
    }
    if (isAuthor(element)) {
      authorElements.add(element);
    }
  }

  private void visitMeta(Element element) {
    String content = element.attr("content").strip();
    for (String attribute : List.of("property", "name", "http-equiv")) {
      String name = element.attr(attribute);
      if (!name.isEmpty()) {
        put(name, content);
      }
    }
  }

  private void visitLink(Element element) {
    String target = element.absUrl("href");
    if (canonical.isEmpty()
        && element.attr("rel").equalsIgnoreCase("canonical")
        && target.startsWith("http")) {
      canonical = Optional.of(target);
    }
  }

  private void visitMicrodata(Element element) {
    String property = "itemprop:" + element.attr("itemprop");
    if (element.hasAttr("content")) {
      put(property, element.attr("content"));
    } else if (element.hasAttr("datetime")) {
      put(property, element.attr("datetime"));
    } else if (isNameLike(property)) {
      put(property, element.text());
    }
  }

  private static boolean isNameLike(String property) {
    return switch (property.toLowerCase(Locale.ROOT)) {
      case "itemprop:headline", "itemprop:datepublished", "itemprop:datemodified" -> true;
      default -> false;
    };
  }

  private static boolean isAuthor(Element element) {
    if (element.attr("rel").equalsIgnoreCase("author")
        || element.attr("itemprop").equalsIgnoreCase("author")) {
      return true;
    }
    String names = element.attr("class") + " " + element.attr("id");
    return names.length() > 1
        && names.length() < 300
        && RegionHint.BYLINE.in(RegionHint.ofNames(names))
        && !element.normalName().equals("body");
  }

  private void put(String name, String value) {
    String stripped = value.strip();
    if (!stripped.isEmpty() && stripped.length() <= MAXIMUM_VALUE) {
      values.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(stripped);
    }
  }
}
