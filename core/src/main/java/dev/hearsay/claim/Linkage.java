package dev.hearsay.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Average linkage: the two groups that are most alike on average are joined until none are alike
 * enough. Of equals those are joined whose first members come first.
 */
public final class Linkage {

  private final double[][] likeness;
  private final double[][] weights;

  /** For a number of members, none like another yet. */
  public Linkage(int members) {
    this(members, 1);
  }

  /**
   * For a number of members, none like another yet.
   *
   * @param unknown what a pair counts in a mean of which nothing is said, against one that is known
   */
  public Linkage(int members, double unknown) {
    likeness = new double[members][members];
    weights = new double[members][members];
    for (double[] row : weights) {
      Arrays.fill(row, unknown);
    }
  }

  /** Says how alike two members are. */
  public void put(int one, int other, double value) {
    put(one, other, value, 1);
  }

  private void put(int one, int other, double value, double weight) {
    likeness[one][other] = value;
    likeness[other][one] = value;
    weights[one][other] = weight;
    weights[other][one] = weight;
  }

  /** The groups, each in order, ordered by their first members. Can be asked once. */
  public List<List<Integer>> join(double least) {
    int count = likeness.length;
    int[] nearest = new int[count];
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      groups.put(i, new ArrayList<>(List.of(i)));
    }
    for (int i = 0; i < count; i++) {
      nearest[i] = nearest(i, groups);
    }
    while (groups.size() > 1) {
      int kept = -1;
      for (int i : groups.keySet()) {
        if (nearest[i] >= 0
            && (kept < 0 || likeness[i][nearest[i]] > likeness[kept][nearest[kept]])) {
          kept = i;
        }
      }
      if (kept < 0 || likeness[kept][nearest[kept]] < least) {
        break;
      }
      int gone = Math.max(kept, nearest[kept]);
      kept = Math.min(kept, nearest[kept]);
      merge(kept, gone, groups);
      for (int i : groups.keySet()) {
        if (i == kept || nearest[i] == kept || nearest[i] == gone) {
          nearest[i] = nearest(i, groups);
        } else if (likeness[i][kept] > likeness[i][nearest[i]]) {
          nearest[i] = kept;
        }
      }
    }
    groups.values().forEach(group -> group.sort(Integer::compare));
    return List.copyOf(groups.values());
  }

  private void merge(int kept, int gone, Map<Integer, List<Integer>> groups) {
    groups.get(kept).addAll(groups.remove(gone));
    for (int other : groups.keySet()) {
      double weight = weights[kept][other] + weights[gone][other];
      double sum =
          likeness[kept][other] * weights[kept][other]
              + likeness[gone][other] * weights[gone][other];
      put(kept, other, sum / weight, weight);
    }
  }

  private int nearest(int one, Map<Integer, List<Integer>> groups) {
    int nearest = -1;
    for (int other : groups.keySet()) {
      if (other != one && (nearest < 0 || likeness[one][other] > likeness[one][nearest])) {
        nearest = other;
      }
    }
    return nearest;
  }
}
