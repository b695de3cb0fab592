package dev.hearsay.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page's linked data about its article. Scripts in the wild are arrays, graphs, nested objects
 * and broken JSON; of the broken ones the plain text fields are still read.
 */
final class JsonLd {

  private static final int MAXIMUM_NODES = 20_000;

  private static final Pattern FIELD =
      Pattern.compile(
          "\"(headline|datePublished|dateModified|articleBody)\"\\s*:\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"");

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

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();
  private final Map<String, List<String>> salvaged = new HashMap<>();

  JsonLd(List<String> scripts) {
    for (String script : scripts) {
      String json = unwrapped(script);
      try {
        collect(LENIENT.readTree(json));
      } catch (JacksonException e) {
        salvage(json);
      }
    }
  }

  /** Texts under a property of the article, else of the page; entities decoded. */
  List<String> texts(String property) {
    List<String> found = new ArrayList<>();
    for (JsonNode node : about()) {
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
      JsonNode value = node.path(property);
      for (JsonNode each : value.isArray() ? value.values() : List.of(value)) {
        JsonNode named = byId.getOrDefault(each.path("@id").asString(""), each);
        JsonNode name = named.has("name") ? named.path("name") : each;
        addText(name.isArray() ? name.path(0) : name, names);
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
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

  /** Visits every object once, without recursion. */
  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int visited = 0; !open.isEmpty() && visited < MAXIMUM_NODES; visited++) {
      JsonNode node = open.removeFirst();
      if (node.isObject()) {
        classify(node);
      }
      for (JsonNode child : node.values()) {
        if (child.isContainer()) {
          open.addLast(child);
        }
      }
    }
  }

  private void classify(JsonNode node) {
    String id = node.path("@id").asString("");
    if (!id.isEmpty() && node.has("name")) {
      byId.putIfAbsent(id, node);
    }
    JsonNode type = node.path("@type");
    for (JsonNode each : type.isArray() ? type.values() : List.of(type)) {
      String name = each.asString("").toLowerCase(Locale.ROOT);
      if (name.endsWith("article") || name.endsWith("posting") || name.endsWith("report")) {
        articles.add(node);
        return;
      }
      if (name.endsWith("webpage")) {
        pages.add(node);
        return;
      }
    }
  }

  private void salvage(String json) {
    Matcher field = FIELD.matcher(json);
    while (field.find()) {
      String value = field.group(2).replaceAll("\\\\[nrt]", " ").replaceAll("\\\\(.)", "$1");
      salvaged
          .computeIfAbsent(field.group(1), name -> new ArrayList<>())
          .add(Parser.unescapeEntities(value, false).strip());
    }
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
