package dev.hearsay.provenance.rule;

import java.util.Optional;

/** Decides where a statement goes back to. The first rule with an answer decides. */
public interface TracingRule extends IndependenceRule {

  /** What the rule says at this point; empty where it doesn't apply. */
  Optional<Move> trace(Point point);
}
