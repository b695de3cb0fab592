package dev.hearsay.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Statements that hang together by pairs that make the same claim. Immutable. */
final class Components {

  /**
   * More than so many that hang together are taken apart by asking for more likeness; what still
   * hangs together then are copies.
   */
  static final int LARGEST = 500;

  private static final double STEP = 0.1;
  private static final double COPIES = 0.95;

  private final List<Integer> statements;

  /** For each statement, by position, the positions of those that make the same claim. */
  private final int[][] same;

  /** And how alike they are. */
  private final double[][] likeness;

  /**
   * @param statements in an order that doesn't depend on how they came
   * @param ties of these and others, which are passed over
   */
  Components(List<Integer> statements, Ties ties) {
    this.statements = statements;
    Map<Integer, Integer> positions = new HashMap<>();
    statements.forEach(statement -> positions.put(statement, positions.size()));
    same = new int[statements.size()][];
    likeness = new double[statements.size()][];
    for (int i = 0; i < same.length; i++) {
      read(i, ties, positions);
    }
  }

  private void read(int at, Ties ties, Map<Integer, Integer> positions) {
    int statement = statements.get(at);
    int[] tied = new int[ties.count(statement)];
    double[] alike = new double[tied.length];
    int count = 0;
    for (int i = 0; i < tied.length; i++) {
      Judgement judgement = ties.judgement(statement, i);
      Integer position = judgement.isSameClaim() ? positions.get(ties.other(statement, i)) : null;
      if (position != null) {
        tied[count] = position;
        alike[count++] = judgement.likeness();
      }
    }
    same[at] = Arrays.copyOf(tied, count);
    likeness[at] = Arrays.copyOf(alike, count);
  }

  /** What hangs together, however much it is: positions in ascending order. */
  List<int[]> whole() {
    int[] all = IntStream.range(0, same.length).toArray();
    return of(all, Judgement.SAME_THING, all.length);
  }

  /** The components of one of the whole ones: statements, in their order. */
  List<List<Integer>> of(int[] whole) {
    return of(whole, Judgement.SAME_THING, LARGEST).stream().map(this::statements).toList();
  }

  /** The statements at some positions. */
  List<Integer> statements(int[] positions) {
    return Arrays.stream(positions).mapToObj(statements::get).toList();
  }

  private List<int[]> of(int[] positions, double least, int largest) {
    BitSet open = new BitSet(same.length);
    for (int position : positions) {
      open.set(position);
    }
    List<int[]> components = new ArrayList<>();
    for (int position : positions) {
      if (open.get(position)) {
        int[] component = reach(position, least, open);
        if (component.length > largest && least < COPIES) {
          components.addAll(of(component, Math.min(COPIES, least + STEP), largest));
        } else {
          components.add(component);
        }
      }
    }
    return components;
  }

  private int[] reach(int start, double least, BitSet open) {
    int[] reached = new int[open.cardinality()];
    int count = 0;
    reached[count++] = start;
    open.clear(start);
    for (int next = 0; next < count; next++) {
      int at = reached[next];
      for (int i = 0; i < same[at].length; i++) {
        int other = same[at][i];
        if (likeness[at][i] >= least && open.get(other)) {
          open.clear(other);
          reached[count++] = other;
        }
      }
    }
    int[] component = Arrays.copyOf(reached, count);
    Arrays.sort(component);
    return component;
  }
}
