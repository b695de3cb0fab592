package dev.hearsay.claim;

import java.util.Comparator;
import java.util.Set;

/**
 * How near a claim comes to what somebody asks for.
 *
 * @param nearness from 0 to 1: how likely it is that it speaks of the same thing, and how much of
 *     what was asked is in it, one half each
 * @param contrasts what sets it apart all the same
 */
public record ClaimMatch(Claim claim, double nearness, Set<Contrast> contrasts) {

  /** What makes the claim is asked for more often the more it is repeated. */
  private static final double FOR_TWICE_AS_MANY = 0.05;

  /** What is meant first, then the nearest; of those as near the more repeated. */
  static final Comparator<ClaimMatch> NEAREST_FIRST =
      Comparator.comparing((ClaimMatch match) -> !match.isSame())
          .thenComparing(Comparator.comparingDouble(ClaimMatch::rank).reversed())
          .thenComparing(match -> match.claim().id());

  public ClaimMatch {
    contrasts = Set.copyOf(contrasts);
  }

  private double rank() {
    double doublings = Math.log(claim.statements().size()) / Math.log(2);
    return nearness + FOR_TWICE_AS_MANY * doublings;
  }

  /** Whether it is what was asked for. */
  public boolean isSame() {
    return new Judgement(nearness, contrasts).isSameClaim();
  }
}
