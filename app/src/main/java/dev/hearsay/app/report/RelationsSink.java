package dev.hearsay.app.report;

import dev.hearsay.corpus.Relations;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.util.List;

/** Shows how documents hang together: those that it reads, or those that were related elsewhere. */
public interface RelationsSink extends ReadingSink {

  /**
   * Shows documents that were related elsewhere, and nothing else.
   *
   * @param order in which they were read
   */
  void show(Relations relations, List<DocumentId> order, Totals totals) throws IOException;
}
