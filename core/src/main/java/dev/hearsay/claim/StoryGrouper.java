package dev.hearsay.claim;

import dev.hearsay.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts documents together that tell the same event: groups are joined while their documents are
 * alike enough on average (average linkage over words weighted by rarity). The result is a function
 * of the set of documents, not of their order; it asks of all at once, so nothing is kept.
 */
public final class StoryGrouper {

  private static final double LEAST_LIKENESS = 0.13;

  private StoryGrouper() {}

  /** The groups, each in the order of identifiers, ordered by their first. */
  public static List<List<Document>> group(List<Document> documents) {
    List<Document> ordered = documents.stream().sorted(Comparator.comparing(Document::id)).toList();
    List<Map<Integer, Double>> alike = likeness(StoryVectors.of(ordered));
    List<List<Document>> groups = new ArrayList<>();
    for (List<Integer> component : components(alike)) {
      Linkage linkage = new Linkage(component.size());
      for (int i = 0; i < component.size(); i++) {
        for (int j = 0; j < i; j++) {
          linkage.put(i, j, alike.get(component.get(i)).getOrDefault(component.get(j), 0.0));
        }
      }
      for (List<Integer> group : linkage.join(LEAST_LIKENESS)) {
        groups.add(group.stream().map(component::get).map(ordered::get).toList());
      }
    }
    groups.sort(Comparator.comparing(group -> group.get(0).id()));
    return groups;
  }

  /** For each document those that share a word with it, and how alike they are. */
  private static List<Map<Integer, Double>> likeness(List<Map<String, Double>> vectors) {
    Map<String, List<Integer>> having = new HashMap<>();
    List<Map<Integer, Double>> alike = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      Map<Integer, Double> row = new HashMap<>();
      int document = i;
      vectors
          .get(i)
          .forEach(
              (term, weight) -> {
                for (int other : having.getOrDefault(term, List.of())) {
                  row.merge(other, weight * vectors.get(other).get(term), Double::sum);
                }
                having.computeIfAbsent(term, key -> new ArrayList<>()).add(document);
              });
      alike.add(row);
      row.forEach((other, value) -> alike.get(other).put(document, value));
    }
    return alike;
  }

  /** Groups that are alike on average have a pair that is: where there is none, none is joined. */
  private static List<List<Integer>> components(List<Map<Integer, Double>> alike) {
    int[] root = new int[alike.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
    }
    for (int i = 0; i < root.length; i++) {
      for (Map.Entry<Integer, Double> other : alike.get(i).entrySet()) {
        if (other.getValue() >= LEAST_LIKENESS) {
          int one = find(root, i);
          int two = find(root, other.getKey());
          root[Math.max(one, two)] = Math.min(one, two);
        }
      }
    }
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < root.length; i++) {
      members.computeIfAbsent(find(root, i), key -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> components = new ArrayList<>(members.values());
    components.forEach(Collections::sort);
    return components;
  }

  private static int find(int[] root, int document) {
    int at = document;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }
}
