package dev.hearsay.provenance.derivation;

import java.util.Locale;

/** How a document descends from another document or outlet. */
public enum DerivationKind {
  COPY,
  REWRITE,
  QUOTES,
  CITES,
  SYNDICATION,
  /** Both descend from something that isn't there; has no direction. */
  SAME_ORIGIN;

  /** The kind's name in the JSON: "same-origin". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
