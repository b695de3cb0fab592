package dev.hearsay.provenance.rule;

import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.source.Account;
import dev.hearsay.provenance.source.Origin;
import dev.hearsay.provenance.source.RootKind;
import dev.hearsay.provenance.source.Source;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * "According to reports" resolves through derivation, then through earlier texts with much the same
 * words; otherwise the root is unknown: none in min, one in max.
 */
final class VanishedRule implements TracingRule {

  /** How much of a statement's words an earlier one must share to be what "reports" means. */
  private static final double SHARED = 0.6;

  @Override
  public String name() {
    return "vanished";
  }

  @Override
  public Optional<Move> trace(Point point) {
    if (point.source().kind() != Source.Kind.REPORTS) {
      return Optional.empty();
    }
    Optional<Statement> next = derived(point).or(() -> earlier(point));
    if (next.isPresent()) {
      return Move.to(
          next.get(),
          point.evidence(point.source().span(), name()),
          new Evidence(next.get().document(), ClaimContext.hull(next.get()), name()));
    }
    return Move.found(
        Origin.of(
            point.account(),
            point.source().asOwnVoice(point.source().name()),
            RootKind.UNKNOWN,
            false),
        point.evidence(point.source().span(), name()));
  }

  private static Optional<Statement> derived(Point point) {
    for (Derivation derivation : point.material().derivations(point.account().id())) {
      Optional<DocumentId> told = derivation.to();
      if (told.isPresent()) {
        Optional<Statement> next = Likeness.nearest(point, told.get(), Optional.of(derivation));
        if (next.isPresent()) {
          return next;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Statement> earlier(Point point) {
    Optional<LocalDate> day = point.account().published();
    return point.claim().statements().stream()
        .filter(statement -> !statement.document().equals(point.account().id()))
        .filter(statement -> StrengthRule.sameStrength(statement, point.statement()))
        .filter(statement -> isBefore(point.claim().account(statement), day))
        .filter(statement -> Likeness.shared(point, statement) >= SHARED)
        .max(
            Comparator.comparing((Statement statement) -> Likeness.shared(point, statement))
                .thenComparing(statement -> statement.document().value()));
  }

  private static boolean isBefore(Account account, Optional<LocalDate> day) {
    return day.isPresent()
        && account.published().filter(day.get()::isBefore).isEmpty()
        && account.published().isPresent();
  }
}
