package dev.hearsay.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page's linked data about its article. Scripts in the wild are arrays, graphs, nested objects
 * and broken JSON ({@link BrokenJsonLd}).
 */
final class JsonLd {

  private static final int MAXIMUM_NODES = 20_000;

  /** Under these a page lists articles that are not the one it shows. */
  private static final Set<String> LISTS =
      Set.of(
          "itemlistelement",
          "liveblogupdate",
          "haspart",
          "relateditem",
          "relatedlink",
          "mentions",
          "citation",
          "isbasedon",
          "comment");

  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_MISSING_VALUES,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final Set<String> addresses;
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> listed = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();
  private final Map<String, List<String>> salvaged = new HashMap<>();

  /**
   * Reads a page's scripts.
   *
   * @param addresses of the page: of several articles the one that names any of them is meant
   */
  JsonLd(List<String> scripts, List<String> addresses) {
    this.addresses = addresses.stream().map(JsonLd::bare).collect(Collectors.toSet());
    for (String script : scripts) {
      String json = unwrapped(script);
      try {
        collect(LENIENT.readTree(json));
      } catch (JacksonException e) {
        BrokenJsonLd.fields(json)
            .forEach(
                (property, values) ->
                    salvaged.computeIfAbsent(property, name -> new ArrayList<>()).addAll(values));
      }
    }
    preferThisPage();
  }

  /** What the article says, and what those that it lists say: the posts of a live blog, too. */
  List<String> articleBodies() {
    return texts("articleBody", Stream.concat(about().stream(), listed.stream()).toList());
  }

  /** Texts under a property of the article, else of the page; entities decoded. */
  List<String> texts(String property) {
    return texts(property, about());
  }

  private List<String> texts(String property, List<JsonNode> nodes) {
    List<String> found = new ArrayList<>();
    for (JsonNode node : nodes) {
      node.path(property).values().forEach(value -> addText(value, found));
      addText(node.path(property), found);
    }
    found.addAll(salvaged.getOrDefault(property, List.of()));
    return found;
  }

  /** Names of the people or organisations under a property: given as text, object, list, or id. */
  List<String> names(String property) {
    for (JsonNode node : about()) {
      List<String> names = new ArrayList<>();
      JsonNode parties = node.path(property);
      for (JsonNode each : parties.isArray() ? parties.values() : List.of(parties)) {
        JsonNode named = byId.getOrDefault(each.path("@id").asString(""), each);
        JsonNode name = named.has("name") ? named.path("name") : each;
        name.values().forEach(value -> addText(value, names));
        addText(name, names);
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return salvaged.getOrDefault(property, List.of());
  }

  Optional<String> text(String property) {
    return texts(property).stream().findFirst();
  }

  private List<JsonNode> about() {
    return articles.isEmpty() ? pages : articles;
  }

  private static void addText(JsonNode value, List<String> found) {
    if (value.isString()) {
      String text = Parser.unescapeEntities(value.asString(), false).strip();
      if (!text.isEmpty()) {
        found.add(text);
      }
    }
  }

  private record Visit(JsonNode node, boolean inList) {}

  /** Visits every object once, without recursion. */
  private void collect(JsonNode root) {
    Deque<Visit> open = new ArrayDeque<>();
    open.add(new Visit(root, false));
    for (int visited = 0; !open.isEmpty() && visited < MAXIMUM_NODES; visited++) {
      Visit visit = open.removeFirst();
      JsonNode node = visit.node();
      if (node.isObject()) {
        classify(node, visit.inList() ? listed : articles);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
          boolean inList =
              visit.inList() || LISTS.contains(field.getKey().toLowerCase(Locale.ROOT));
          addContainer(open, field.getValue(), inList);
        }
      } else {
        node.values().forEach(child -> addContainer(open, child, visit.inList()));
      }
    }
  }

  private static void addContainer(Deque<Visit> open, JsonNode node, boolean inList) {
    if (node.isContainer()) {
      open.addLast(new Visit(node, inList));
    }
  }

  private void classify(JsonNode node, List<JsonNode> kindred) {
    String id = node.path("@id").asString("");
    if (!id.isEmpty() && node.has("name")) {
      byId.putIfAbsent(id, node);
    }
    JsonNode type = node.path("@type");
    for (JsonNode each : type.isArray() ? type.values() : List.of(type)) {
      String name = each.asString("").toLowerCase(Locale.ROOT);
      if (name.endsWith("article") || name.endsWith("posting") || name.endsWith("report")) {
        kindred.add(node);
        return;
      }
      if (name.endsWith("webpage")) {
        pages.add(node);
        return;
      }
    }
  }

  /** An article that names this page's address comes first; then those that name another go. */
  private void preferThisPage() {
    List<JsonNode> here =
        Stream.concat(articles.stream(), listed.stream()).filter(this::isHere).toList();
    if (!here.isEmpty()) {
      articles.removeIf(article -> !addressesOf(article).isEmpty());
      articles.addAll(0, here);
    }
  }

  private boolean isHere(JsonNode article) {
    return addressesOf(article).stream().anyMatch(addresses::contains);
  }

  private static Set<String> addressesOf(JsonNode article) {
    JsonNode page = article.path("mainEntityOfPage");
    return Stream.of(
            article.path("url"), article.path("@id"), page, page.path("@id"), page.path("url"))
        .map(value -> value.asString(""))
        .filter(value -> value.contains("://"))
        .map(JsonLd::bare)
        .collect(Collectors.toSet());
  }

  /** An address without what differs from one mention of a page to the next. */
  private static String bare(String address) {
    return address
        .strip()
        .replaceFirst("^https?://(?:www\\.)?", "")
        .replaceFirst("[?#].*$", "")
        .replaceFirst("/+$", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Without the comment and CDATA marks that hid scripts from old browsers. */
  private static String unwrapped(String script) {
    String json = script.strip();
    for (String mark : List.of("<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[")) {
      if (json.startsWith(mark)) {
        json = json.substring(mark.length()).strip();
      }
    }
    for (String mark : List.of("-->", "//]]>", "/*]]>*/", "]]>", ";")) {
      if (json.endsWith(mark)) {
        json = json.substring(0, json.length() - mark.length()).strip();
      }
    }
    return json;
  }
}
