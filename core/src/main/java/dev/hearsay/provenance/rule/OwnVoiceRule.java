package dev.hearsay.provenance.rule;

import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.source.Origin;
import dev.hearsay.provenance.source.RootKind;
import dev.hearsay.provenance.source.Source;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import java.util.Optional;

/**
 * An outlet's unattributed statement adds nothing to min and at most one to max. Where the same
 * document credits someone with the claim elsewhere, as a lead sums up what follows, that is whom
 * it has it from; where it quotes a document that says so in much the same words, that document;
 * and so where it only cites others, one of which tells it, though not for this.
 */
final class OwnVoiceRule implements TracingRule {

  /** How much of a statement's words a quoted document must have to be where they are from. */
  private static final double SHARED = 0.5;

  @Override
  public String name() {
    return "own-voice";
  }

  @Override
  public Optional<Move> trace(Point point) {
    if (point.source().kind() != Source.Kind.NOBODY) {
      return Optional.empty();
    }
    Optional<Statement> next = credited(point).or(() -> quoted(point)).or(() -> cited(point));
    if (next.isPresent()) {
      return Move.to(
          next.get(),
          point.evidence(point.span(), name()),
          new Evidence(next.get().document(), ClaimContext.hull(next.get()), name()));
    }
    return Move.found(
        Origin.of(point.account(), point.source(), RootKind.OUTLET, false),
        point.evidence(point.span(), name()));
  }

  private static Optional<Statement> credited(Point point) {
    return point.claim().in(point.account().id()).stream()
        .filter(other -> !point.path().contains(other) && !other.equals(point.statement()))
        .filter(other -> StrengthRule.sameStrength(other, point.statement()))
        .filter(
            other ->
                switch (point.claim().source(other).kind()) {
                  case OUTLET, OBSERVER, PAPER, ANONYMOUS, VOICE, TOGETHER -> true;
                  case NOBODY, REPORTS, UNRESOLVED -> false;
                })
        .findFirst();
  }

  private static Optional<Statement> quoted(Point point) {
    for (Derivation derivation : point.material().derivations(point.account().id())) {
      Optional<DocumentId> quoted =
          derivation.kind() == DerivationKind.QUOTES ? derivation.to() : Optional.empty();
      Optional<Statement> next =
          quoted.flatMap(id -> Likeness.nearest(point, id, Optional.of(derivation)));
      if (next.filter(
              statement ->
                  Likeness.shareNumber(point, statement)
                      || Likeness.shared(point, statement) >= SHARED)
          .isPresent()) {
        return next;
      }
    }
    return Optional.empty();
  }

  /** Who has sources of his own may know without saying from whom; who has none read it. */
  private static Optional<Statement> cited(Point point) {
    if (point.material().hasOwnSources(point.account())) {
      return Optional.empty();
    }
    for (Derivation derivation : point.material().derivations(point.account().id())) {
      Optional<DocumentId> cited =
          derivation.kind() == DerivationKind.CITES ? derivation.to() : Optional.empty();
      Optional<Statement> next =
          cited.flatMap(id -> Likeness.nearest(point, id, Optional.of(derivation)));
      if (next.isPresent()) {
        return next;
      }
    }
    return Optional.empty();
  }
}
