package dev.hearsay.mention;

/** Which pronoun goes with someone: he, she, or we can't tell. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether the two can be said of the same person. */
  public boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
