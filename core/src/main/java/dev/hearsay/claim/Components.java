package dev.hearsay.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Statements that hang together by pairs that make the same claim. */
final class Components {

  /**
   * More than so many that hang together are taken apart by asking for more likeness; what still
   * hangs together then are copies.
   */
  static final int LARGEST = 500;

  private static final double STEP = 0.1;
  private static final double COPIES = 0.95;

  private final Map<Integer, Map<Integer, Judgement>> related;

  Components(Map<Integer, Map<Integer, Judgement>> related) {
    this.related = related;
  }

  /** What hangs together among some statements, in their order, however much it is. */
  List<List<Integer>> whole(List<Integer> statements) {
    return of(statements, Judgement.SAME_THING, statements.size());
  }

  /** The components of some statements, in their order. */
  List<List<Integer>> of(List<Integer> statements) {
    return of(statements, Judgement.SAME_THING, LARGEST);
  }

  private List<List<Integer>> of(List<Integer> statements, double least, int largest) {
    Map<Integer, Integer> positions = new HashMap<>();
    statements.forEach(statement -> positions.put(statement, positions.size()));
    Set<Integer> seen = new HashSet<>();
    List<List<Integer>> components = new ArrayList<>();
    for (int statement : statements) {
      if (seen.add(statement)) {
        List<Integer> component = reach(statement, least, positions, seen);
        if (component.size() > largest && least < COPIES) {
          components.addAll(of(component, Math.min(COPIES, least + STEP), largest));
        } else {
          components.add(component);
        }
      }
    }
    return components;
  }

  private List<Integer> reach(
      int start, double least, Map<Integer, Integer> positions, Set<Integer> seen) {
    List<Integer> reached = new ArrayList<>();
    Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      int statement = waiting.remove();
      reached.add(statement);
      related
          .getOrDefault(statement, Map.of())
          .forEach(
              (other, judgement) -> {
                if (judgement.contrasts().isEmpty()
                    && judgement.likeness() >= least
                    && positions.containsKey(other)
                    && seen.add(other)) {
                  waiting.add(other);
                }
              });
    }
    reached.sort((one, other) -> Integer.compare(positions.get(one), positions.get(other)));
    return reached;
  }
}
