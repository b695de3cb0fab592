package dev.hearsay.bench.retelling;

import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.util.List;

/**
 * Articles of one affair, and which descends from which.
 *
 * @param documents in no telling order
 */
public record MadeStory(List<Document> documents, List<Edge> edges) {

  public MadeStory {
    documents = List.copyOf(documents);
    edges = List.copyOf(edges);
  }

  /** {@code from} descends from {@code to}; of a common origin, in no direction. */
  public record Edge(DocumentId from, DocumentId to, DerivationKind kind) {}
}
