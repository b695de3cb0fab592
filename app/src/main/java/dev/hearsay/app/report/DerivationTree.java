package dev.hearsay.app.report;

import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Documents under what they descend from most closely. Each is visited once, also where documents
 * cite each other in a ring: then the ring hangs from the first of them.
 */
final class DerivationTree {

  /** The closest kind first: text taken over says more than a mention. */
  private static final List<DerivationKind> CLOSEST_FIRST =
      List.of(
          DerivationKind.SYNDICATION,
          DerivationKind.COPY,
          DerivationKind.REWRITE,
          DerivationKind.QUOTES,
          DerivationKind.CITES);

  private final Map<DocumentId, Derivation> closest = new LinkedHashMap<>();
  private final Map<DocumentId, List<DocumentId>> children = new HashMap<>();
  private final Set<DocumentId> roots = new LinkedHashSet<>();

  /** Told of each document: its depth, 0 being outermost. */
  interface Visitor {
    void visit(DocumentId document, int depth);
  }

  /**
   * @param documents in the order in which equals shall stand
   */
  DerivationTree(Collection<DocumentId> documents, List<Derivation> derivations) {
    List<Derivation> ranked = new ArrayList<>(derivations);
    ranked.sort(
        Comparator.comparingInt((Derivation one) -> CLOSEST_FIRST.indexOf(one.kind()))
            .thenComparing(Comparator.comparingDouble(Derivation::score).reversed()));
    for (Derivation one : ranked) {
      if (one.kind() != DerivationKind.SAME_ORIGIN
          && one.to().filter(documents::contains).isPresent()
          && !isAbove(one.from(), one.to().get())) {
        closest.putIfAbsent(one.from(), one);
      }
    }
    for (DocumentId document : documents) {
      Derivation one = closest.get(document);
      if (one == null) {
        roots.add(document);
      } else {
        children.computeIfAbsent(one.to().orElseThrow(), id -> new ArrayList<>()).add(document);
      }
    }
  }

  /** Whether one document already hangs, at some depth, from another. */
  private boolean isAbove(DocumentId upper, DocumentId lower) {
    Set<DocumentId> seen = new HashSet<>();
    DocumentId at = lower;
    while (seen.add(at)) {
      if (at.equals(upper)) {
        return true;
      }
      Derivation next = closest.get(at);
      if (next == null) {
        return false;
      }
      at = next.to().orElseThrow();
    }
    return false;
  }

  /** Whether a derivation is the one that its document hangs by. */
  boolean isClosest(Derivation derivation) {
    return derivation.equals(closest.get(derivation.from()));
  }

  /** How many documents hang from one, itself not counted. */
  int below(DocumentId document) {
    return children.getOrDefault(document, List.of()).stream()
        .mapToInt(child -> 1 + below(child))
        .sum();
  }

  void visit(Visitor visitor) {
    roots.stream()
        .sorted(Comparator.comparingInt((DocumentId root) -> -below(root)))
        .forEach(root -> visit(root, 0, visitor));
  }

  private void visit(DocumentId document, int depth, Visitor visitor) {
    visitor.visit(document, depth);
    children.getOrDefault(document, List.of()).forEach(child -> visit(child, depth + 1, visitor));
  }
}
