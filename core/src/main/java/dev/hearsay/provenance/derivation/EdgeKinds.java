package dev.hearsay.provenance.derivation;

import java.util.List;
import java.util.Optional;

/** Says of what kind a derivation is. */
final class EdgeKinds {

  /** The share of a document's own words that is the least of a copy. */
  private static final double PART = 0.3;

  /** The share of what is told of the other that is told in its words, in a copy. */
  private static final double WORD_FOR_WORD = 0.85;

  /** The share of sentences that were not touched, in a copy. */
  private static final double MOST_UNCHANGED = 0.85;

  /** Whoever exchanges more words rewrites. */
  private static final double WORDS_PER_EDIT = 20;

  /** Characters taken over that are a copy, though of a small part only: a paragraph. */
  private static final int PARAGRAPH = 250;

  private static final double RETOLD = 0.33;
  private static final double SOON = 0.9;

  /** The share for who credits the other further down, or in the next morning's paper. */
  private static final double MUCH_RETOLD = 0.38;

  private static final double NEXT_DAY = 1;

  private EdgeKinds() {}

  /**
   * The kind of a derivation from a document that may have been followed; absent where it wasn't.
   */
  static Optional<DerivationKind> followed(Parent parent) {
    Comparison pair = parent.pair();
    if (!parent.isFollowed() && !parent.isNearest()) {
      return Optional.empty();
    }
    if (pair.copied() >= PART
        && pair.wordForWord() >= WORD_FOR_WORD
        && (pair.isOrigin() || pair.unchanged() >= MOST_UNCHANGED)
        && pair.wordsPerEdit() >= WORDS_PER_EDIT) {
      return Optional.of(
          pair.isOrigin() || pair.earlier().signed()
              ? DerivationKind.SYNDICATION
              : DerivationKind.COPY);
    }
    if (parent.isFollowed()) {
      return Optional.of(DerivationKind.REWRITE);
    }
    boolean paragraph =
        pair.unquotedSame() >= PARAGRAPH
            && pair.credit() == 0
            && pair.wordsPerEdit() >= WORDS_PER_EDIT;
    return paragraph ? Optional.of(DerivationKind.COPY) : Optional.empty();
  }

  /** The derivation from a document that is quoted, or whose author is said to say so. */
  static Derivation quoted(Comparison pair, List<DerivationEvidence> evidence) {
    boolean verbatim = evidence.stream().anyMatch(OwnWords::isVerbatim);
    return new Derivation(
        pair.later().id(),
        Optional.of(pair.earlier().id()),
        pair.earlier().outletName(),
        verbatim
            ? DerivationKind.QUOTES
            : isRetold(pair) ? DerivationKind.REWRITE : DerivationKind.CITES,
        score(verbatim, evidence.size()),
        evidence);
  }

  /**
   * The derivation from what is credited.
   *
   * @param judged whether it was asked before if that was followed, and another was
   */
  static Derivation credited(Article from, CreditResolver.Resolved resolved, boolean judged) {
    StatedCredit first = resolved.credits().get(0);
    boolean quoted = resolved.credits().stream().anyMatch(StatedCredit::quoted);
    List<DerivationEvidence> evidence =
        resolved.credits().stream()
            .map(
                credit ->
                    new DerivationEvidence(
                        Optional.of(credit.span()), Optional.empty(), credit.how().rule()))
            .toList();
    if (resolved.pair().isPresent()) {
      Comparison pair = resolved.pair().get();
      boolean quotes =
          (quoted && pair.quotedSame() > 0)
              || Quoted.shares(from, resolved.credits(), pair.earlier());
      return new Derivation(
          from.id(),
          Optional.of(pair.earlier().id()),
          pair.earlier().outletName(),
          !judged && isRetold(pair)
              ? DerivationKind.REWRITE
              : quotes ? DerivationKind.QUOTES : DerivationKind.CITES,
          resolved.strength(),
          evidence);
    }
    boolean origin =
        resolved.credits().stream().anyMatch(one -> one.how() == StatedCredit.How.ORIGIN);
    return new Derivation(
        from.id(),
        Optional.empty(),
        Optional.of(first.name()),
        origin ? DerivationKind.SYNDICATION : quoted ? DerivationKind.QUOTES : DerivationKind.CITES,
        resolved.strength(),
        evidence);
  }

  /**
   * Whether a document that credits another is made of it, though in words so much its own that
   * they alone don't show it: it begins with the credit, and a good part is told there or said to
   * be from there, the same day; or it begins with what is told there, and the part is greater, by
   * the next day. Who only has thoughts of its own about it begins with them.
   */
  private static boolean isRetold(Comparison pair) {
    double days = pair.later().daysAfter(pair.earlier()).orElse(Double.MAX_VALUE);
    if (days < 0 || days > NEXT_DAY) {
      return false;
    }
    boolean atOnce = CreditedShare.isAtOnce(pair);
    double share = CreditedShare.orTold(pair);
    return (atOnce && days <= SOON && share >= RETOLD)
        || ((atOnce || pair.isOpening()) && share >= MUCH_RETOLD);
  }

  /** Words that are the same are surer than facts that are. */
  private static double score(boolean verbatim, int places) {
    double miss = verbatim ? 0.15 : 0.4;
    return 1 - Math.pow(miss, Math.min(3, places));
  }
}
