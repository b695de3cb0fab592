package dev.hearsay.bench.reuse;

import info.debatty.java.lsh.LSH;
import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * java-lsh (T. Debatty, MIT): MinHash of five words in a row and locality-sensitive hashing, as
 * libraries for near duplicates are used. Finds pairs of documents, no passages. 128 hashes in 64
 * bands, the most sensitive that it can be set to with two hashes a band.
 */
final class MinHashPeer {

  static final String SYSTEM = "java-lsh 0.12, MinHash and LSH";

  private static final int HASHES = 128;
  private static final int BANDS = 64;
  private static final int BUCKETS = 1 << 20;
  private static final int DICTIONARY = 1 << 24;
  private static final int WORDS = 5;
  private static final long SEED = 4;

  private final double least;
  private final MinHash minHash = new MinHash(HASHES, DICTIONARY, SEED);
  private final LSH buckets = new Buckets();
  private final List<Map<Integer, List<Integer>>> bands = new ArrayList<>();
  private final List<MadeReport> reports = new ArrayList<>();
  private final List<int[]> signatures = new ArrayList<>();
  private final Set<PassageScore.Pair> pairs = new HashSet<>();

  /**
   * A peer that calls those documents a pair whose estimated resemblance is at least so much.
   *
   * @param least from 0 to 1
   */
  MinHashPeer(double least) {
    this.least = least;
    for (int band = 0; band < BANDS; band++) {
      bands.add(new HashMap<>());
    }
  }

  /** The pairs among all documents added. */
  Set<PassageScore.Pair> pairs() {
    return pairs;
  }

  void add(MadeReport report) {
    int[] signature = minHash.signature(shingles(report.document().text()));
    Set<Integer> candidates = new HashSet<>();
    int[] found = buckets.hashSignature(signature);
    for (int band = 0; band < BANDS; band++) {
      List<Integer> bucket = bands.get(band).computeIfAbsent(found[band], key -> new ArrayList<>());
      candidates.addAll(bucket);
      bucket.add(reports.size());
    }
    for (int candidate : candidates) {
      if (minHash.similarity(signature, signatures.get(candidate)) >= least) {
        pairs.add(
            PassageScore.Pair.of(report.document().id(), reports.get(candidate).document().id()));
      }
    }
    reports.add(report);
    signatures.add(signature);
  }

  private static Set<Integer> shingles(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + WORDS <= words.length; i++) {
      int hash = Arrays.hashCode(Arrays.copyOfRange(words, i, i + WORDS));
      shingles.add((hash ^ hash >>> 8) & DICTIONARY - 1);
    }
    return shingles;
  }

  /** The library's own banding. */
  private static final class Buckets extends LSH {
    private static final long serialVersionUID = 1;

    Buckets() {
      super(BANDS, BUCKETS);
    }
  }
}
