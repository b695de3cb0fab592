package dev.hearsay.claim;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two claims that speak of the same thing and don't say the same of it.
 *
 * @param one identifier of a claim, less than {@code other}
 * @param contrasts what sets them apart, at least one
 */
public record ClaimLink(String one, String other, Set<Contrast> contrasts) {

  public ClaimLink {
    // Set.copyOf has another order each time a program is started.
    contrasts = Collections.unmodifiableSet(new TreeSet<>(contrasts));
    if (contrasts.isEmpty() || one.compareTo(other) >= 0) {
      throw new IllegalArgumentException(one + " and " + other + ": " + contrasts);
    }
  }

  /** Whether both can't be right. */
  public boolean isDisagreement() {
    return contrasts.stream().allMatch(Contrast::isDisagreement);
  }
}
