package dev.hearsay.claim;

import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which documents might tell of the same: those that share enough rare words, names and numbers.
 * Whether two do depends on the two alone, so the order of adding doesn't matter.
 */
final class RelatedDocuments {

  /** What two must share, in weight. */
  private static final double LEAST_SHARED = 1.4;

  private final Map<DocumentId, ToldDocument> documents = new TreeMap<>();
  private final Map<Integer, List<DocumentId>> postings = new HashMap<>();

  /** Those among the documents known so far that might tell of the same, in order. */
  SortedMap<DocumentId, ToldDocument> of(ToldDocument document) {
    Map<DocumentId, Double> shared = new TreeMap<>();
    document
        .leading()
        .forEach(
            (key, weight) ->
                postings
                    .getOrDefault(key, List.of())
                    .forEach(other -> shared.merge(other, weight, Double::sum)));
    SortedMap<DocumentId, ToldDocument> related = new TreeMap<>();
    shared.forEach(
        (other, weight) -> {
          ToldDocument known = documents.get(other);
          if (weight >= LEAST_SHARED && known != null) {
            related.put(other, known);
          }
        });
    return related;
  }

  void add(DocumentId id, ToldDocument document) {
    documents.put(id, document);
    document
        .leading()
        .keySet()
        .forEach(key -> postings.computeIfAbsent(key, each -> new ArrayList<>()).add(id));
  }

  void remove(DocumentId id) {
    ToldDocument document = documents.remove(id);
    if (document != null) {
      document
          .leading()
          .keySet()
          .forEach(key -> postings.getOrDefault(key, new ArrayList<>()).remove(id));
    }
  }
}
