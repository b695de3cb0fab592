package dev.hearsay.claim;

import java.util.List;

/**
 * What content asserts, comparable across documents: the same claim wherever it is made.
 *
 * @param id a hash of the first statement: it stays the same while that one does
 * @param statement the claim in the words of its clearest statement
 * @param statements at least one, by document and place
 */
public record Claim(String id, String statement, List<Statement> statements) {

  public Claim {
    statements = List.copyOf(statements);
    if (statements.isEmpty()) {
      throw new IllegalArgumentException(id + ": a claim is made somewhere");
    }
  }
}
