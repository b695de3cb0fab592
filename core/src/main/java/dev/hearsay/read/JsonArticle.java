package dev.hearsay.read;

import dev.hearsay.text.Block;
import dev.hearsay.text.PublicationTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * An article as a JSON object, under our own field names and those of news-please, trafilatura and
 * Fundus output. Only fields known by name are taken into memory.
 */
final class JsonArticle {

  private static final List<String> URL = List.of("url", "canonical_url", "source_url", "link");
  private static final List<String> OUTLET =
      List.of(
          "outlet",
          "publisher",
          "sitename",
          "site_name",
          "source-hostname",
          "source_info",
          "source_domain",
          "hostname",
          "domain",
          "source");
  private static final List<String> TITLE = List.of("title", "headline", "title_page", "title_rss");
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "date_publish",
          "publishing_date",
          "date",
          "published_at",
          "date_published",
          "publication_date",
          "publish_date",
          "published_date",
          "datePublished",
          "pubDate");
  private static final List<String> UPDATED =
      List.of(
          "updated",
          "date_modify",
          "date_modified",
          "modified",
          "updated_at",
          "modified_date",
          "dateModified");
  private static final List<String> BYLINE = List.of("byline", "authors", "author");
  private static final List<String> LANGUAGE = List.of("language", "lang");
  private static final List<String> TEXT =
      List.of("text", "maintext", "plaintext", "raw_text", "article_text", "content", "body");
  private static final List<String> HTML = List.of("html", "raw_html", "content_html");
  private static final Set<String> KNOWN =
      Set.copyOf(
          Stream.of(URL, OUTLET, TITLE, PUBLISHED, UPDATED, BYLINE, LANGUAGE, TEXT, HTML)
              .flatMap(List::stream)
              .toList());

  private final Map<String, JsonNode> fields;

  private JsonArticle(Map<String, JsonNode> fields) {
    this.fields = fields;
  }

  /**
   * Reads the object whose start the parser is at, to its end. Of a field twice, the last counts.
   */
  static JsonArticle parse(JsonParser parser) {
    Map<String, JsonNode> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (KNOWN.contains(name)) {
        JsonNode value = parser.readValueAsTree();
        fields.put(name, value);
      } else {
        parser.skipChildren();
      }
    }
    return new JsonArticle(fields);
  }

  Declared declared() {
    return new Declared(
        url(),
        outlet(),
        first(TITLE),
        byline(),
        first(PUBLISHED).flatMap(JsonArticle::time),
        first(UPDATED).flatMap(JsonArticle::time),
        first(LANGUAGE));
  }

  /** The article's text, exactly as given. */
  Optional<String> text() {
    return TEXT.stream()
        .map(fields::get)
        .flatMap(value -> words(value).stream())
        .filter(words -> !isPage(words))
        .findFirst();
  }

  /** The article's page. */
  Optional<String> html() {
    Optional<String> page =
        HTML.stream().flatMap(name -> words(fields.get(name)).stream()).findFirst();
    return page.or(() -> inside("html", "content"))
        .or(() -> words(fields.get("content")).filter(JsonArticle::isPage));
  }

  /**
   * Fundus's body: a summary, then sections with headlines and paragraphs. False when there is
   * none.
   */
  boolean tellBody(DocumentBuilder builder) {
    JsonNode body = fields.get("body");
    if (body == null || !body.isObject() || !body.has("sections")) {
      return false;
    }
    blocks(body.path("summary"), Block.Kind.PARAGRAPH, builder);
    for (JsonNode section : body.path("sections")) {
      blocks(section.path("headline"), Block.Kind.HEADING, builder);
      blocks(section.path("paragraphs"), Block.Kind.PARAGRAPH, builder);
    }
    return builder.length() > 0;
  }

  private static void blocks(JsonNode texts, Block.Kind kind, DocumentBuilder builder) {
    if (texts.isString()) {
      builder.block(kind, texts.stringValue());
    }
    for (JsonNode text : texts) {
      words(text).ifPresent(words -> builder.block(kind, words));
    }
  }

  private Optional<String> url() {
    return first(URL)
        .or(() -> words(fields.get("source")).filter(JsonArticle::isUrl))
        .or(() -> inside("html", "responded_url"))
        .or(() -> inside("html", "requested_url"));
  }

  private Optional<String> outlet() {
    for (String name : OUTLET) {
      JsonNode value = fields.get(name);
      Optional<String> found =
          words(value)
              .filter(words -> !isUrl(words))
              .or(() -> inside(name, "name"))
              .or(() -> inside(name, "publisher"));
      if (found.isPresent()) {
        return found;
      }
    }
    JsonNode html = fields.get("html");
    return html == null ? Optional.empty() : words(html.path("source_info").path("publisher"));
  }

  private List<String> byline() {
    for (String name : BYLINE) {
      JsonNode value = fields.get(name);
      if (value == null) {
        continue;
      }
      List<String> names = new ArrayList<>();
      words(value).map(Byline::names).ifPresent(names::addAll);
      if (value.isArray()) {
        for (JsonNode author : value) {
          words(author).or(() -> words(author.path("name"))).ifPresent(names::add);
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private Optional<String> first(List<String> names) {
    return names.stream().flatMap(name -> words(fields.get(name)).stream()).findFirst();
  }

  private Optional<String> inside(String name, String innerName) {
    JsonNode value = fields.get(name);
    return value == null ? Optional.empty() : words(value.path(innerName));
  }

  /** A string that says something: Python writes "None" where it has nothing. */
  private static Optional<String> words(@Nullable JsonNode value) {
    return value != null && value.isString()
        ? Optional.of(value.stringValue())
            .filter(words -> !words.isBlank() && !words.equals("None"))
        : Optional.empty();
  }

  private static Optional<PublicationTime> time(String written) {
    return StatedTime.parse(written);
  }

  private static boolean isUrl(String words) {
    return words.startsWith("http://") || words.startsWith("https://");
  }

  private static boolean isPage(String words) {
    return FormatDetector.isPage(words);
  }
}
