package dev.hearsay.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeed {

  private final String base;
  private final Optional<String> language;

  private JsonFeed(String base, Optional<String> language) {
    this.base = base;
    this.language = language;
  }

  /** The feed; empty when the text is other JSON, or none. */
  static Optional<Feed> parse(String text, Delivery delivery) {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(text);
    } catch (JacksonException e) {
      return Optional.empty(); // not JSON, so not this format: the caller says so
    }
    boolean declared = string(root, "version").filter(it -> it.contains("jsonfeed")).isPresent();
    if (!root.isObject() || !(declared || root.path("items").isArray())) {
      return Optional.empty();
    }
    Optional<String> language = string(root, "language").or(delivery::language);
    return Optional.of(new JsonFeed(delivery.uri(), language).feed(root));
  }

  private Feed feed(JsonNode root) {
    List<FeedLink> links = new ArrayList<>();
    Optional<String> page = address(root, "home_page_url");
    page.map(FeedLink::to).ifPresent(links::add);
    address(root, "feed_url")
        .map(href -> link(FeedLink.SELF, "application/feed+json", href))
        .ifPresent(links::add);
    List<FeedItem> items = new ArrayList<>();
    for (JsonNode item : root.path("items")) {
      items.add(item(item));
    }
    return new Feed(
        plain(root, "title"),
        plain(root, "description"),
        Optional.empty(),
        page,
        links,
        authors(root),
        Optional.empty(),
        Optional.empty(),
        language,
        items);
  }

  private FeedItem item(JsonNode item) {
    List<FeedLink> links = new ArrayList<>();
    Optional<String> page = address(item, "url");
    page.map(FeedLink::to).ifPresent(links::add);
    for (JsonNode attachment : item.path("attachments")) {
      String type = string(attachment, "mime_type").orElse("application/octet-stream");
      address(attachment, "url")
          .map(href -> link(FeedLink.ENCLOSURE, type, href))
          .ifPresent(links::add);
    }
    List<FeedText> contents = new ArrayList<>();
    string(item, "content_html")
        .map(html -> text(FeedText.HTML, MarkupCleaner.clean(html, base)))
        .ifPresent(contents::add);
    plain(item, "content_text").ifPresent(contents::add);
    return new FeedItem(
        plain(item, "title"),
        string(item, "id"),
        page.or(() -> address(item, "external_url")),
        links,
        time(item, "date_published"),
        time(item, "date_modified"),
        authors(item),
        plain(item, "summary"),
        contents,
        string(item, "language").or(() -> language),
        Optional.empty());
  }

  private List<FeedPerson> authors(JsonNode owner) {
    List<FeedPerson> authors = new ArrayList<>();
    JsonNode listed =
        owner.path("authors").isArray() ? owner.path("authors") : owner.path("author");
    for (JsonNode author : listed.isObject() ? List.of(listed) : listed) {
      FeedPerson person =
          new FeedPerson(string(author, "name"), Optional.empty(), address(author, "url"));
      if (!person.isEmpty()) {
        authors.add(person);
      }
    }
    return authors;
  }

  private Optional<FeedText> plain(JsonNode owner, String field) {
    return string(owner, field).map(value -> text(FeedText.PLAIN, value));
  }

  private FeedText text(String type, String value) {
    return new FeedText(type, value, language, Optional.of(base).filter(uri -> !uri.isEmpty()));
  }

  private Optional<String> address(JsonNode owner, String field) {
    return string(owner, field).flatMap(written -> FeedAddress.resolve(base, written));
  }

  private static FeedLink link(String relation, String type, String href) {
    return new FeedLink(relation, type, href, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Optional<FeedTime> time(JsonNode owner, String field) {
    return string(owner, field).map(written -> new FeedTime(written, FeedDate.read(written)));
  }

  /** A field's text; numbers count too, since some feeds number their items. */
  private static Optional<String> string(JsonNode owner, String field) {
    JsonNode value = owner.path(field);
    return value.isString() || value.isNumber()
        ? Optional.of(value.asString().strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }
}
