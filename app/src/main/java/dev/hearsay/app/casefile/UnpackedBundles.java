package dev.hearsay.app.casefile;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/**
 * The bundles that were uncompressed last: what is shown together often stands together. They are
 * known by all their compressed bytes, so what is found here is what the case has at the moment
 * that is read, whatever was changed or rolled back. For one session.
 */
final class UnpackedBundles {

  /** Those of a page of hits, which may each stand in another one; some megabytes at most. */
  private static final int KEPT = 64;

  private static final int MOST_BYTES = 1 << 16;

  /** The last one first. */
  private final Deque<Unpacked> recent = new ArrayDeque<>(KEPT + 1);

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Unpacked(byte[] deflated, byte[] items) {}

  /**
   * What stands in a bundle; not to be changed.
   *
   * @param size uncompressed
   * @throws DamagedBytesException when the bytes aren't a bundle's of that size
   */
  byte[] items(byte[] deflated, int size) {
    for (Iterator<Unpacked> all = recent.iterator(); all.hasNext(); ) {
      Unpacked one = all.next();
      if (one.items().length == size && Arrays.equals(one.deflated(), deflated)) {
        all.remove();
        recent.addFirst(one);
        return one.items();
      }
    }
    byte[] items = Deflation.inflate(deflated, size);
    if (size <= MOST_BYTES) {
      recent.addFirst(new Unpacked(deflated, items));
      if (recent.size() > KEPT) {
        recent.removeLast();
      }
    }
    return items;
  }
}
