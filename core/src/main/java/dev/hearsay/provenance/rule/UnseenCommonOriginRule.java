package dev.hearsay.provenance.rule;

import dev.hearsay.provenance.source.Origin;
import java.util.Optional;

/**
 * Two texts that share rare wording, rare errors or the order of facts, neither citing the other,
 * share an origin: one root in min, even though nobody among the documents is it.
 */
final class UnseenCommonOriginRule implements CountingRule {

  @Override
  public String name() {
    return "unseen-common-origin";
  }

  @Override
  public Optional<Bond> bond(ClaimContext claim, Origin one, Origin other) {
    return claim.material().shareOrigin(one.document(), other.document())
        ? Bond.of(Bond.Relation.MAYBE, name(), one, other)
        : Optional.empty();
  }
}
