package dev.hearsay.provenance.rule;

import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.source.AccessReader.Access;
import dev.hearsay.provenance.source.Account;
import dev.hearsay.provenance.source.Origin;
import dev.hearsay.provenance.source.OutletName;
import dev.hearsay.provenance.source.RootKind;
import dev.hearsay.provenance.source.Source;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A root is the first speaker, paper or observer with access of their own. A credit of another
 * outlet leads to what that outlet said; an outlet is a root only for its own observation, or as
 * far back as the documents go. Roots of which no rule says that they are one are two.
 */
final class OwnAccessRule implements TracingRule, CountingRule {

  @Override
  public String name() {
    return "own-access";
  }

  @Override
  public Optional<Move> trace(Point point) {
    Source source = point.source();
    return switch (source.kind()) {
      case OUTLET -> credited(point, name()).or(() -> unseen(point));
      case ANONYMOUS -> credited(point, name()).or(() -> found(point, RootKind.ANONYMOUS));
      case UNRESOLVED -> credited(point, name()).or(() -> found(point, RootKind.PERSON));
      case TOGETHER -> credited(point, name()).or(() -> found(point, RootKind.ORGANISATION));
      case VOICE -> found(point, isPerson(source) ? RootKind.PERSON : RootKind.ORGANISATION);
      case OBSERVER -> found(point, RootKind.OBSERVATION);
      case PAPER -> found(point, RootKind.DOCUMENT);
      case NOBODY ->
          observed(point)
              .or(() -> institution(point))
              .or(() -> creditedNearby(point))
              .or(() -> before(point));
      case REPORTS -> Optional.empty();
    };
  }

  private static boolean isPerson(Source source) {
    return source.person() && source.head().isEmpty();
  }

  private Optional<Move> found(Point point, RootKind kind) {
    return Move.found(
        Origin.of(point.account(), point.source(), kind, true),
        point.evidence(point.source().span(), name()));
  }

  /** What the outlet says through which this text has it. */
  static Optional<Move> credited(Point point, String rule) {
    Optional<String> outlet = point.source().outlet();
    if (outlet.isEmpty()) {
      return Optional.empty();
    }
    List<Account> accounts =
        point.claim().of(outlet.get()).stream()
            .filter(account -> !account.id().equals(point.account().id()))
            .toList();
    Optional<Statement> next = Optional.empty();
    for (Account account : accounts) {
      boolean later =
          account.published().isPresent()
              && point.account().published().filter(account.published().get()::isAfter).isPresent();
      Optional<Statement> nearest = Likeness.nearest(point, account.id(), Optional.empty());
      if (nearest.isPresent() && (next.isEmpty() || !later)) {
        next = nearest;
      }
      if (nearest.isPresent() && !later) {
        break;
      }
    }
    return next.flatMap(
        statement ->
            Move.to(
                statement,
                point.evidence(point.source().span(), rule),
                new Evidence(statement.document(), ClaimContext.hull(statement), rule)));
  }

  /** No document of the outlet is there; where some are, none of them says it. */
  private Optional<Move> unseen(Point point) {
    boolean seen = point.material().isSeen(point.source().name());
    return Move.found(
        Origin.of(point.account(), point.source(), RootKind.OUTLET, !seen),
        point.evidence(point.source().span(), name()));
  }

  private Optional<Move> observed(Point point) {
    Optional<Access> access = point.material().access().find(point.account(), point.span());
    if (access.isEmpty()) {
      return Optional.empty();
    }
    Source source =
        access
            .get()
            .thing()
            .map(
                thing ->
                    point
                        .source()
                        .asPaper(
                            access.get().span(),
                            thing,
                            point.material().words().lemma(lastWord(thing))))
            .orElse(point.source());
    RootKind kind = access.get().thing().isPresent() ? RootKind.DOCUMENT : RootKind.OBSERVATION;
    return Move.found(
        Origin.of(point.account(), source, kind, true),
        point.evidence(access.get().span(), name()));
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * A ministry's statement, a court's file: who publishes it is no outlet and speaks for itself.
   */
  private Optional<Move> institution(Point point) {
    return point
        .material()
        .sources()
        .institutions()
        .voice(point.account(), point.span())
        .flatMap(
            source ->
                Move.found(
                    Origin.of(
                        point.account(),
                        source,
                        source.kind() == Source.Kind.PAPER
                            ? RootKind.DOCUMENT
                            : RootKind.ORGANISATION,
                        true),
                    point.evidence(point.span(), name())));
  }

  /** The words by which the document is known to cite another stand beside the statement. */
  private Optional<Move> creditedNearby(Point point) {
    Account account = point.account();
    int index = account.sentenceAt(point.span().start());
    for (Derivation derivation : point.material().derivations(account.id())) {
      boolean beside =
          derivation.kind() == DerivationKind.CITES
              && derivation.evidence().stream()
                  .flatMap(evidence -> evidence.from().stream())
                  .anyMatch(span -> isBeside(account, index, span));
      Optional<Statement> next =
          beside
              ? derivation.to().flatMap(to -> Likeness.nearest(point, to, Optional.of(derivation)))
              : Optional.empty();
      if (next.isPresent()) {
        return Move.to(
            next.get(),
            point.evidence(point.span(), name()),
            new Evidence(next.get().document(), ClaimContext.hull(next.get()), name()));
      }
    }
    return Optional.empty();
  }

  private static boolean isBeside(Account account, int index, Span credit) {
    List<Sentence> sentences = account.analysis().sentences();
    int at = account.sentenceAt(credit.start());
    return at < sentences.size()
        && index < sentences.size()
        && Math.abs(at - index) <= 1
        && sentences.get(at).block() == sentences.get(index).block();
  }

  /** What the outlet itself has told before, on access that it had then. */
  private Optional<Move> before(Point point) {
    for (Account account : point.claim().of(point.account().outlet())) {
      boolean earlier =
          !account.id().equals(point.account().id())
              && account.published().isPresent()
              && point
                  .account()
                  .published()
                  .filter(day -> account.published().get().isBefore(day))
                  .isPresent();
      if (earlier) {
        Optional<Statement> next = Likeness.nearest(point, account.id(), Optional.empty());
        if (next.isPresent()) {
          return Move.to(
              next.get(),
              point.evidence(point.span(), name()),
              new Evidence(account.id(), ClaimContext.hull(next.get()), name()));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Bond> bond(ClaimContext claim, Origin one, Origin other) {
    boolean sameOutlet =
        isOutlet(one) && isOutlet(other) && OutletName.same(one.heardBy(), other.heardBy());
    if (sameOutlet) {
      return Bond.of(Bond.Relation.SAME, name(), one, other);
    }
    boolean open = isOpen(one) || isOpen(other);
    return Bond.of(open ? Bond.Relation.MAYBE : Bond.Relation.APART, name(), one, other);
  }

  private static boolean isOutlet(Origin origin) {
    return switch (origin.kind()) {
      case OUTLET, OBSERVATION, UNKNOWN -> true;
      case PERSON, ORGANISATION, DOCUMENT, ANONYMOUS -> false;
    };
  }

  /** An unseen report can rest on anybody; someone of whom nothing is known can be anybody. */
  private static boolean isOpen(Origin origin) {
    return (origin.kind() == RootKind.OUTLET && origin.certain())
        || (origin.kind() == RootKind.PERSON && !origin.person());
  }
}
