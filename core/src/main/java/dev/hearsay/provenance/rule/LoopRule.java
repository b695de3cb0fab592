package dev.hearsay.provenance.rule;

import java.util.Optional;

/** Documents that credit each other in a ring have nobody outside of it: no root. */
final class LoopRule implements TracingRule {

  @Override
  public String name() {
    return "loop";
  }

  @Override
  public Optional<Move> trace(Point point) {
    return point.path().contains(point.statement())
        ? Move.nowhere(point.evidence(point.source().span(), name()))
        : Optional.empty();
  }
}
