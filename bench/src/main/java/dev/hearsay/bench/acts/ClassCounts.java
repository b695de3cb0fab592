package dev.hearsay.bench.acts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How often each class was right, found and expected. Where several labels are right, the one found
 * was expected if it is among them, else the first.
 */
final class ClassCounts<C extends Enum<C>> {

  /** With fewer examples a class says too little to be averaged. */
  static final int ENOUGH = 5;

  private final List<C> classes;
  private final Map<C, Long> correct;
  private final Map<C, Long> found;
  private final Map<C, Long> expected;
  private final Map<C, Long> first;

  ClassCounts(Class<C> type) {
    classes = Arrays.asList(type.getEnumConstants());
    correct = new EnumMap<>(type);
    found = new EnumMap<>(type);
    expected = new EnumMap<>(type);
    first = new EnumMap<>(type);
  }

  void add(C ours, List<C> right) {
    boolean among = right.contains(ours);
    found.merge(ours, 1L, Long::sum);
    expected.merge(among ? ours : right.get(0), 1L, Long::sum);
    first.merge(right.get(0), 1L, Long::sum);
    if (among) {
      correct.merge(ours, 1L, Long::sum);
    }
  }

  /** The classes that are the first label often enough, whatever was found. */
  List<C> frequent() {
    return classes.stream().filter(one -> count(first, one) >= ENOUGH).toList();
  }

  /** The other classes that occur. */
  List<C> rare() {
    return first.keySet().stream().filter(one -> count(first, one) < ENOUGH).toList();
  }

  /** Mean of the F1 of the frequent classes, in percent. */
  double macroF1() {
    return frequent().stream()
        .mapToDouble(one -> 200.0 * correct(one) / (found(one) + expected(one)))
        .average()
        .orElse(0);
  }

  long total() {
    return found.values().stream().mapToLong(Long::longValue).sum();
  }

  long right() {
    return correct.values().stream().mapToLong(Long::longValue).sum();
  }

  long correct(C one) {
    return count(correct, one);
  }

  long found(C one) {
    return count(found, one);
  }

  long expected(C one) {
    return count(expected, one);
  }

  private static <C> long count(Map<C, Long> counts, C one) {
    return counts.getOrDefault(one, 0L);
  }
}
