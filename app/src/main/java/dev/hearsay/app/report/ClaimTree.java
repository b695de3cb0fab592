package dev.hearsay.app.report;

import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Trace;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The documents that make a claim for one root, each under the one that it has the claim from.
 * Where documents have it from each other in a ring, the ring hangs from the first of them.
 */
final class ClaimTree {

  private final Map<DocumentId, List<Trace>> traces = new LinkedHashMap<>();
  private final Map<DocumentId, List<DocumentId>> children = new LinkedHashMap<>();
  private final List<DocumentId> top = new ArrayList<>();

  /** Told of each document: how deep it hangs, 0 being outermost, and what it says. */
  interface Visitor {
    void visit(DocumentId document, int depth, List<Trace> traces);
  }

  /**
   * @param root identifier of a root of the claim; empty for statements that go back to nobody
   */
  ClaimTree(ClaimProvenance claim, Optional<String> root) {
    for (Trace trace : claim.traces()) {
      if (trace.root().equals(root)) {
        traces.computeIfAbsent(trace.statement().document(), id -> new ArrayList<>()).add(trace);
      }
    }
    Map<DocumentId, DocumentId> above = new LinkedHashMap<>();
    traces.forEach(
        (document, own) -> upstream(own).ifPresent(other -> hang(document, other, above)));
    for (DocumentId document : traces.keySet()) {
      DocumentId other = above.get(document);
      if (other == null) {
        top.add(document);
      } else {
        children.computeIfAbsent(other, id -> new ArrayList<>()).add(document);
      }
    }
  }

  /** The nearest other document that the statements of one go back through. */
  private Optional<DocumentId> upstream(List<Trace> own) {
    return own.stream()
        .filter(Trace::relays)
        .findFirst()
        .flatMap(
            trace ->
                trace.path().stream()
                    .map(step -> step.document())
                    .filter(id -> !id.equals(trace.statement().document()))
                    .filter(traces::containsKey)
                    .findFirst());
  }

  private static void hang(
      DocumentId document, DocumentId other, Map<DocumentId, DocumentId> above) {
    Set<DocumentId> seen = new HashSet<>();
    DocumentId at = other;
    while (at != null && seen.add(at)) {
      if (at.equals(document)) {
        return;
      }
      at = above.get(at);
    }
    above.put(document, other);
  }

  boolean isEmpty() {
    return traces.isEmpty();
  }

  void visit(Visitor visitor) {
    top.forEach(document -> visit(document, 0, visitor));
  }

  private void visit(DocumentId document, int depth, Visitor visitor) {
    visitor.visit(document, depth, traces.getOrDefault(document, List.of()));
    children.getOrDefault(document, List.of()).forEach(child -> visit(child, depth + 1, visitor));
  }
}
