package dev.hearsay.read.feed;

import java.util.List;
import java.util.Optional;

/**
 * One item of a feed (an {@code entry} of Atom).
 *
 * @param title headline
 * @param id the item's own identifier, as written
 * @param link address of the item's web page; an identifier that is declared to be one counts
 * @param links every link, in the order written, enclosures included
 * @param published when the item says it was published
 * @param updated when the item says it was last changed; the only date of many RSS 1.0 feeds
 * @param authors in the order written
 * @param summary description or abstract; may be the whole text where the feed has nothing else
 * @param contents the item's text, usually one; several where the feed gives several forms
 * @param language tag as declared for the item, or for the feed
 * @param source the feed that this item was taken from, where an aggregator says so
 */
public record FeedItem(
    Optional<FeedText> title,
    Optional<String> id,
    Optional<String> link,
    List<FeedLink> links,
    Optional<FeedTime> published,
    Optional<FeedTime> updated,
    List<FeedPerson> authors,
    Optional<FeedText> summary,
    List<FeedText> contents,
    Optional<String> language,
    Optional<Feed> source) {

  public FeedItem {
    links = List.copyOf(links);
    authors = List.copyOf(authors);
    contents = List.copyOf(contents);
  }
}
