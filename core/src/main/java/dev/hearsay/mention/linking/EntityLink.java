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

  /** How sure a link is: by the kinds of reasons for it, not a probability. */
  public enum Certainty {
    /** A person has decided it. */
    DECIDED,
    /** The name in full, and something else in common. */
    STRONG,
    /** The name in full alone, another spelling of it, or a surname and something telling. */
    FAIR,
    /** A surname or an acronym, and little else. */
    WEAK
  }

  /** How sure it is. */
  public Certainty certainty() {
    int support = 0;
    for (Reason reason : reasons) {
      support +=
          switch (reason.kind()) {
            case ROLE, AFFILIATION -> 2;
            case COMPANY -> 1;
            case USER, SAME_NAME, ALIAS, TRANSLITERATION, SURNAME -> 0;
          };
    }
    return switch (reasons.get(0).kind()) {
      case USER -> Certainty.DECIDED;
      case SAME_NAME -> support > 0 ? Certainty.STRONG : Certainty.FAIR;
      case ALIAS, TRANSLITERATION -> support > 0 ? Certainty.FAIR : Certainty.WEAK;
      case SURNAME -> support > 1 ? Certainty.FAIR : Certainty.WEAK;
      case ROLE, AFFILIATION, COMPANY -> Certainty.WEAK;
    };
  }
}
