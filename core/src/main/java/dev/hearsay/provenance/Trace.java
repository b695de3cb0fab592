package dev.hearsay.provenance;

import dev.hearsay.claim.Statement;
import dev.hearsay.text.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * A statement followed back as far as the documents go.
 *
 * @param path the statements that it goes back through, itself first
 * @param evidence the words of every step, with the rule that reads them so
 * @param root identifier of the root among those of the claim; empty where the statement adds
 *     nothing
 */
public record Trace(
    Statement statement, List<Statement> path, List<Evidence> evidence, Optional<String> root) {

  public Trace {
    path = List.copyOf(path);
    evidence = List.copyOf(evidence);
  }

  /** Whether the document only relays what another one says. */
  public boolean relays() {
    return !path.get(path.size() - 1).document().equals(statement.document());
  }
}
