package dev.hearsay.provenance.rule;

import dev.hearsay.claim.Modality;
import dev.hearsay.claim.Statement;
import java.util.Optional;

/**
 * A stronger statement doesn't assert a weaker one: who says that nine were sent doesn't say that
 * nine were promised. Promise, order, request and deed are different claims.
 */
final class StrengthRule implements TracingRule {

  @Override
  public String name() {
    return "strength";
  }

  @Override
  public Optional<Move> trace(Point point) {
    return isSame(point.statement().modality(), point.claim().modality())
        ? Optional.empty()
        : Move.nowhere(point.evidence(point.span(), name()));
  }

  static boolean sameStrength(Statement one, Statement other) {
    return isSame(one.modality(), other.modality());
  }

  /** What is alleged is alleged to be done: it differs by the distance kept, not by the deed. */
  private static boolean isSame(Modality one, Modality other) {
    return one == other || (isDeed(one) && isDeed(other));
  }

  private static boolean isDeed(Modality modality) {
    return modality == Modality.ACTUAL || modality == Modality.ALLEGED;
  }
}
