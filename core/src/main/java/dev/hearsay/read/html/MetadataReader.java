package dev.hearsay.read.html;

import dev.hearsay.read.html.PageOutline.TextBlock;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads what a page states about itself: JSON-LD first, then OpenGraph and other {@code meta}
 * elements, microdata, the page itself, and its address as last resort.
 */
final class MetadataReader {

  private static final int MAXIMUM_BYLINE = 160;

  private final Document document;
  private final String uri;
  private final PageStatements stated;
  private final JsonLd linked;

  MetadataReader(Document document, String uri) {
    this.document = document;
    this.uri = uri;
    this.stated = new PageStatements(document);
    this.linked = new JsonLd(stated.jsonLd(), addresses());
  }

  private List<String> addresses() {
    List<String> addresses = new ArrayList<>(stated.all("og:url"));
    stated.canonical().ifPresent(addresses::add);
    addresses.add(uri);
    return addresses.stream().filter(address -> address.startsWith("http")).toList();
  }

  /** The article's text as the page's data repeat it, where they do. */
  List<String> articleBodies() {
    return linked.articleBodies();
  }

  PageMetadata read(PageContext page) {
    Optional<String> named = namedOutlet();
    PageTitle title = new PageTitle(document.title(), headlineOf(page), named);
    List<String> headlines = new ArrayList<>(linked.texts("headline"));
    headlines.addAll(
        stated.all(
            "og:title",
            "parsely-title",
            "sailthru.title",
            "dc.title",
            "dcterms.title",
            "cxenseparse:title",
            "itemprop:headline",
            "twitter:title",
            "title"));
    PageDates dates = new PageDates(stated, linked, page, uri);
    return new PageMetadata(
        title.best(headlines),
        byline(page, named),
        dates.published(),
        dates.updated(),
        named.or(title::outlet).or(this::host),
        language(),
        canonical());
  }

  private Optional<String> namedOutlet() {
    List<String> names = new ArrayList<>(stated.all("og:site_name"));
    names.addAll(linked.names("publisher"));
    names.addAll(
        stated.all(
            "dc.publisher",
            "dcterms.publisher",
            "cre",
            "application-name",
            "apple-mobile-web-app-title",
            "article:publisher",
            "publisher",
            "copyright-holder"));
    List<String> usable =
        names.stream()
            .map(name -> Parser.unescapeEntities(name, false).strip())
            .filter(name -> !name.isEmpty() && name.length() <= 80 && !name.contains("://"))
            .toList();
    // A section's name ("U.S.") stands there now and then; the address tells it from the outlet's.
    String host = host().orElse("").replaceAll("[^a-z0-9]", "");
    return usable.stream()
        .filter(name -> letters(name).length() > 2 && host.contains(letters(name)))
        .findFirst()
        .or(() -> usable.stream().findFirst());
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static Optional<String> headlineOf(PageContext page) {
    return page.headline < 0
        ? Optional.empty()
        : Optional.of(page.outline.blocks().get(page.headline).text.replaceAll("\\s+", " "));
  }

  /** The first place that names anybody; all whom it names. */
  private List<String> byline(PageContext page, Optional<String> outlet) {
    List<List<String>> places = new ArrayList<>();
    places.add(linked.names("author"));
    places.add(
        stated.all(
            "parsely-author",
            "sailthru.author",
            "byl",
            "cxenseparse:author",
            "dc.creator",
            "dcterms.creator",
            "article:author_name",
            "article:author",
            "author",
            "authors",
            "citation_author",
            "og:article:author",
            "itemprop:author"));
    places.add(visibleAuthors());
    places.add(bylineNearHeadline(page));
    places.add(bylineBelow(page));
    List<String> onlyOutlet = List.of();
    for (List<String> fields : places) {
      Set<String> names = new LinkedHashSet<>();
      fields.forEach(field -> names.addAll(AuthorNames.in(Parser.unescapeEntities(field, false))));
      boolean people =
          names.stream().anyMatch(name -> outlet.filter(name::equalsIgnoreCase).isEmpty());
      if (people) {
        outlet.ifPresent(name -> names.removeIf(name::equalsIgnoreCase));
        return List.copyOf(names);
      }
      onlyOutlet = onlyOutlet.isEmpty() ? List.copyOf(names) : onlyOutlet;
    }
    return onlyOutlet;
  }

  private List<String> visibleAuthors() {
    List<String> marked = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (Element element : stated.authorElements()) {
      String text = element.text();
      if (text.isEmpty() || text.length() > MAXIMUM_BYLINE) {
        continue;
      }
      if (element.hasAttr("rel") || element.hasAttr("itemprop")) {
        marked.add(text);
      } else if (text.toLowerCase(Locale.ROOT).startsWith("by ")) {
        named.add(text);
      }
    }
    return marked.isEmpty() ? named.stream().limit(1).toList() : marked.stream().limit(4).toList();
  }

  /** A line beginning with "By" a little below the headline, or just above the first paragraph. */
  private static List<String> bylineNearHeadline(PageContext page) {
    List<TextBlock> blocks = page.outline.blocks();
    int from = Math.max(0, page.headline);
    for (int i = from; i < Math.min(blocks.size(), from + 8); i++) {
      String text = blocks.get(i).text;
      String lower = text.toLowerCase(Locale.ROOT);
      boolean line = text.length() <= MAXIMUM_BYLINE && lower.startsWith("by ");
      if (line && Character.isUpperCase(text.charAt(3)) && !text.endsWith(".")) {
        return List.of(text);
      }
    }
    return List.of();
  }

  /** "Written by …" may stand below the text too. */
  private static List<String> bylineBelow(PageContext page) {
    return page.outline.blocks().stream()
        .map(block -> block.text)
        .filter(text -> text.length() <= MAXIMUM_BYLINE && text.startsWith("Written by "))
        .limit(1)
        .toList();
  }

  private Optional<String> language() {
    Element root = document.firstElementChild();
    String declared = root == null ? "" : root.attr("lang");
    if (declared.isBlank() && root != null) {
      declared = root.attr("xml:lang");
    }
    return Optional.of(declared.strip())
        .filter(tag -> !tag.isEmpty())
        .or(() -> stated.first("content-language", "og:locale", "dc.language", "language"))
        .or(() -> linked.text("inLanguage"))
        .map(tag -> tag.replaceFirst("[,;].*", "").strip().replace('_', '-'))
        .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"));
  }

  private Optional<String> canonical() {
    return stated
        .canonical()
        .or(() -> stated.first("og:url").filter(address -> address.startsWith("http")))
        .or(() -> linked.text("url").filter(address -> address.startsWith("http")));
  }

  private Optional<String> host() {
    for (String address : List.of(canonical().orElse(""), uri)) {
      try {
        String host = new URI(address).getHost();
        if (host != null) {
          return Optional.of(host.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", ""));
        }
      } catch (URISyntaxException e) {
        // not an address: it names no host
      }
    }
    return Optional.empty();
  }
}
