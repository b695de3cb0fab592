package dev.hearsay.bench.provenance;

import dev.hearsay.bench.measure.Figure;
import dev.hearsay.provenance.Independence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Counts of what is right about claims. */
public final class ProvenanceScore {

  private long claims;
  private long intervals;
  private long lower;
  private long upper;
  private long overclaimed;
  private long roots;
  private long rootsFound;
  private long kinds;
  private final List<String> wrong = new ArrayList<>();

  /** A root: what kind it is and which statements, by number, go back to it. */
  public record MarkedRoot(String kind, Set<Integer> statements) {}

  public void add(String claim, Independence expected, Independence found) {
    claims++;
    boolean right = expected.equals(found);
    intervals += right ? 1 : 0;
    lower += expected.min() == found.min() ? 1 : 0;
    upper += expected.max() == found.max() ? 1 : 0;
    overclaimed += found.min() > expected.min() ? 1 : 0;
    if (!right) {
      wrong.add(claim + ": expected " + show(expected) + ", found " + show(found));
    }
  }

  private static String show(Independence interval) {
    return interval.min() + "-" + interval.max();
  }

  /**
   * A root is found when most of the statements that go back to it or to the one found go back to
   * both.
   */
  public void addRoots(List<MarkedRoot> expected, List<MarkedRoot> found) {
    Map<MarkedRoot, MarkedRoot> pairs = new HashMap<>();
    for (MarkedRoot root : expected) {
      for (MarkedRoot other : found) {
        if (isSame(root.statements(), other.statements())) {
          pairs.put(root, other);
        }
      }
    }
    roots += expected.size();
    rootsFound += pairs.size();
    kinds +=
        pairs.entrySet().stream()
            .filter(pair -> Objects.equals(pair.getKey().kind(), pair.getValue().kind()))
            .count();
  }

  private static boolean isSame(Set<Integer> one, Set<Integer> other) {
    Set<Integer> both = new HashSet<>(one);
    both.retainAll(other);
    Set<Integer> any = new HashSet<>(one);
    any.addAll(other);
    return both.size() * 2 >= any.size() && !both.isEmpty();
  }

  public List<String> wrong() {
    return List.copyOf(wrong);
  }

  public List<Figure> figures() {
    return List.of(
        Figure.percent("interval right %", intervals, claims),
        Figure.percent("min right %", lower, claims),
        Figure.percent("max right %", upper, claims),
        Figure.percent("root found %", rootsFound, roots),
        Figure.percent("its kind right %", kinds, rootsFound),
        new Figure(
            "false confirmation %",
            claims == 0 ? 0 : 100.0 * overclaimed / claims,
            2,
            Figure.Better.LOWER,
            0,
            Map.of("overclaimed", overclaimed, "claims", claims)));
  }
}
