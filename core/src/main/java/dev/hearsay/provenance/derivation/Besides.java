package dev.hearsay.provenance.derivation;

import dev.hearsay.reuse.Edit;
import dev.hearsay.reuse.PackedPassages;
import dev.hearsay.reuse.SharedPassage;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Beside which documents one was compared, and which of these comparisons matter. Of those that
 * don't only as much is kept as tells whether anything has changed, and all in a few arrays: there
 * are a hundred and more for each document. Immutable.
 */
final class Besides {

  private final Article[] others;

  /** Of each other, what tells its passages apart from different ones. */
  private final long[] fingerprints;

  private final BitSet mattering = new BitSet();

  /** Of each other that matters, where its passages end among all. */
  private final int[] ends;

  private final byte[] passages;

  /**
   * A document beside another.
   *
   * @param passages that both share, packed; of those that don't matter none
   * @param matters whether anything hangs on the two
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Beside(long fingerprint, byte[] passages, boolean matters) {

    static Beside of(List<SharedPassage> passages, boolean matters) {
      return new Beside(
          Besides.fingerprint(passages),
          PackedPassages.pack(matters ? passages : List.of()),
          matters);
    }
  }

  /** Of a document with others. */
  Besides(Map<Article, Beside> besides) {
    others = besides.keySet().toArray(Article[]::new);
    Arrays.sort(others, (one, other) -> one.id().compareTo(other.id()));
    fingerprints = new long[others.length];
    ends = new int[others.length];
    int end = 0;
    for (int i = 0; i < others.length; i++) {
      Beside beside = besides.get(others[i]);
      fingerprints[i] = beside.fingerprint();
      mattering.set(i, beside.matters());
      end += beside.passages().length;
      ends[i] = end;
    }
    passages = new byte[end];
    for (int i = 0; i < others.length; i++) {
      byte[] packed = besides.get(others[i]).passages();
      System.arraycopy(packed, 0, passages, start(i), packed.length);
    }
  }

  private int start(int other) {
    return other == 0 ? 0 : ends[other - 1];
  }

  private byte[] packed(int other) {
    return Arrays.copyOfRange(passages, start(other), ends[other]);
  }

  /** By the other document. */
  Map<Article, Beside> byDocument() {
    Map<Article, Beside> besides = new HashMap<>();
    for (int i = 0; i < others.length; i++) {
      besides.put(others[i], new Beside(fingerprints[i], packed(i), mattering.get(i)));
    }
    return besides;
  }

  /** The documents beside which anything matters, with what both share. */
  Map<Article, List<SharedPassage>> mattering() {
    Map<Article, List<SharedPassage>> found = new HashMap<>();
    mattering.stream().forEach(i -> found.put(others[i], PackedPassages.unpack(packed(i))));
    return found;
  }

  /** The same for the same passages, and in all likelihood another for any other. */
  static long fingerprint(List<SharedPassage> passages) {
    long mixed = passages.size();
    for (SharedPassage passage : passages) {
      mixed = mix(mixed, passage.first().start(), passage.first().end());
      mixed = mix(mixed, passage.second().start(), passage.second().end());
      mixed = mix(mixed, passage.sameWords(), passage.edits().size());
      for (Edit edit : passage.edits()) {
        mixed = mix(mixed, edit.first().start(), edit.first().end());
        mixed = mix(mixed, edit.second().start(), edit.second().end());
      }
    }
    return mixed;
  }

  /** The finisher of SplitMix64 over two numbers more. */
  private static long mix(long before, int one, int other) {
    long mixed = (before ^ ((long) one << Integer.SIZE | other)) + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
