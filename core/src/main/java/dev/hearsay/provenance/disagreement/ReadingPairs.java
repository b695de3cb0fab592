package dev.hearsay.provenance.disagreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Readings that are of one thing, two by two: those that agree and those that don't. Readings come
 * and go; what is known of two rests on these two alone and is kept. Only readings that tell of
 * something in common are compared, and what many tell of doesn't count.
 */
final class ReadingPairs {

  /** What more readings tell of is no sign that two tell of one thing. */
  private static final int COMMON = 400;

  private final Set<Reading> known = new HashSet<>();
  private final Map<String, Set<Reading>> having = new HashMap<>();
  private final Map<Reading, Set<Reading>> same = new HashMap<>();
  private final Map<Reading, Set<Reading>> against = new HashMap<>();

  /** What is found for one reading. */
  private record Found(Reading reading, List<Reading> same, List<Reading> against) {}

  /** Takes in which readings there are now. */
  void update(Collection<Reading> now) {
    Set<Reading> come = new LinkedHashSet<>(now);
    List<Reading> gone = known.stream().filter(one -> !come.contains(one)).toList();
    come.removeAll(known);
    Set<Reading> asked = new LinkedHashSet<>(come);
    for (Reading one : gone) {
      remove(one, asked);
    }
    for (Reading one : come) {
      known.add(one);
      one.context()
          .keySet()
          .forEach(told -> having.computeIfAbsent(told, key -> new HashSet<>()).add(one));
    }
    asked.retainAll(known);
    asked.parallelStream()
        .map(one -> relate(one, asked))
        .toList()
        .forEach(
            found -> {
              found.same().forEach(other -> put(same, found.reading(), other));
              found.against().forEach(other -> put(against, found.reading(), other));
            });
  }

  private void remove(Reading one, Set<Reading> asked) {
    known.remove(one);
    for (String told : one.context().keySet()) {
      Set<Reading> others = having.getOrDefault(told, new HashSet<>());
      others.remove(one);
      if (others.size() == COMMON) {
        asked.addAll(others); // it counts again
      }
      if (others.isEmpty()) {
        having.remove(told);
      }
    }
    for (Map<Reading, Set<Reading>> pairs : List.of(same, against)) {
      Set<Reading> others = pairs.remove(one);
      if (others != null) {
        others.forEach(other -> pairs.getOrDefault(other, new HashSet<>()).remove(one));
      }
    }
  }

  /** Of two that are both asked, the later by order finds the pair. */
  private Found relate(Reading one, Set<Reading> asked) {
    Set<Reading> candidates = new HashSet<>();
    for (String told : one.context().keySet()) {
      Set<Reading> others = having.getOrDefault(told, Set.of());
      if (others.size() <= COMMON) {
        candidates.addAll(others);
      }
    }
    List<Reading> agreeing = new ArrayList<>();
    List<Reading> differing = new ArrayList<>();
    for (Reading other : candidates) {
      int order = Reading.ORDER.compare(other, one);
      if (order == 0 || (order > 0 && asked.contains(other))) {
        continue;
      }
      Reading first = order < 0 ? other : one;
      Reading second = order < 0 ? one : other;
      if (SameThing.areOfOneThing(first, second)) {
        (SameThing.agree(first, second) ? agreeing : differing).add(other);
      }
    }
    return new Found(one, agreeing, differing);
  }

  private static void put(Map<Reading, Set<Reading>> into, Reading one, Reading other) {
    into.computeIfAbsent(one, key -> new TreeSet<>(Reading.ORDER)).add(other);
    into.computeIfAbsent(other, key -> new TreeSet<>(Reading.ORDER)).add(one);
  }

  /** Those of one thing that agree with a reading. */
  List<Reading> same(Reading one) {
    return live(one, same);
  }

  /** Those of one thing that can't be right if a reading is. */
  List<Reading> against(Reading one) {
    return live(one, against);
  }

  /** Pairs that only what has become common led to don't count while it is. */
  private List<Reading> live(Reading one, Map<Reading, Set<Reading>> pairs) {
    return pairs.getOrDefault(one, Set.of()).stream()
        .filter(
            other ->
                one.context().keySet().stream()
                    .anyMatch(
                        told ->
                            other.context().containsKey(told)
                                && having.getOrDefault(told, Set.of()).size() <= COMMON))
        .toList();
  }
}
