package dev.hearsay.provenance.drift;

import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.DocumentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What retellings were found to have changed, kept from one time to the next: it rests on texts
 * that don't change and on which of them descends from which. Belongs to one set of documents.
 */
public final class KeptDrift {

  private Map<Edge, List<Drift>> found = new HashMap<>();

  /** A retelling with all that it is compared with. */
  record Edge(
      DocumentId later,
      DocumentId earlier,
      List<DocumentId> upstream,
      List<DocumentId> retold,
      DerivationKind kind) {}

  boolean has(Edge edge) {
    return found.containsKey(edge);
  }

  List<Drift> of(Edge edge) {
    return found.getOrDefault(edge, List.of());
  }

  /** Keeps what is asked for now, and of that what was known before. */
  void keep(List<Edge> asked, Map<Edge, List<Drift>> fresh) {
    Map<Edge, List<Drift>> now = new HashMap<>();
    for (Edge edge : asked) {
      now.put(edge, fresh.containsKey(edge) ? fresh.get(edge) : of(edge));
    }
    found = now;
  }

  /** Forgets all that a document has to do with: it is gone, or read anew. */
  public void forget(DocumentId document) {
    found
        .keySet()
        .removeIf(
            edge ->
                edge.later().equals(document)
                    || edge.earlier().equals(document)
                    || edge.upstream().contains(document)
                    || edge.retold().contains(document));
  }
}
