package dev.hearsay.app.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which claims are asked for, in which order.
 *
 * @param words all of which stand in the claim's statement, upper and lower case being the same;
 *     blank asks for nothing
 * @param outlet one of those that published it, as it is named in the register and in rows
 * @param shared only those that more than one document makes
 * @param disputed only those that are
 * @param single only those of several outlets that have one independent source or none
 * @param bounds what else is asked of them
 * @param offset so many are left out
 * @param limit so many at most
 */
public record ClaimQuery(
    String words,
    Optional<String> outlet,
    boolean shared,
    boolean disputed,
    boolean single,
    Bounds bounds,
    Order order,
    boolean descending,
    int offset,
    int limit) {

  /** What people have decided about a claim: any of its statements, relays and roots. */
  public enum Status {
    /** Nothing was confirmed or rejected. */
    UNDECIDED,
    /** Something was confirmed. */
    CONFIRMED,
    /** Something was rejected. */
    REJECTED
  }

  /**
   * What claims have to be, too.
   *
   * @param leastOutlets published by so many
   * @param mostSources that many independent sources it can have at the very most
   * @param from first seen on this day or later
   * @param to first seen on this day or before
   */
  public record Bounds(
      int leastOutlets,
      int mostSources,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<Status> status) {

    /** Nothing is asked. */
    public static Bounds none() {
      return new Bounds(0, Integer.MAX_VALUE, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /** What they are sorted by; equals by how often they are repeated, then by identifier. */
  public enum Order {
    /** By outlets, then statements. */
    REPEATED,
    FIRST_SEEN,
    /** By the most independent sources it can have. */
    SOURCES,
    /** By outlets for each independent source: “12 outlets, 1 source” comes first. */
    LEVERAGE,
    STATEMENT
  }

  /** All claims, the most repeated first. */
  public static ClaimQuery all() {
    return new ClaimQuery(
        "",
        Optional.empty(),
        false,
        false,
        false,
        Bounds.none(),
        Order.REPEATED,
        true,
        0,
        Integer.MAX_VALUE);
  }

  /** The same, a page of it. */
  public ClaimQuery page(int from, int most) {
    return new ClaimQuery(
        words, outlet, shared, disputed, single, bounds, order, descending, from, most);
  }

  /** The same, of those alone that more than one document makes. */
  public ClaimQuery sharedOnly() {
    return new ClaimQuery(
        words, outlet, true, disputed, single, bounds, order, descending, offset, limit);
  }
}
