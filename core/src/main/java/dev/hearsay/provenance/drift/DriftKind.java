package dev.hearsay.provenance.drift;

import java.util.Locale;

/** What a retelling changed. */
public enum DriftKind {
  /** A count, a measure or how long something lasted has another value; rounding is none. */
  NUMBER,
  /** "Reportedly", "allegedly", "may": the original stands back, the retelling doesn't. */
  HEDGE_DROPPED,
  /** What was denied is affirmed, or the other way round. */
  NEGATION,
  /** The same is put into somebody else's mouth, or somebody else is credited with it. */
  ATTRIBUTION_MOVED,
  /** Somebody said it; in the retelling nobody does, or somebody without a name. */
  ATTRIBUTION_LOST,
  /** What was promised, ordered or asked for is told as done. */
  PROMISE_TO_DEED,
  /** What holds of some is told of all. */
  PART_TO_WHOLE,
  /** Words between quotation marks are others; cut at an end they are the same. */
  QUOTE_ALTERED,
  /** It happened on another day. */
  DATE,
  /** Who does it and who suffers it have changed places. */
  ROLE_SWAPPED;

  /** The kind's name in the JSON: "hedge-dropped". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
