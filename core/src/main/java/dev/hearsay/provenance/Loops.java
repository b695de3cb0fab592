package dev.hearsay.provenance;

import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.DocumentId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Documents that descend from each other in a ring: each ring all that reach each other. */
final class Loops {

  private final Map<DocumentId, Set<DocumentId>> edges = new TreeMap<>();

  private Loops() {}

  static List<List<DocumentId>> find(Collection<Derivation> derivations) {
    Loops loops = new Loops();
    for (Derivation derivation : derivations) {
      if (derivation.kind() != DerivationKind.SAME_ORIGIN) {
        derivation
            .to()
            .ifPresent(
                to ->
                    loops.edges.computeIfAbsent(derivation.from(), id -> new TreeSet<>()).add(to));
      }
    }
    return loops.find();
  }

  private List<List<DocumentId>> find() {
    Map<DocumentId, Set<DocumentId>> reached = new HashMap<>();
    edges.keySet().forEach(start -> reached.put(start, reach(start)));
    Set<DocumentId> done = new HashSet<>();
    List<List<DocumentId>> rings = new ArrayList<>();
    for (DocumentId start : edges.keySet()) {
      if (done.contains(start) || !reached.get(start).contains(start)) {
        continue;
      }
      List<DocumentId> ring = new ArrayList<>();
      for (DocumentId other : reached.get(start)) {
        if (reached.getOrDefault(other, Set.of()).contains(start)) {
          ring.add(other);
          done.add(other);
        }
      }
      rings.add(ring);
    }
    return rings;
  }

  private Set<DocumentId> reach(DocumentId start) {
    Set<DocumentId> reached = new TreeSet<>();
    Deque<DocumentId> open = new ArrayDeque<>(edges.getOrDefault(start, Set.of()));
    while (!open.isEmpty()) {
      DocumentId next = open.pop();
      if (reached.add(next)) {
        open.addAll(edges.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }
}
