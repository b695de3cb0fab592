package dev.hearsay.claim;

import java.util.Comparator;

/** Statements by document, then by place. */
enum StatementOrder implements Comparator<Proposition> {
  INSTANCE;

  private static final Comparator<Statement> ORDER =
      Comparator.comparing(Statement::document)
          .thenComparing(statement -> statement.spans().get(0))
          .thenComparing(statement -> statement.spans().toString())
          .thenComparing(statement -> statement.modality())
          .thenComparing(statement -> statement.attribution().orElse(""));

  @Override
  public int compare(Proposition one, Proposition other) {
    return ORDER.compare(one.statement(), other.statement());
  }
}
