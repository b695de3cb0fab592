package dev.hearsay.provenance.rule;

import dev.hearsay.provenance.source.Origin;
import java.util.Optional;

/** Decides whether two origins of a claim are one. The first rule with an answer decides. */
public interface CountingRule extends IndependenceRule {

  /** What the rule says of two; empty where it doesn't apply. Their order makes no difference. */
  Optional<Bond> bond(ClaimContext claim, Origin one, Origin other);
}
