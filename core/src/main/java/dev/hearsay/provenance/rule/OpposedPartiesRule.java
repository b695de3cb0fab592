package dev.hearsay.provenance.rule;

import dev.hearsay.provenance.source.Origin;
import dev.hearsay.provenance.source.RootKind;
import java.util.Optional;

/**
 * Parties with opposed interests and direct knowledge count separately: governments of different
 * states, and whoever denies what the other says or accuses him.
 */
final class OpposedPartiesRule implements CountingRule {

  @Override
  public String name() {
    return "opposed-parties";
  }

  @Override
  public Optional<Bond> bond(ClaimContext claim, Origin one, Origin other) {
    if (!one.speaks() || !other.speaks()) {
      return Optional.empty();
    }
    boolean states =
        one.affiliation().state()
            && other.affiliation().state()
            && one.affiliation().isOfOtherPlace(other.affiliation());
    boolean oneHouse =
        one.affiliation().sharesOrganisation(other.affiliation())
            || (one.affiliation().state() && other.affiliation().state());
    boolean adversaries =
        !oneHouse
            && one.kind() != RootKind.ANONYMOUS
            && other.kind() != RootKind.ANONYMOUS
            && claim.material().areAdversaries(one.key(), other.key());
    return states || adversaries
        ? Bond.of(Bond.Relation.APART, name(), one, other)
        : Optional.empty();
  }
}
