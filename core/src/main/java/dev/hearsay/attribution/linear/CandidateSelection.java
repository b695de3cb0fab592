package dev.hearsay.attribution.linear;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Chooses the disjoint spans that promise the best F1. A span raises expected F1 when its
 * probability exceeds half the F1 reached (Lewis 1995), so each counts for its probability less a
 * threshold, and weighted interval scheduling finds the best set.
 */
public final class CandidateSelection {

  private static final Comparator<RoleSpan> BY_END =
      Comparator.comparingInt(RoleSpan::end)
          .thenComparingInt(RoleSpan::start)
          .thenComparing(RoleSpan::role);

  private CandidateSelection() {}

  /**
   * Chooses among the candidates of one passage.
   *
   * @param length of the passage, in tokens
   * @param thresholds by role
   * @return the chosen spans in text order
   */
  public static List<RoleSpan> choose(List<RoleSpan> candidates, int length, float[] thresholds) {
    List<RoleSpan> worthwhile = new ArrayList<>();
    for (RoleSpan candidate : candidates) {
      if (gain(candidate, thresholds) > 0) {
        worthwhile.add(candidate);
      }
    }
    worthwhile.sort(BY_END);
    double[] best = new double[length + 1];
    RoleSpan[] last = new RoleSpan[length + 1];
    int next = 0;
    for (int end = 1; end <= length; end++) {
      best[end] = best[end - 1];
      while (next < worthwhile.size() && worthwhile.get(next).end() == end) {
        RoleSpan candidate = worthwhile.get(next++);
        double total = best[candidate.start()] + gain(candidate, thresholds);
        if (total > best[end]) {
          best[end] = total;
          last[end] = candidate;
        }
      }
    }
    return follow(last, length);
  }

  private static double gain(RoleSpan candidate, float[] thresholds) {
    return candidate.probability() - thresholds[candidate.role().index()];
  }

  private static List<RoleSpan> follow(RoleSpan[] last, int length) {
    Deque<RoleSpan> chosen = new ArrayDeque<>();
    int end = length;
    while (end > 0) {
      RoleSpan span = last[end];
      if (span == null) {
        end--;
      } else {
        chosen.addFirst(span);
        end = span.start();
      }
    }
    return List.copyOf(chosen);
  }
}
