package dev.hearsay.mention.linking;

/**
 * What a person has decided about two entities, each meant by a place where it is named. Decisions
 * outweigh all other evidence, and a later one outweighs an earlier one about the same two.
 */
public record Decision(Kind kind, Anchor one, Anchor other) {

  /** What has been decided. */
  public enum Kind {
    MERGE,
    SPLIT
  }

  /** The two are the same. */
  public static Decision merge(Anchor one, Anchor other) {
    return new Decision(Kind.MERGE, one, other);
  }

  /** The two are not the same. */
  public static Decision split(Anchor one, Anchor other) {
    return new Decision(Kind.SPLIT, one, other);
  }
}
