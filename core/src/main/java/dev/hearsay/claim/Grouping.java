package dev.hearsay.claim;

import java.util.List;
import java.util.Map;

/**
 * Puts statements that are tied to each other into groups by {@link Linkage}. A pair that wasn't
 * compared, or is hardly alike, counts as unlike, though less than one that is known: nobody may
 * have looked. What sets a pair apart counts against joining.
 */
final class Grouping {

  /** Groups are joined while the mean over their pairs is above this. */
  private static final double LEAST_MEAN = 0.3;

  /** What a pair counts that has a contrast. */
  private static final double APART = -0.25;

  /** What a pair counts that has another number of the same, or the roles the other way round. */
  private static final double FAR_APART = -2;

  /** What a pair counts that wasn't compared, or is hardly alike, against one that is known. */
  private static final double UNKNOWN = 0.7;

  private Grouping() {}

  /**
   * The groups of some statements.
   *
   * @param members in an order that doesn't depend on how they came
   * @param judgements by {@link #pair} of two positions in {@code members}
   */
  static List<List<Integer>> of(int members, Map<Long, Judgement> judgements) {
    Linkage linkage = new Linkage(members, UNKNOWN);
    judgements.forEach(
        (pair, judgement) ->
            linkage.put((int) (pair >>> Integer.SIZE), pair.intValue(), value(judgement)));
    return linkage.join(LEAST_MEAN);
  }

  private static double value(Judgement judgement) {
    if (judgement.contrasts().isEmpty()) {
      return judgement.likeness();
    }
    boolean strict =
        judgement.contrasts().contains(Contrast.NUMBER)
            || judgement.contrasts().contains(Contrast.ROLES);
    return strict && judgement.likeness() >= Judgement.SAME_THING ? FAR_APART : APART;
  }

  static long pair(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }
}
