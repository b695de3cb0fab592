package dev.hearsay.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a feed of any kind from its bytes. Nothing makes it throw, and what is broken in one place
 * doesn't cost the rest: encodings that were declared wrongly, markup that is not well-formed,
 * prefixes never declared, entities of HTML, elements in the wrong place.
 */
public final class FeedParser {

  private static final Set<String> FEEDS = Set.of("channel", "feed");
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "rdf", "channel", "feed");

  private static final Set<String> PAGES = Set.of("html", "xhtml:html");

  private final List<FeedItem> items = new ArrayList<>();
  private Optional<FeedElement> feed = Optional.empty();
  private Optional<FeedElement> root = Optional.empty();

  private FeedParser() {}

  /** The feed; empty when the bytes are none. */
  public static Optional<Feed> parse(byte[] bytes, Delivery delivery) {
    String text = FeedCharset.decode(bytes, delivery.contentType());
    if (text.stripLeading().startsWith("{")) {
      return JsonFeed.parse(text, delivery);
    }
    return new FeedParser().parse(FeedElement.roots(FeedXml.parse(text), delivery), delivery);
  }

  private Optional<Feed> parse(List<FeedElement> roots, Delivery delivery) {
    roots.forEach(this::find);
    Optional<FeedElement> owner = feed.or(() -> root);
    if (owner.isEmpty() && items.isEmpty()) {
      return Optional.empty();
    }
    // The language of the outermost element is the feed's; the header's is only a last resort.
    Optional<String> language = owner.flatMap(FeedElement::language).or(delivery::language);
    Feed found =
        owner
            .map(element -> FeedFields.of(element, isAtom(element)).toFeed(language, items))
            .orElseGet(() -> withoutHeader(language));
    return Optional.of(found);
  }

  /**
   * Looks for the feed's own element and for items wherever they are: beside the channel (RSS 1.0),
   * inside it, without one, or inside an element whose end tag is missing.
   */
  private void find(FeedElement element) {
    String name = element.name();
    if (PAGES.contains(name)) {
      return;
    }
    if (FEEDS.contains(name) && feed.isEmpty()) {
      feed = Optional.of(element);
    }
    if (ROOTS.contains(name) && root.isEmpty()) {
      root = Optional.of(element);
    }
    if (ITEMS.contains(name)) {
      boolean atom = feed.filter(FeedParser::isAtom).isPresent() || name.equals("entry");
      items.add(FeedFields.of(element, atom).toItem(element.language()));
    }
    element.children().forEach(this::find);
  }

  private static boolean isAtom(FeedElement element) {
    return element.name().equals("feed");
  }

  private Feed withoutHeader(Optional<String> language) {
    return new Feed(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        language,
        items);
  }
}
