package dev.hearsay.read.feed;

import java.util.Optional;

/**
 * A link of a feed or an item.
 *
 * @param relation what it links to: {@code alternate} (the web page), {@code self}, {@code
 *     enclosure}, …
 * @param type media type of the target, as declared or as the relation implies
 * @param href absolute address where it could be resolved, else as written
 * @param title as written
 * @param language of the target, as declared
 * @param length of the target in bytes, as written
 */
public record FeedLink(
    String relation,
    String type,
    String href,
    Optional<String> title,
    Optional<String> language,
    Optional<String> length) {

  static final String ALTERNATE = "alternate";
  static final String ENCLOSURE = "enclosure";
  static final String SELF = "self";

  /** A link that says nothing but where it leads. */
  static FeedLink to(String href) {
    return new FeedLink(
        ALTERNATE, FeedText.HTML, href, Optional.empty(), Optional.empty(), Optional.empty());
  }

  boolean isAlternate() {
    return relation.equals(ALTERNATE);
  }

  /** Whether the target is the web page to read. */
  boolean isWebPage() {
    return isAlternate() && (type.equals(FeedText.HTML) || type.equals(FeedText.XHTML));
  }
}
