package dev.hearsay.provenance;

import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.rule.ClaimContext;
import dev.hearsay.provenance.rule.Move;
import dev.hearsay.provenance.rule.Point;
import dev.hearsay.provenance.rule.Rules;
import dev.hearsay.provenance.source.Origin;
import dev.hearsay.text.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows statements back, from credit to credit and document to document. */
final class Tracer {

  private Tracer() {}

  /** What was found behind a statement. */
  record Found(
      Statement statement,
      List<Statement> path,
      List<Evidence> evidence,
      Optional<Origin> origin) {}

  static Found trace(ClaimContext claim, Statement statement) {
    List<Statement> path = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    Statement at = statement;
    while (true) {
      Point point = new Point(claim, at, path);
      Move move = decide(point);
      if (!path.contains(at)) {
        path.add(at);
      }
      evidence.addAll(move.evidence());
      if (move.next().isEmpty()) {
        return new Found(statement, path, evidence, move.origin());
      }
      at = move.next().get();
    }
  }

  /** The last of the rules answers always for what nobody is credited with, the one before else. */
  private static Move decide(Point point) {
    return Rules.TRACING.stream()
        .flatMap(rule -> rule.trace(point).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule decides " + point.statement()));
  }
}
