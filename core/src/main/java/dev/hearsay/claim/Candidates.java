package dev.hearsay.claim;

import dev.hearsay.claim.comparison.ComparedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which statements might claim the same: those that share enough rare words, names and numbers.
 * Whether two are candidates depends on the two alone, so the order of adding doesn't matter.
 */
final class Candidates {

  /** What two must share, in weight; a rare word or name weighs nearly 1. */
  private static final double LEAST_SHARED = 0.9;

  /** And as a share of what the one with less to say has. */
  private static final double LEAST_SHARE = 0.15;

  /** Words that are commoner don't lead to candidates, though they count once others did. */
  private static final double LEAST_WEIGHT = 0.35;

  private final Map<String, List<Integer>> postings = new HashMap<>();
  private final Map<Integer, Map<String, Double>> keys = new HashMap<>();

  /** Those among the statements known so far that might claim the same; then adds the new one. */
  List<Integer> add(int id, Proposition proposition) {
    Map<String, Double> own = keysOf(proposition);
    Set<Integer> met = new HashSet<>();
    own.forEach(
        (key, weight) -> {
          if (weight >= LEAST_WEIGHT) {
            met.addAll(postings.getOrDefault(key, List.of()));
          }
        });
    List<Integer> candidates =
        met.stream()
            .filter(other -> areAlike(own, keys.getOrDefault(other, Map.of())))
            .sorted()
            .toList();
    keys.put(id, own);
    own.forEach(
        (key, weight) -> {
          if (weight >= LEAST_WEIGHT) {
            postings.computeIfAbsent(key, each -> new ArrayList<>()).add(id);
          }
        });
    return candidates;
  }

  /** Takes a statement out. */
  void remove(int id) {
    Map<String, Double> own = keys.remove(id);
    if (own != null) {
      own.keySet()
          .forEach(
              key -> {
                List<Integer> list = postings.get(key);
                if (list != null) {
                  list.remove((Integer) id);
                }
              });
    }
  }

  /** Whether two statements would be compared. */
  static boolean areAlike(Proposition one, Proposition other) {
    return areAlike(keysOf(one), keysOf(other));
  }

  private static boolean areAlike(Map<String, Double> one, Map<String, Double> other) {
    double shared = 0;
    for (Map.Entry<String, Double> key : one.entrySet()) {
      shared += other.containsKey(key.getKey()) ? key.getValue() : 0;
    }
    return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(total(one), total(other));
  }

  private static double total(Map<String, Double> keys) {
    return keys.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static Map<String, Double> keysOf(Proposition proposition) {
    Map<String, Double> keys = new TreeMap<>();
    for (ComparedWord word : proposition.text().words()) {
      if (word.isContent()) {
        keys.merge(word.stem(), word.weight(), Math::max);
      }
    }
    for (Participant participant : proposition.participants()) {
      participant.stems().forEach(stem -> keys.putIfAbsent(stem, 0.5));
    }
    return keys;
  }
}
