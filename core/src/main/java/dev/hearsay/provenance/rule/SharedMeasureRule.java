package dev.hearsay.provenance.rule;

import dev.hearsay.claim.Modality;
import dev.hearsay.provenance.source.Origin;
import dev.hearsay.provenance.source.RootKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Two speakers who relay one count or measurement are one in min. A number too great to be taken in
 * at a glance was counted by someone: who gives it exactly, and doesn't say that he counted, may
 * have it from whoever else gives it.
 */
final class SharedMeasureRule implements CountingRule {

  private static final BigDecimal AT_A_GLANCE = new BigDecimal(12);

  @Override
  public String name() {
    return "shared-measure";
  }

  @Override
  public Optional<Bond> bond(ClaimContext claim, Origin one, Origin other) {
    boolean counted =
        claim.modality() == Modality.ACTUAL
            && claim.number().filter(number -> number.compareTo(AT_A_GLANCE) > 0).isPresent();
    return counted && relays(one, other) && relays(other, one)
        ? Bond.of(Bond.Relation.MAYBE, name(), one, other)
        : Optional.empty();
  }

  /** A speaker may relay; a paper may be what is relayed. */
  private static boolean relays(Origin one, Origin other) {
    return (one.speaks() && !(one.firstHand() && other.firstHand()))
        || (one.kind() == RootKind.DOCUMENT && other.speaks());
  }
}
