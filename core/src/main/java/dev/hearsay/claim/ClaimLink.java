package dev.hearsay.claim;

import java.util.Set;

/**
 * Two claims that speak of the same thing and don't say the same of it.
 *
 * @param one identifier of a claim, less than {@code other}
 * @param contrasts what sets them apart, at least one
 */
public record ClaimLink(String one, String other, Set<Contrast> contrasts) {

  public ClaimLink {
    contrasts = Set.copyOf(contrasts);
    if (contrasts.isEmpty() || one.compareTo(other) >= 0) {
      throw new IllegalArgumentException(one + " and " + other + ": " + contrasts);
    }
  }

  /** Whether both can't be right. */
  public boolean isDisagreement() {
    return contrasts.stream().allMatch(Contrast::isDisagreement);
  }
}
