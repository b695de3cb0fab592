package dev.hearsay.attribution;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Which attribution lies inside the content of which: A said that B had said something. The nearest
 * is the one with the smallest enclosing content. Parents are strictly longer than their children,
 * or equal and earlier, so that no two can enclose each other, however spans cross.
 */
final class Nesting {

  /**
   * How many attributions back and ahead the encloser is looked for: content holds few others, and
   * a book of a hundred thousand statements must not cost their square.
   */
  private static final int NEIGHBOURS = 64;

  private Nesting() {}

  /**
   * For each of {@code linked} the index of the one that encloses it, or -1.
   *
   * @param linked in text order
   */
  static int[] parents(List<LinkedSpans> linked) {
    int count = linked.size();
    int[] parents = new int[count];
    List<Span> hulls = new ArrayList<>(count);
    for (LinkedSpans one : linked) {
      hulls.add(hull(one.content()));
    }
    for (int child = 0; child < count; child++) {
      parents[child] = parent(linked, hulls, child);
    }
    return parents;
  }

  private static int parent(List<LinkedSpans> linked, List<Span> hulls, int child) {
    List<Span> inner = core(linked.get(child));
    int best = -1;
    int first = Math.max(0, child - NEIGHBOURS);
    int end = Math.min(linked.size(), child + NEIGHBOURS + 1);
    for (int outer = first; outer < end; outer++) {
      if (outer != child
          && isLarger(hulls, outer, child)
          && encloses(linked.get(outer).content(), inner)
          && (best < 0 || hulls.get(outer).length() < hulls.get(best).length())) {
        best = outer;
      }
    }
    return best;
  }

  private static boolean isLarger(List<Span> hulls, int outer, int child) {
    int difference = hulls.get(outer).length() - hulls.get(child).length();
    return difference > 0 || (difference == 0 && outer < child);
  }

  /** What must lie inside: the words that attribute, or the content where there are none. */
  private static List<Span> core(LinkedSpans linked) {
    List<Span> core = new ArrayList<>(linked.cue());
    core.addAll(linked.source());
    return core.isEmpty() ? linked.content() : core;
  }

  private static boolean encloses(List<Span> outer, List<Span> inner) {
    for (Span span : inner) {
      boolean found = false;
      for (Span candidate : outer) {
        found |= candidate.contains(span);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  static Span hull(List<Span> spans) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Span span : spans) {
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
    }
    return new Span(start, end);
  }
}
