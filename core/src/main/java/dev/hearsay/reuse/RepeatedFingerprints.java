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
  private final Fingerprints fingerprints;
  private final long[] shared;
  private final Map<Long, BitSet> repeated;
  private final int outlet;
  private final int otherOutlet;

  private RepeatedFingerprints(
      MatchableText first,
      MatchableText second,
      Map<Long, BitSet> repeated,
      int outlet,
      int otherOutlet) {
    this.words = first.words();
    this.fingerprints = first.fingerprints();
    this.shared = second.fingerprints().distinct();
    this.repeated = repeated;
    this.outlet = outlet;
    this.otherOutlet = otherOutlet;
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
    return new RepeatedFingerprints(first, second, repeated, outlet, otherOutlet);
  }

  /** Whether more than half of a passage's fingerprints are boilerplate. */
  boolean fill(SharedPassage passage) {
    int inside = 0;
    int boilerplate = 0;
    for (int i = firstFrom(passage.first().start()); i < fingerprints.count(); i++) {
      Span word = word(i);
      if (word.start() >= passage.first().end()) {
        break;
      }
      long hash = fingerprints.hash(i);
      if (passage.first().contains(word) && Arrays.binarySearch(shared, hash) >= 0) {
        inside++;
        boilerplate += isBoilerplate(hash) ? 1 : 0;
      }
    }
    return 2 * boilerplate > inside;
  }

  private boolean isBoilerplate(long hash) {
    BitSet outlets = repeated.get(hash);
    return outlets != null && (outlets.get(outlet) || outlets.get(otherOutlet));
  }

  /** The first fingerprint whose word begins at a place of the text or behind it. */
  private int firstFrom(int start) {
    int low = 0;
    int high = fingerprints.count();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (word(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The word in which a fingerprint begins. */
  private Span word(int fingerprint) {
    return words.span(words.wordOf(fingerprints.position(fingerprint)));
  }
}
