package dev.hearsay.claim;

import java.util.List;
import java.util.Map;

/**
 * Puts statements that are tied to each other into groups by {@link Linkage}. What a pair was not
 * compared for counts as unlike, what sets a pair apart counts against joining.
 */
final class Grouping {

  /** Groups are joined while the mean over their pairs is above this. */
  private static final double LEAST_MEAN = 0.35;

  /** What a pair counts that has a contrast. */
  private static final double APART = -0.5;

  private Grouping() {}

  /**
   * The groups of some statements.
   *
   * @param members in an order that doesn't depend on how they came
   * @param judgements by {@link #pair} of two positions in {@code members}
   */
  static List<List<Integer>> of(int members, Map<Long, Judgement> judgements) {
    Linkage linkage = new Linkage(members);
    judgements.forEach(
        (pair, judgement) ->
            linkage.put(
                (int) (pair >>> Integer.SIZE),
                pair.intValue(),
                judgement.contrasts().isEmpty() ? judgement.likeness() : APART));
    return linkage.join(LEAST_MEAN);
  }

  static long pair(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }
}
