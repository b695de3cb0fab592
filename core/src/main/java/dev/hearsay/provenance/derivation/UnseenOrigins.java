package dev.hearsay.provenance.derivation;

import dev.hearsay.text.DocumentId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of pairs that may descend from a text that isn't here, those that do: neither descends from the
 * other, nor both from one that is here, nor from two that are such a pair themselves. Where it
 * isn't sure that neither was made of the other, nothing here may explain either of the two.
 */
final class UnseenOrigins {

  private final Map<DocumentId, Set<DocumentId>> parents;
  private final Map<DocumentId, Set<DocumentId>> ancestors = new HashMap<>();

  /**
   * Takes what each document descends from.
   *
   * @param parents by document
   */
  UnseenOrigins(Map<DocumentId, Set<DocumentId>> parents) {
    this.parents = parents;
  }

  /**
   * A pair that may be one.
   *
   * @param sure whether neither was made of the other
   */
  record Pair(Derivation derivation, boolean sure) {}

  /** Those of the pairs that stay. */
  List<Derivation> of(List<Pair> pairs) {
    Map<DocumentId, Set<DocumentId>> partners = new HashMap<>();
    List<Derivation> apart =
        pairs.stream()
            .filter(
                pair -> pair.sure() ? !isConnected(pair.derivation()) : isAlone(pair.derivation()))
            .map(Pair::derivation)
            .toList();
    for (Derivation pair : apart) {
      DocumentId to = pair.to().orElseThrow();
      partners.computeIfAbsent(pair.from(), id -> new HashSet<>()).add(to);
      partners.computeIfAbsent(to, id -> new HashSet<>()).add(pair.from());
    }
    return apart.stream().filter(pair -> !isInherited(pair, partners)).toList();
  }

  private boolean isConnected(Derivation pair) {
    Set<DocumentId> theirs = ancestors(pair.to().orElseThrow());
    return ancestors(pair.from()).stream().anyMatch(theirs::contains);
  }

  /** Whether neither of the two descends from anything but the other. */
  private boolean isAlone(Derivation pair) {
    DocumentId to = pair.to().orElseThrow();
    return Set.of(to).containsAll(parents.getOrDefault(pair.from(), Set.of()))
        && Set.of(pair.from()).containsAll(parents.getOrDefault(to, Set.of()));
  }

  private boolean isInherited(Derivation pair, Map<DocumentId, Set<DocumentId>> partners) {
    DocumentId to = pair.to().orElseThrow();
    for (DocumentId mine : ancestors(pair.from())) {
      for (DocumentId theirs : ancestors(to)) {
        boolean same = mine.equals(pair.from()) && theirs.equals(to);
        if (!same && partners.getOrDefault(mine, Set.of()).contains(theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A document and all that it descends from. */
  private Set<DocumentId> ancestors(DocumentId document) {
    Set<DocumentId> known = ancestors.get(document);
    if (known == null) {
      known = new HashSet<>();
      collect(document, known);
      ancestors.put(document, known);
    }
    return known;
  }

  private void collect(DocumentId document, Set<DocumentId> found) {
    if (found.add(document)) {
      parents.getOrDefault(document, Set.of()).forEach(parent -> collect(parent, found));
    }
  }
}
