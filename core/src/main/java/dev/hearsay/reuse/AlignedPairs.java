package dev.hearsay.reuse;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The passages of pairs that were aligned lately: they depend on the two texts only, and both
 * documents of a pair ask for them. Holds {@value #MOST} pairs at most.
 */
final class AlignedPairs {

  private static final int MOST = 1 << 17;
  private static final float LOAD = 0.75f;
  private static final int FIRST_SIZE = 16;

  private final Map<Long, List<SharedPassage>> pairs =
      new LinkedHashMap<>(FIRST_SIZE, LOAD, /* accessOrder= */ true);

  /** The passages of two documents, by their numbers in either order. */
  List<SharedPassage> of(int one, int other, Supplier<List<SharedPassage>> align) {
    long key = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    List<SharedPassage> known = pairs.get(key);
    if (known == null) {
      known = align.get();
      pairs.put(key, known);
      Iterator<Long> oldest = pairs.keySet().iterator();
      while (pairs.size() > MOST) {
        oldest.next();
        oldest.remove();
      }
    }
    return known;
  }

  /** Forgets a document, whose number another may get. */
  void remove(int number) {
    pairs.keySet().removeIf(key -> key >> Integer.SIZE == number || key.intValue() == number);
  }
}
