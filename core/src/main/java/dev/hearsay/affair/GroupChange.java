package dev.hearsay.affair;

import java.util.List;
import java.util.Optional;

/**
 * A group that splits, or groups that join.
 *
 * @param before identifiers of the actors; one of a split
 * @param after at least two of a split, one of a join
 * @param when it happened
 * @param reconciled whether the numbers before and after make the same sum; empty where one of them
 *     isn't known
 * @param grounds the words that tell it
 */
public record GroupChange(
    List<String> before,
    List<String> after,
    Optional<Period> when,
    Optional<Boolean> reconciled,
    List<Ground> grounds) {

  public GroupChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
    grounds = List.copyOf(grounds);
  }
}
