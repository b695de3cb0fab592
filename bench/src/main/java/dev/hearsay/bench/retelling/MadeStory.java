package dev.hearsay.bench.retelling;

import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.List;

/**
 * Articles of one affair, and which descends from which.
 *
 * @param theme what it is about
 * @param documents in no telling order
 * @param told what sentences of theirs claim
 */
public record MadeStory(String theme, List<Document> documents, List<Edge> edges, List<Told> told) {

  public MadeStory {
    documents = List.copyOf(documents);
    edges = List.copyOf(edges);
    told = List.copyOf(told);
  }

  /**
   * A sentence that tells a fact of the story.
   *
   * @param fact which one, whatever the words
   * @param claim the fact with the numbers that it is told with
   */
  public record Told(DocumentId document, Span sentence, int fact, String claim) {}

  /** {@code from} descends from {@code to}; of a common origin, in no direction. */
  public record Edge(DocumentId from, DocumentId to, DerivationKind kind) {}
}
