package dev.hearsay.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the documents that one is aligned with: those that share a rare fingerprint with it, or
 * three of any kind close together. Turns of speech that many documents have are too short for
 * that, and aligning with all of those would cost the square of the documents. Boilerplate doesn't
 * choose anything.
 */
final class CandidateFinder {

  /** Shared letters in a row that can't be missed, unless many documents have them. */
  static final int CERTAIN = Fingerprints.GUARANTEED + Fingerprints.WINDOW;

  /** A fingerprint that no more documents have is rare. */
  static final int RARE = 32;

  /** Letters that two fingerprints may be apart, a little more than a window. */
  private static final int NEAR = 20;

  private static final int RARE_POINTS = 3;
  private static final int COMMON_POINTS = 2;
  private static final int ENOUGH = 6;
  private static final int FIRST_SIZE = 64;

  private final List<Story> stories;
  private final Postings postings;
  private final Map<Long, BitSet> repeated = new HashMap<>();
  private final BitSet touched = new BitSet();
  private int[] lastPlaces = new int[FIRST_SIZE];
  private int[] points = new int[FIRST_SIZE];
  private final BitSet candidates = new BitSet();

  CandidateFinder(List<Story> stories, Postings postings) {
    this.stories = stories;
    this.postings = postings;
  }

  /**
   * After {@link #find} and until the next, by fingerprint, the outlets that repeat it; others are
   * not there.
   */
  Map<Long, BitSet> repeated() {
    return repeated;
  }

  /** The candidates for a document, itself not among them, in the order of adding. */
  List<Story> find(int number, Fingerprints fingerprints, Boilerplate boilerplate) {
    if (points.length < stories.size()) {
      points = new int[stories.size() * 2];
      lastPlaces = new int[points.length];
    }
    repeated.clear();
    candidates.clear();
    int outlet = stories.get(number).outlet();
    Postings.Found found = postings.new Found();
    long before = 0;
    for (int i = 0; i < fingerprints.count(); i++) {
      long hash = fingerprints.hash(i);
      if (i > 0 && hash == before) {
        continue;
      }
      before = hash;
      found.lookUp(hash);
      if (found.documents() > 1) {
        BitSet repeating = repeating(hash, found, outlet, boilerplate);
        if (!repeating.get(outlet)) {
          addAll(found, fingerprints.position(i), repeating);
        }
      }
    }
    touched.stream().forEach(document -> points[document] = 0);
    touched.clear();
    candidates.clear(number);
    List<Story> chosen = new ArrayList<>();
    candidates.stream().forEach(candidate -> chosen.add(stories.get(candidate)));
    return chosen;
  }

  private BitSet repeating(long hash, Postings.Found found, int outlet, Boilerplate boilerplate) {
    BitSet known = repeated.get(hash);
    if (known != null) {
      return known;
    }
    BitSet repeating = boilerplate.outlets(found, outlet);
    if (!repeating.isEmpty()) {
      repeated.put(hash, repeating);
    }
    return repeating;
  }

  private void addAll(Postings.Found found, int position, BitSet repeating) {
    boolean rare = found.documents() <= RARE;
    for (int i = 0; i < found.listed(); i++) {
      int document = found.document(i);
      boolean close = position - lastPlaces[document] <= NEAR;
      int sum = (close ? points[document] : 0) + (rare ? RARE_POINTS : COMMON_POINTS);
      lastPlaces[document] = position;
      points[document] = sum;
      touched.set(document);
      if (sum >= ENOUGH && !repeating.get(found.outlet(i))) {
        candidates.set(document);
      }
    }
  }
}
