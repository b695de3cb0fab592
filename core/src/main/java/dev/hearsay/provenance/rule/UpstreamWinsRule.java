package dev.hearsay.provenance.rule;

import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.source.Account;
import dev.hearsay.provenance.source.Origin;
import dev.hearsay.provenance.source.RootKind;
import dev.hearsay.provenance.source.Source;
import java.util.Optional;

/**
 * Where a document retells another that makes the claim, the other's credit decides, whatever the
 * retelling says; unless it names someone of its own, of whom the other doesn't speak. What a
 * retelling has in its own words alone and hangs on a credit of the other's has nobody behind it.
 */
final class UpstreamWinsRule implements TracingRule {

  @Override
  public String name() {
    return "upstream-wins";
  }

  @Override
  public Optional<Move> trace(Point point) {
    for (Derivation derivation : point.material().derivations(point.account().id())) {
      Optional<Account> told =
          Material.retells(derivation)
              ? derivation.to().flatMap(point.material()::account)
              : Optional.empty();
      if (told.isEmpty() || hasOwnSource(point, derivation, told.get())) {
        continue;
      }
      Optional<Statement> upstream =
          Likeness.nearest(point, told.get().id(), Optional.of(derivation));
      if (upstream.isPresent()) {
        return Move.to(
            upstream.get(),
            point.evidence(point.source().span(), name()),
            new dev.hearsay.text.Evidence(
                told.get().id(), ClaimContext.hull(upstream.get()), name()));
      }
    }
    return isUnsupported(point)
        ? Move.found(
            Origin.of(point.account(), ownVoice(point), RootKind.UNKNOWN, false),
            point.evidence(point.source().span(), name()))
        : Optional.empty();
  }

  /** Somebody whom the other document doesn't name, or who spoke to this outlet. */
  private static boolean hasOwnSource(Point point, Derivation derivation, Account told) {
    if (Likeness.covers(derivation, point.statement())) {
      return false;
    }
    Source source = point.source();
    return switch (source.kind()) {
      case VOICE -> source.key().filter(key -> !told.names(key)).isPresent() && !isWire(derivation);
      case OBSERVER -> !isWire(derivation);
      case ANONYMOUS, UNRESOLVED ->
          !isWire(derivation) && point.material().access().isTold(point.account(), point.span());
      case NOBODY ->
          !isWire(derivation)
              && point.material().access().find(point.account(), point.span()).isPresent();
      case REPORTS, OUTLET, PAPER, TOGETHER -> false;
    };
  }

  /** What is taken over whole is taken over with its sources, whatever name was put in. */
  private static boolean isWire(Derivation derivation) {
    return derivation.kind() != DerivationKind.REWRITE;
  }

  private static boolean isUnsupported(Point point) {
    Source source = point.source();
    boolean borrowed =
        switch (source.kind()) {
          case NOBODY, REPORTS, PAPER, ANONYMOUS -> source.outlet().isEmpty();
          case OUTLET, OBSERVER, VOICE, TOGETHER, UNRESOLVED -> false;
        };
    return borrowed
        && point.material().isRetelling(point.account().id())
        && !point.material().access().isTold(point.account(), point.span())
        && point.material().access().find(point.account(), point.span()).isEmpty()
        && point.material().derivations(point.account().id()).stream()
            .flatMap(derivation -> derivation.to().stream())
            .allMatch(told -> point.claim().in(told).isEmpty());
  }

  private static Source ownVoice(Point point) {
    return point.source().asOwnVoice(point.account().outlet());
  }
}
