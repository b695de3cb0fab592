package dev.hearsay.bench.claims;

import dev.hearsay.bench.measure.Figure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * B³ (Bagga and Baldwin 1998): for each item, how much of the group it is found in belongs with it,
 * and how much of what belongs with it is found there.
 */
public record GroupScore(double precision, double recall, int items) {

  /** Of items with the group they belong to and the group they were found in, by position. */
  public static <T, U> GroupScore of(List<T> expected, List<U> found) {
    Map<T, Integer> belonging = new HashMap<>();
    Map<U, Integer> together = new HashMap<>();
    Map<Map.Entry<T, U>, Integer> both = new HashMap<>();
    for (int i = 0; i < expected.size(); i++) {
      belonging.merge(expected.get(i), 1, Integer::sum);
      together.merge(found.get(i), 1, Integer::sum);
      both.merge(Map.entry(expected.get(i), found.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < expected.size(); i++) {
      double right = both.get(Map.entry(expected.get(i), found.get(i)));
      precision += right / together.get(found.get(i));
      recall += right / belonging.get(expected.get(i));
    }
    int items = expected.size();
    return new GroupScore(precision / items, recall / items, items);
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Precision, recall and F1, in percent. */
  public List<Figure> figures() {
    Map<String, Long> counts = Map.of("items", (long) items);
    return List.of(
        Figure.quality("B³ precision", 100 * precision, counts),
        Figure.quality("B³ recall", 100 * recall, counts),
        Figure.quality("B³ F1", 100 * f1(), counts));
  }
}
