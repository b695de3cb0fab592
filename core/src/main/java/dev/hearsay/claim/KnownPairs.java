package dev.hearsay.claim;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * What comparisons of statements found, for others of the same shapes: outlets repeat each other.
 * Only spares work; a bounded number is kept. Thread-safe.
 */
final class KnownPairs {

  /** How many pairs are kept; each takes some hundred bytes. When there are more, none is. */
  private static final int MOST = 400_000;

  private final Map<Pair, Double> likeness = new ConcurrentHashMap<>();
  private final Map<Pair, Set<Contrast>> contrasts = new ConcurrentHashMap<>();

  /** There are few different ones: one object for each does. */
  private final Map<Set<Contrast>, Set<Contrast>> sets = new ConcurrentHashMap<>();

  private record Pair(Shape one, Shape other) {

    static Pair of(Shape one, Shape other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /** How alike two shapes are. */
  double likeness(Shape one, Shape other, DoubleSupplier compare) {
    Pair pair = Pair.of(one, other);
    Double known = likeness.get(pair);
    if (known == null) {
      known = compare.getAsDouble();
      keep(likeness, pair, known);
    }
    return known;
  }

  /** What sets two shapes apart. */
  Set<Contrast> contrasts(Shape one, Shape other, Supplier<Set<Contrast>> compare) {
    Pair pair = Pair.of(one, other);
    Set<Contrast> known = contrasts.get(pair);
    if (known == null) {
      known = sets.computeIfAbsent(Set.copyOf(compare.get()), same -> same);
      keep(contrasts, pair, known);
    }
    return known;
  }

  private static <V> void keep(Map<Pair, V> into, Pair pair, V value) {
    if (into.size() >= MOST) {
      into.clear();
    }
    into.put(pair, value);
  }
}
