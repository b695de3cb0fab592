package dev.hearsay.claim;

import java.util.Set;

/**
 * What a comparison of two statements finds.
 *
 * @param likeness how likely it is that they speak of the same thing, from 0 to 1
 * @param contrasts what sets them apart all the same
 */
public record Judgement(double likeness, Set<Contrast> contrasts) {

  /** From this likeness on two statements speak of the same thing. */
  public static final double SAME_THING = 0.5;

  public Judgement {
    contrasts = Set.copyOf(contrasts);
  }

  /** Whether the two make the same claim. */
  public boolean isSameClaim() {
    return likeness >= SAME_THING && contrasts.isEmpty();
  }

  /** Whether the two can't both be right. */
  public boolean isDisagreement() {
    return likeness >= SAME_THING
        && contrasts.stream().anyMatch(Contrast::isDisagreement)
        && contrasts.stream().allMatch(Contrast::isDisagreement);
  }
}
