package dev.hearsay.claim;

import java.util.Locale;

/** What sets two statements apart although they speak of the same thing. */
public enum Contrast {
  /** One is promised, ordered or asked for, the other done. */
  MODALITY,
  /** One says that it is so, the other that it isn't. */
  POLARITY,
  /** They give values of one thing that can't both be right. */
  NUMBER,
  /** They give different times. */
  TIME,
  /** One speaks of a part, the other of the whole. */
  PART,
  /** Who does it in one suffers it in the other. */
  ROLES;

  /** Whether both can't be so: the statements disagree. The others are merely different claims. */
  public boolean isDisagreement() {
    return this == POLARITY || this == NUMBER;
  }

  /** The contrast's name in the JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
