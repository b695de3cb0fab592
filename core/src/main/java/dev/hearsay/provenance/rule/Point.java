package dev.hearsay.provenance.rule;

import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.source.Account;
import dev.hearsay.provenance.source.Source;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.Span;
import java.util.List;

/**
 * Where the tracing of a statement has come to.
 *
 * @param path the statements before, in the order in which they were come upon
 */
public record Point(ClaimContext claim, Statement statement, List<Statement> path) {

  public Point {
    path = List.copyOf(path);
  }

  Material material() {
    return claim.material();
  }

  Account account() {
    return claim.account(statement);
  }

  Source source() {
    return claim.source(statement);
  }

  Span span() {
    return ClaimContext.hull(statement);
  }

  Evidence evidence(Span span, String rule) {
    return new Evidence(statement.document(), span, rule);
  }
}
