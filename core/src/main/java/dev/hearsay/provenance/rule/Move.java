package dev.hearsay.provenance.rule;

import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.source.Origin;
import dev.hearsay.text.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * What a rule of tracing decides: to go on at another statement, that an origin is found, or, with
 * neither, that the statement adds nothing.
 *
 * @param evidence the words that decide, at least one place
 */
public record Move(Optional<Statement> next, Optional<Origin> origin, List<Evidence> evidence) {

  public Move {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() || (next.isPresent() && origin.isPresent())) {
      throw new IllegalArgumentException("a move says why, and goes one way");
    }
  }

  static Optional<Move> to(Statement next, Evidence... evidence) {
    return Optional.of(new Move(Optional.of(next), Optional.empty(), List.of(evidence)));
  }

  static Optional<Move> found(Origin origin, Evidence... evidence) {
    return Optional.of(new Move(Optional.empty(), Optional.of(origin), List.of(evidence)));
  }

  static Optional<Move> nowhere(Evidence... evidence) {
    return Optional.of(new Move(Optional.empty(), Optional.empty(), List.of(evidence)));
  }
}
