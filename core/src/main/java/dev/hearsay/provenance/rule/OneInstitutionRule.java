package dev.hearsay.provenance.rule;

import dev.hearsay.provenance.source.Affiliation;
import dev.hearsay.provenance.source.Origin;
import dev.hearsay.provenance.source.RootKind;
import java.util.Optional;

/**
 * Members of one institution count once, unless each reports an observation of their own. Parts of
 * one government are one; of which state a part is may be left open, and where a claim has sources
 * of several states it stays open.
 */
final class OneInstitutionRule implements CountingRule {

  @Override
  public String name() {
    return "one-institution";
  }

  @Override
  public Optional<Bond> bond(ClaimContext claim, Origin one, Origin other) {
    boolean named =
        one.speaks()
            && other.speaks()
            && one.kind() != RootKind.ANONYMOUS
            && other.kind() != RootKind.ANONYMOUS;
    if (!named || (one.firstHand() && other.firstHand())) {
      return Optional.empty();
    }
    Affiliation ours = one.affiliation();
    Affiliation theirs = other.affiliation();
    if (ours.sharesOrganisation(theirs)) {
      return Bond.of(Bond.Relation.SAME, name(), one, other);
    }
    if (!ours.state() || !theirs.state() || ours.isOfOtherPlace(theirs)) {
      return Optional.empty();
    }
    boolean sure = ours.sharesPlace(theirs) || claim.isOfOneState();
    return Bond.of(sure ? Bond.Relation.SAME : Bond.Relation.MAYBE, name(), one, other);
  }
}
