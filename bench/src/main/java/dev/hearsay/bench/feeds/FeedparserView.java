package dev.hearsay.bench.feeds;

import dev.hearsay.read.feed.Feed;
import dev.hearsay.read.feed.FeedItem;
import dev.hearsay.read.feed.FeedLink;
import dev.hearsay.read.feed.FeedPerson;
import dev.hearsay.read.feed.FeedText;
import dev.hearsay.read.feed.FeedTime;
import dev.hearsay.text.PublicationTime;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What our parser read, under the names that feedparser gives to it. Where feedparser has two names
 * for one thing ({@code description} and {@code summary}, {@code url} and {@code href}), so has
 * this; an item without a summary has its content as summary, and the author is the last of the
 * authors, both as in feedparser. Nothing is computed here that the parser didn't find.
 */
final class FeedparserView {

  private FeedparserView() {}

  /** The names that an expectation may use. */
  static Map<String, Object> of(Optional<Feed> feed) {
    return Map.of(
        "feed", feed.map(FeedparserView::feed).orElse(Map.of()),
        "entries",
            feed.map(it -> it.items().stream().map(FeedparserView::item).toList())
                .orElse(List.of()));
  }

  private static Map<String, Object> feed(Feed feed) {
    Map<String, Object> view = new LinkedHashMap<>();
    text(view, "title", feed.title());
    text(view, "subtitle", feed.subtitle());
    text(view, "tagline", feed.subtitle());
    text(view, "description", feed.subtitle());
    feed.id().ifPresent(id -> view.put("id", id));
    feed.id().ifPresent(id -> view.put("guid", id));
    feed.link().ifPresent(link -> view.put("link", link));
    feed.language().ifPresent(language -> view.put("language", language));
    view.put("links", all(feed.links(), FeedparserView::link));
    authors(view, feed.authors());
    time(view, "published", feed.published());
    time(view, "updated", feed.updated());
    return view;
  }

  private static Map<String, Object> item(FeedItem item) {
    Map<String, Object> view = new LinkedHashMap<>();
    Optional<FeedText> summary = item.summary().or(() -> item.contents().stream().findFirst());
    text(view, "title", item.title());
    text(view, "summary", summary);
    text(view, "description", summary);
    text(view, "subtitle", item.summary());
    item.id().ifPresent(id -> view.put("id", id));
    item.id().ifPresent(id -> view.put("guid", id));
    item.link().ifPresent(link -> view.put("link", link));
    item.language().ifPresent(language -> view.put("language", language));
    view.put("links", all(item.links(), FeedparserView::link));
    view.put("content", all(item.contents(), FeedparserView::detail));
    authors(view, item.authors());
    time(view, "published", item.published());
    time(view, "updated", item.updated());
    item.source().ifPresent(source -> view.put("source", feed(source)));
    return view;
  }

  private static void text(Map<String, Object> view, String name, Optional<FeedText> text) {
    text.ifPresent(it -> view.put(name, value(it)));
    text.ifPresent(it -> view.put(name + "_detail", detail(it)));
  }

  private static Object value(FeedText text) {
    return text.isMarkup() ? new Python.Markup(text.value()) : text.value();
  }

  private static Map<String, Object> detail(FeedText text) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("type", text.type());
    view.put("value", value(text));
    view.put("language", text.language().map(Object.class::cast).orElse(Python.NONE));
    view.put("base", text.base().orElse(""));
    return view;
  }

  private static Map<String, Object> link(FeedLink link) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("rel", link.relation());
    view.put("type", link.type());
    view.put("href", link.href());
    link.title().ifPresent(title -> view.put("title", title));
    link.language().ifPresent(language -> view.put("hreflang", language));
    link.length().ifPresent(length -> view.put("length", length));
    return view;
  }

  private static void authors(Map<String, Object> view, List<FeedPerson> authors) {
    view.put("authors", all(authors, FeedparserView::person));
    if (!authors.isEmpty()) {
      FeedPerson last = authors.get(authors.size() - 1);
      view.put("author", last.display());
      view.put("author_detail", person(last));
    }
  }

  private static Map<String, Object> person(FeedPerson person) {
    Map<String, Object> view = new LinkedHashMap<>();
    person.name().ifPresent(name -> view.put("name", name));
    person.email().ifPresent(email -> view.put("email", email));
    person.uri().ifPresent(uri -> view.put("url", uri));
    person.uri().ifPresent(uri -> view.put("href", uri));
    return view;
  }

  private static void time(Map<String, Object> view, String name, Optional<FeedTime> time) {
    time.ifPresent(it -> view.put(name, it.written()));
    time.flatMap(FeedTime::time).ifPresent(it -> view.put(name + "_parsed", tuple(it)));
  }

  /** Python's nine fields of a moment, in UTC; a date alone is its first moment. */
  private static List<Object> tuple(PublicationTime time) {
    OffsetDateTime moment =
        time.moment()
            .map(it -> it.withOffsetSameInstant(ZoneOffset.UTC))
            .orElseGet(() -> time.date().atStartOfDay().atOffset(ZoneOffset.UTC));
    return IntStream.of(
            moment.getYear(),
            moment.getMonthValue(),
            moment.getDayOfMonth(),
            moment.getHour(),
            moment.getMinute(),
            moment.getSecond(),
            moment.getDayOfWeek().getValue() - 1,
            moment.getDayOfYear(),
            0)
        .mapToObj(number -> (Object) BigDecimal.valueOf(number))
        .toList();
  }

  private static <T> List<Map<String, Object>> all(
      List<T> values, Function<T, Map<String, Object>> view) {
    return values.stream().map(view).toList();
  }
}
