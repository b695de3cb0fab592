package dev.hearsay.mention.linking;

import java.util.List;

/**
 * Two entities taken for one, and why.
 *
 * @param reasons the strongest first, at least one
 */
public record EntityLink(Anchor one, Anchor other, List<Reason> reasons) {

  public EntityLink {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("no link without a reason: " + one + ", " + other);
    }
  }
}
