package dev.hearsay.app.casefile;

import java.util.Optional;

/**
 * Which documents are asked for.
 *
 * @param words all of which stand in title, outlet or address
 * @param outlet exactly as documents name it
 * @param olderToo also versions that aren't the newest
 * @param offset so many are left out
 * @param limit so many at most
 */
public record DocumentQuery(
    String words,
    Optional<String> outlet,
    boolean olderToo,
    Order order,
    boolean descending,
    int offset,
    int limit) {

  /** What they are sorted by. */
  public enum Order {
    PUBLISHED,
    ADDED,
    OUTLET,
    TITLE
  }

  /** All of the newest versions, by day of publication, the latest first. */
  public static DocumentQuery all() {
    return new DocumentQuery(
        "", Optional.empty(), false, Order.PUBLISHED, true, 0, Integer.MAX_VALUE);
  }

  /** The same, a page of it. */
  public DocumentQuery page(int from, int most) {
    return new DocumentQuery(words, outlet, olderToo, order, descending, from, most);
  }
}
