package dev.hearsay.mention.linking;

import java.util.List;

/**
 * Two that have a name in common and yet are not taken for one.
 *
 * @param despite what speaks for their being one
 * @param apart what tells them apart, where words do
 */
public record KeptApart(
    Anchor one, Anchor other, Why why, List<Reason> despite, List<Reason> apart) {

  public KeptApart {
    despite = List.copyOf(despite);
    apart = List.copyOf(apart);
  }

  /** What keeps them apart. */
  public enum Why {
    /** A person has decided so. */
    USER,
    /** They are different kinds of things, or different organisations in full. */
    OTHER_KIND,
    /** They are called and employed differently, and little else joins them. */
    OTHER_ROLES,
    /** The other could as well be someone else who is known not to be this one. */
    EITHER,
    /** Only the name is the same, or alike, and nothing else joins them. */
    NAME_ALONE,
    /** Joining them would join two that are known to be different. */
    WOULD_JOIN_OTHERS
  }
}
