package dev.hearsay.provenance.derivation;

import dev.hearsay.text.DocumentId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds documents that descend from each other in a ring: A cites B cites A. Nobody inside it is a
 * root.
 */
public final class DerivationLoops {

  private DerivationLoops() {}

  /** The rings, each in the order of identifiers, at least two documents in each. */
  public static List<List<DocumentId>> find(List<Derivation> derivations) {
    Map<DocumentId, Set<DocumentId>> forward = new TreeMap<>();
    Map<DocumentId, Set<DocumentId>> backward = new HashMap<>();
    for (Derivation one : derivations) {
      if (one.kind() != DerivationKind.SAME_ORIGIN && one.to().isPresent()) {
        forward.computeIfAbsent(one.from(), id -> new TreeSet<>()).add(one.to().get());
        backward.computeIfAbsent(one.to().get(), id -> new TreeSet<>()).add(one.from());
      }
    }
    List<List<DocumentId>> loops = new ArrayList<>();
    Set<DocumentId> done = new HashSet<>();
    for (DocumentId document : forward.keySet()) {
      if (!done.contains(document) && backward.containsKey(document)) {
        Set<DocumentId> loop = reached(document, forward);
        loop.retainAll(reached(document, backward));
        done.addAll(loop);
        if (loop.size() > 1) {
          loops.add(loop.stream().sorted().toList());
        }
      }
    }
    return loops.stream().sorted(Comparator.comparing(loop -> loop.get(0))).toList();
  }

  private static Set<DocumentId> reached(DocumentId from, Map<DocumentId, Set<DocumentId>> edges) {
    Set<DocumentId> reached = new TreeSet<>();
    Deque<DocumentId> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      DocumentId next = open.pop();
      if (reached.add(next)) {
        open.addAll(edges.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }
}
