package dev.hearsay.provenance.source;

import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;

/**
 * Someone or something that one statement goes back to, and nothing further.
 *
 * @param key two origins with the same key are the same
 * @param heardBy the outlet that has it from the origin itself
 * @param head the noun that says what it is, in the singular
 * @param certain whether there is one for certain; an outlet's own voice may rest on nobody
 * @param firstHand whether it tells what it saw or lived through
 * @param document where the words stand
 * @param span the words that show it
 */
public record Origin(
    RootKind kind,
    String key,
    String name,
    String heardBy,
    String head,
    Affiliation affiliation,
    boolean person,
    boolean certain,
    boolean firstHand,
    DocumentId document,
    Span span) {

  /** Head of several who speak together. */
  public static final String TOGETHER = "together";

  /** Whether it is someone who speaks: a person, an organisation, an unnamed group. */
  public boolean speaks() {
    return kind == RootKind.PERSON || kind == RootKind.ORGANISATION || kind == RootKind.ANONYMOUS;
  }

  /** Of an outlet's source. */
  public static Origin of(Account account, Source source, RootKind kind, boolean certain) {
    String heardBy = source.outlet().orElse(account.outlet());
    String key =
        source
            .key()
            .orElseGet(
                () ->
                    switch (kind) {
                      case ANONYMOUS -> "anonymous " + OutletName.plain(heardBy);
                      case OUTLET, UNKNOWN, OBSERVATION -> "outlet " + OutletName.plain(heardBy);
                      case PERSON, ORGANISATION, DOCUMENT ->
                          kind.label() + " " + account.id() + " " + source.name();
                    });
    return new Origin(
        kind,
        key,
        source.name(),
        heardBy,
        source.head(),
        source.affiliation(),
        source.person(),
        certain,
        source.firstHand(),
        account.id(),
        source.span());
  }
}
