package dev.hearsay.reuse;

import dev.hearsay.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/**
 * Where in a text the fingerprints stand that it shares with another, and which of them are
 * boilerplate.
 */
final class RepeatedFingerprints {

  private final NormalizedText words;
  private final int[] letters;
  private final boolean[] boilerplate;

  private RepeatedFingerprints(NormalizedText words, int[] letters, boolean[] boilerplate) {
    this.words = words;
    this.letters = letters;
    this.boilerplate = boilerplate;
  }

  /**
   * For the first of two texts.
   *
   * @param repeated by fingerprint, the outlets that repeat it
   */
  static RepeatedFingerprints of(
      MatchableText first,
      MatchableText second,
      Map<Long, BitSet> repeated,
      int outlet,
      int otherOutlet) {
    long[] shared = second.fingerprints().distinct();
    Fingerprints fingerprints = first.fingerprints();
    int[] letters = new int[fingerprints.count()];
    boolean[] boilerplate = new boolean[letters.length];
    int count = 0;
    for (int i = 0; i < letters.length; i++) {
      long hash = fingerprints.hash(i);
      if (Arrays.binarySearch(shared, hash) >= 0) {
        BitSet outlets = repeated.getOrDefault(hash, new BitSet(0));
        letters[count] = fingerprints.position(i);
        boilerplate[count] = outlets.get(outlet) || outlets.get(otherOutlet);
        count++;
      }
    }
    return new RepeatedFingerprints(
        first.words(), Arrays.copyOf(letters, count), Arrays.copyOf(boilerplate, count));
  }

  /** Whether more than half of a passage's fingerprints are boilerplate. */
  boolean fill(SharedPassage passage) {
    int inside = 0;
    int repeated = 0;
    for (int i = 0; i < letters.length; i++) {
      Span word = words.span(words.wordOf(letters[i]));
      if (passage.first().contains(word)) {
        inside++;
        repeated += boilerplate[i] ? 1 : 0;
      }
    }
    return 2 * repeated > inside;
  }
}
