package dev.hearsay.reuse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprints of a text by robust winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local
 * algorithms for document fingerprinting", SIGMOD 2003): of the hashes of every {@value #LENGTH}
 * letters in a row, the least of each {@value #WINDOW} neighbours. Two texts with {@value
 * #GUARANTEED} letters in a row in common have a fingerprint in common, wherever those stand.
 */
final class Fingerprints {

  /** Letters of a fingerprint: about four words, so that most are rare. */
  static final int LENGTH = 20;

  /** Neighbours that one is chosen of. */
  static final int WINDOW = 12;

  /** Shared letters that can't be missed: about six words. */
  static final int GUARANTEED = LENGTH + WINDOW - 1;

  /** Of an array of hashes that holds at least a window. */
  private static final int RING = 15;

  private static final long FACTOR = 0x9e3779b97f4a7c15L;
  private static final int ORDINAL_BITS = 28;
  private static final long ORDINALS = (1L << ORDINAL_BITS) - 1;

  private final long[] hashes;
  private final int[] positions;
  private final long[] ordered;

  /** Worked out when first asked for: always the same. */
  private volatile long @Nullable [] distinct;

  private Fingerprints(long[] hashes, int[] positions) {
    this.hashes = hashes;
    this.positions = positions;
    this.ordered = new long[hashes.length];
    for (int i = 0; i < ordered.length; i++) {
      ordered[i] = (hashes[i] & ~ORDINALS) | i;
    }
    Arrays.sort(ordered);
  }

  static Fingerprints of(NormalizedText text) {
    int grams = text.letterCount() - LENGTH + 1;
    if (grams <= 0) {
      return new Fingerprints(new long[0], new int[0]);
    }
    return new Winnowing(text, grams).run();
  }

  int count() {
    return hashes.length;
  }

  /** In the order of the text. */
  long hash(int fingerprint) {
    return hashes[fingerprint];
  }

  /** Its first letter. */
  int position(int fingerprint) {
    return positions[fingerprint];
  }

  /** Each hash once, ascending; not to be changed. */
  long[] distinct() {
    long[] known = distinct;
    if (known == null) {
      known = sortOut();
      distinct = known;
    }
    return known;
  }

  private long[] sortOut() {
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count] = sorted[i];
        count++;
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /**
   * The fingerprints ordered by the leading 36 bits of their hash and then by place: packed, so
   * that sorting moves primitives. {@link #leading} and {@link #ordinal} unpack.
   */
  long[] ordered() {
    return ordered;
  }

  static long leading(long packed) {
    return packed & ~ORDINALS;
  }

  static int ordinal(long packed) {
    return (int) (packed & ORDINALS);
  }

  /** Spreads the bits of a number (the finaliser of MurmurHash3, Appleby, public domain). */
  static long mix(long number) {
    long mixed = number;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  /** One pass over a text. */
  private static final class Winnowing {

    private final NormalizedText text;
    private final int grams;
    private final long[] window = new long[RING + 1];
    private long[] hashes;
    private int[] positions;
    private int count;

    Winnowing(NormalizedText text, int grams) {
      this.text = text;
      this.grams = grams;
      this.hashes = new long[grams / (WINDOW / 2) + 2];
      this.positions = new int[hashes.length];
    }

    Fingerprints run() {
      long oldest = 1;
      long rolling = 0;
      for (int i = 0; i < LENGTH; i++) {
        rolling = rolling * FACTOR + text.letter(i) + 1;
        oldest = i == 0 ? 1 : oldest * FACTOR;
      }
      int chosen = -1;
      long least = Long.MAX_VALUE;
      for (int gram = 0; gram < grams; gram++) {
        if (gram > 0) {
          rolling -= (text.letter(gram - 1) + 1) * oldest;
          rolling = rolling * FACTOR + text.letter(gram + LENGTH - 1) + 1;
        }
        long hash = mix(rolling);
        window[gram & RING] = hash;
        boolean first = gram < WINDOW - 1;
        if (chosen < 0 || hash < least) {
          least = hash;
          chosen = gram;
          if (!first) {
            add(hash, gram);
          }
        } else if (chosen <= gram - WINDOW) {
          chosen = rightmostLeast(gram);
          least = window[chosen & RING];
          add(least, chosen);
        } else if (gram == WINDOW - 1) {
          add(least, chosen);
        }
        if (first && gram == grams - 1) {
          add(least, chosen); // a text shorter than a window
        }
      }
      return new Fingerprints(Arrays.copyOf(hashes, count), Arrays.copyOf(positions, count));
    }

    private int rightmostLeast(int last) {
      int least = last;
      for (int gram = last - 1; gram > last - WINDOW; gram--) {
        if (window[gram & RING] < window[least & RING]) {
          least = gram;
        }
      }
      return least;
    }

    private void add(long hash, int gram) {
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, count * 2);
        positions = Arrays.copyOf(positions, count * 2);
      }
      hashes[count] = hash;
      positions[count] = gram;
      count++;
    }
  }
}
