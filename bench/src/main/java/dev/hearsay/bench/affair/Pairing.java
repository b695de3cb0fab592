package dev.hearsay.bench.affair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/**
 * What was expected beside what was found for it, each at most once: the pairs that have most in
 * common first.
 *
 * @param <G> what is expected
 * @param <F> what is found
 */
final class Pairing<G, F> {

  /** A pair, by position. */
  private record Pair(int expected, int found, double likeness) {}

  /** One that was expected with what was found for it. */
  record Row<G, F>(G expected, Optional<F> found) {}

  private final List<Row<G, F>> rows = new ArrayList<>();
  private final List<F> unpaired = new ArrayList<>();

  /**
   * @param likeness 0 for what can't be the same
   */
  Pairing(List<G> expected, List<F> found, ToDoubleBiFunction<G, F> likeness) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      for (int k = 0; k < found.size(); k++) {
        double common = likeness.applyAsDouble(expected.get(i), found.get(k));
        if (common > 0) {
          pairs.add(new Pair(i, k, common));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -pair.likeness()));
    int[] partner = new int[expected.size()];
    Arrays.fill(partner, -1);
    BitSet taken = new BitSet();
    for (Pair pair : pairs) {
      if (partner[pair.expected()] < 0 && !taken.get(pair.found())) {
        partner[pair.expected()] = pair.found();
        taken.set(pair.found());
      }
    }
    for (int i = 0; i < expected.size(); i++) {
      rows.add(
          new Row<>(
              expected.get(i),
              partner[i] < 0 ? Optional.empty() : Optional.of(found.get(partner[i]))));
    }
    for (int k = 0; k < found.size(); k++) {
      if (!taken.get(k)) {
        unpaired.add(found.get(k));
      }
    }
  }

  /** All that was expected, in its order. */
  List<Row<G, F>> rows() {
    return List.copyOf(rows);
  }

  /** What was found and is nothing that was expected. */
  List<F> unpaired() {
    return List.copyOf(unpaired);
  }
}
