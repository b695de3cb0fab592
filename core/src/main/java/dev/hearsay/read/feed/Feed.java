package dev.hearsay.read.feed;

import java.util.List;
import java.util.Optional;

/**
 * A feed: what it says about itself, and its items in the order written.
 *
 * @param title name of the outlet, or of the section, that publishes the feed
 * @param subtitle what the feed says it is about
 * @param id the feed's own identifier, as written
 * @param link address of the web page that the feed belongs to, absolute where it could be resolved
 * @param links every link, in the order written
 * @param authors of the feed as a whole, in the order written
 * @param published when the feed says it was published
 * @param updated when the feed says it was last changed
 * @param language tag as declared, with hyphens ("en-GB")
 * @param items the entries; empty for a feed that an item names as its source
 */
public record Feed(
    Optional<FeedText> title,
    Optional<FeedText> subtitle,
    Optional<String> id,
    Optional<String> link,
    List<FeedLink> links,
    List<FeedPerson> authors,
    Optional<FeedTime> published,
    Optional<FeedTime> updated,
    Optional<String> language,
    List<FeedItem> items) {

  public Feed {
    links = List.copyOf(links);
    authors = List.copyOf(authors);
    items = List.copyOf(items);
  }
}
