package dev.hearsay.syntax.transition;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words grouped by how they are used, at two grains, so that a word which was rarely seen in trees
 * is known by its like. Words are kept as hashes of 32 bits.
 */
public final class WordClasses {

  /** No words in no classes. */
  public static final WordClasses NONE = new WordClasses(new int[0], new int[0]);

  /** Coarse class in the upper bits, fine class in the lower. */
  private static final int FINE_BITS = 16;

  private static final int FINE = (1 << FINE_BITS) - 1;
  private static final int MOST_WORDS = 1 << 20;
  private static final int EMPTY = 0;

  /** Open addressing: a hash and its class in the same place. */
  private final int[] hashes;

  private final int[] classes;
  private final int mask;

  private WordClasses(int[] sorted, int[] of) {
    int slots = Integer.highestOneBit(Math.max(1, sorted.length)) << 2;
    mask = slots - 1;
    hashes = new int[slots];
    classes = new int[slots];
    for (int i = 0; i < sorted.length; i++) {
      int slot = sorted[i] & mask;
      while (classes[slot] != EMPTY) {
        slot = (slot + 1) & mask;
      }
      hashes[slot] = sorted[i];
      classes[slot] = of[i];
    }
  }

  /**
   * Classes of some words.
   *
   * @param coarse of each word, at least 1
   * @param fine of each word, 1 to 65535
   */
  public static WordClasses of(Map<String, Integer> coarse, Map<String, Integer> fine) {
    Map<Integer, Integer> all = new TreeMap<>();
    coarse.forEach(
        (word, group) ->
            all.putIfAbsent(SentenceWords.hash(word), group << FINE_BITS | fine.get(word)));
    int[] sorted = all.keySet().stream().mapToInt(Integer::intValue).toArray();
    int[] of = new int[sorted.length];
    for (int i = 0; i < of.length; i++) {
      of[i] = all.get(sorted[i]);
    }
    return new WordClasses(sorted, of);
  }

  static WordClasses read(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_WORDS) {
      throw new IOException("not a list of words: " + count);
    }
    int[] sorted = new int[count];
    int[] of = new int[count];
    for (int i = 0; i < count; i++) {
      sorted[i] = in.readInt();
    }
    for (int i = 0; i < count; i++) {
      of[i] = in.readInt();
    }
    return new WordClasses(sorted, of);
  }

  void write(DataOutputStream out) throws IOException {
    Map<Integer, Integer> sorted = new TreeMap<>();
    for (int slot = 0; slot <= mask; slot++) {
      if (classes[slot] != EMPTY) {
        sorted.put(hashes[slot], classes[slot]);
      }
    }
    out.writeInt(sorted.size());
    for (int hash : sorted.keySet()) {
      out.writeInt(hash);
    }
    for (int of : sorted.values()) {
      out.writeInt(of);
    }
  }

  /** Both classes of a word, by {@link SentenceWords#hash}; 0 when it is in none. */
  int find(int hash) {
    int slot = hash & mask;
    while (classes[slot] != EMPTY) {
      if (hashes[slot] == hash) {
        return classes[slot];
      }
      slot = (slot + 1) & mask;
    }
    return EMPTY;
  }

  static int fine(int found) {
    return found & FINE;
  }

  static int coarse(int found) {
    return found >>> FINE_BITS;
  }
}
