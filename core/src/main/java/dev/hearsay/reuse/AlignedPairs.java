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

  private static final int MOST = 1 << 19;
  private static final float LOAD = 0.75f;
  private static final int FIRST_SIZE = 16;
  private static final byte[] NOTHING = new byte[0];

  private final Map<Pair, byte[]> pairs =
      new LinkedHashMap<>(FIRST_SIZE, LOAD, /* accessOrder= */ true);

  /** Two documents by their numbers, the smaller first. */
  private record Pair(int one, int other) {

    /** The numbers of pairs are alike: what a record has would put many in one place. */
    @Override
    public int hashCode() {
      long mixed = ((long) one << Integer.SIZE | other) * 0x9E3779B97F4A7C15L;
      return (int) (mixed >>> Integer.SIZE);
    }
  }

  /** The passages of two documents, by their numbers in either order. */
  List<SharedPassage> of(int one, int other, Supplier<List<SharedPassage>> align) {
    Pair key = new Pair(Math.min(one, other), Math.max(one, other));
    byte[] known = pairs.get(key);
    if (known == null) {
      List<SharedPassage> aligned = align.get();
      pairs.put(key, aligned.isEmpty() ? NOTHING : PackedPassages.pack(aligned));
      Iterator<Pair> oldest = pairs.keySet().iterator();
      while (pairs.size() > MOST) {
        oldest.next();
        oldest.remove();
      }
      return aligned;
    }
    return PackedPassages.unpack(known);
  }

  /** Forgets a document, whose number another may get. */
  void remove(int number) {
    pairs.keySet().removeIf(key -> key.one() == number || key.other() == number);
  }
}
