package dev.hearsay.provenance.derivation;

import dev.hearsay.text.Span;
import java.util.Optional;

/**
 * Words by which a document says that it knows something through an outlet.
 *
 * @param name of the outlet, or the address that is linked
 * @param plain the name as {@link OutletNames} compares it
 * @param host of the address that is linked
 * @param span the words
 * @param how the way it is credited
 * @param quoted whether words are quoted from there
 */
record StatedCredit(
    String name, String plain, Optional<String> host, Span span, How how, boolean quoted) {

  static StatedCredit of(String name, Span span, How how, boolean quoted) {
    return new StatedCredit(
        name,
        OutletNames.plain(name),
        how == How.LINK ? OutletNames.host(name) : Optional.empty(),
        span,
        how,
        quoted);
  }

  /** Whether only the look of the name says that it may be an outlet's. */
  boolean isMention() {
    return how == How.MENTIONED || how == How.DATELINE;
  }

  /** Ways of crediting, with the name of the rule. */
  enum How {
    /** Something is said to be known through the outlet. */
    VIA("credits-outlet"),
    /** The text itself is said to be the outlet's. */
    ORIGIN("credit-line"),
    /** A name in parentheses stands where the text begins, as agencies' names do. */
    DATELINE("credit-line"),
    /** A link leads there. */
    LINK("links-to"),
    /** It is named where reporting is spoken of. */
    NAMED("names-outlet"),
    /** A name stands in the text that outlets may have; whether one has it the corpus shows. */
    MENTIONED("mentions-outlet"),
    /** The document's own outlet speaks of what it reported earlier. */
    OWN("own-earlier-report");

    private final String rule;

    How(String rule) {
      this.rule = rule;
    }

    String rule() {
      return rule;
    }
  }
}
