package dev.hearsay.bench.retelling;

import dev.hearsay.provenance.derivation.DerivationKind;
import java.util.List;

/** What an outlet makes of another's article. */
enum Change {
  /** Printed as it came, under its name, perhaps cut. */
  WIRE,
  /** Printed as it came, perhaps cut, as its own. */
  STEAL,
  /** Told anew, with credit. */
  REWRITE,
  /** Told anew, "according to reports" or without a word. */
  REWRITE_LOST,
  /** Told anew, with credit to whom that article was told after. */
  REWRITE_TOP,
  /** Every word exchanged that can be. */
  SPIN,
  /** Two articles made one. */
  MERGE,
  /** An article of its own that names it. */
  CITE,
  /** An article of its own with a quotation from it. */
  QUOTE_OUTLET,
  /** Told in a few sentences from back to front; nothing is learned from it. */
  DIGEST,
  /** Two that cite each other; nothing is learned from it. */
  LOOP;

  static final List<Change> LEARNED =
      List.of(
          WIRE,
          STEAL,
          REWRITE,
          REWRITE,
          REWRITE,
          REWRITE_LOST,
          REWRITE_LOST,
          REWRITE_TOP,
          SPIN,
          MERGE,
          CITE,
          QUOTE_OUTLET);

  static final List<Change> ALL =
      List.of(
          WIRE,
          STEAL,
          REWRITE,
          REWRITE,
          REWRITE,
          REWRITE_LOST,
          REWRITE_LOST,
          REWRITE_TOP,
          SPIN,
          MERGE,
          CITE,
          QUOTE_OUTLET,
          DIGEST,
          LOOP);

  DerivationKind kind() {
    return switch (this) {
      case WIRE -> DerivationKind.SYNDICATION;
      case STEAL -> DerivationKind.COPY;
      case REWRITE, REWRITE_LOST, REWRITE_TOP, SPIN, MERGE, DIGEST -> DerivationKind.REWRITE;
      case CITE, LOOP -> DerivationKind.CITES;
      case QUOTE_OUTLET -> DerivationKind.QUOTES;
    };
  }
}
