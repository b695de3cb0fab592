package dev.hearsay.provenance.source;

import dev.hearsay.text.Span;
import java.util.Optional;

/**
 * Whom one document says that it has something from.
 *
 * @param span the words that say so; of the outlet's own voice, the statement
 * @param name for people to read
 * @param key what it shares with the same source in other documents
 * @param outlet through whom this document has it; empty where it heard for itself
 * @param head the noun that says what it is ("officials"), in the singular
 * @param person whether it is a single named person
 * @param firstHand whether it tells what it saw or lived through
 */
public record Source(
    Kind kind,
    Span span,
    String name,
    Optional<String> key,
    Optional<String> outlet,
    String head,
    Affiliation affiliation,
    boolean person,
    boolean firstHand) {

  /** What can be known of a source from the words alone. */
  public enum Kind {
    /** The outlet says it in its own voice. */
    NOBODY,
    /** "According to reports". */
    REPORTS,
    /** Another outlet. */
    OUTLET,
    /** Someone of this outlet who was there. */
    OBSERVER,
    /** What is written, recorded or filed. */
    PAPER,
    ANONYMOUS,
    /** A person or organisation that can be told from others. */
    VOICE,
    /** Several at once: "all three governments". */
    TOGETHER,
    /** "He", and nobody knows who. */
    UNRESOLVED
  }

  /** One of which only its kind and name are known. */
  static Source bare(Kind kind, Span span, String name) {
    return new Source(
        kind, span, name, Optional.empty(), Optional.empty(), "", Affiliation.NONE, false, false);
  }

  static Source outlet(Span span, String name) {
    return new Source(
        Kind.OUTLET,
        span,
        name,
        Optional.empty(),
        Optional.of(name),
        "",
        Affiliation.NONE,
        false,
        false);
  }

  static Source together(Span span, String name) {
    return new Source(
        Kind.TOGETHER,
        span,
        name,
        Optional.empty(),
        Optional.empty(),
        Origin.TOGETHER,
        Affiliation.NONE,
        false,
        false);
  }

  /** What is said without anybody behind it: the outlet's own, under a name that tells so. */
  public Source asOwnVoice(String called) {
    return new Source(
        Kind.NOBODY,
        span,
        called,
        Optional.empty(),
        Optional.empty(),
        "",
        Affiliation.NONE,
        false,
        false);
  }

  /** The outlet's own, where it tells what someone promised, ordered or asked. */
  public Source asToldOf(Source doer) {
    return new Source(kind, span, name, doer.key(), outlet, head, doer.affiliation(), false, false);
  }

  /** The paper that the source gives as what it knows from. */
  public Source asPaper(Span place, String called, String noun) {
    return new Source(
        Kind.PAPER, place, called, Optional.empty(), outlet, noun, Affiliation.NONE, false, false);
  }
}
