package dev.hearsay.provenance.derivation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the documents that one is compared with beside those that share passages with it: those
 * with which it shares most rare names, numbers and words. What it chooses depends on the documents
 * that are there, not on the order in which they came; facts that hundreds of documents have choose
 * nothing, so that the work grows with the documents and not with their square.
 */
final class CandidateIndex {

  /** Documents that one is compared with at most. */
  private static final int MOST_CANDIDATES = 64;

  /** A fact that more documents have is common. */
  private static final int MOST_DOCUMENTS = 256;

  /** As much as three names, or two names and a number, that a dozen documents have. */
  private static final double LEAST = 1.8;

  /** By which a word may tell more in one form than in another. */
  private static final double MOST_DIFFERENCE = 1.5;

  private final Map<Integer, int[]> postings = new HashMap<>();
  private final BitSet changed = new BitSet();
  private double[] scores = new double[64];

  /** Adds a document by a number that no other has. */
  void add(int number, int[] facts) {
    for (int fact : facts) {
      int[] known = postings.get(Fact.key(fact));
      int count = known == null ? 0 : known[0];
      if (known == null) {
        known = new int[3];
      } else if (count + 1 == known.length) {
        known = Arrays.copyOf(known, known.length * 2);
      }
      known[count + 1] = number;
      known[0] = count + 1;
      if (commonness(count) != commonness(count + 1)) {
        note(known);
      }
      postings.put(Fact.key(fact), known);
    }
    if (number >= scores.length) {
      scores = new double[Math.max(number + 1, scores.length * 2)];
    }
  }

  private void note(int[] having) {
    for (int i = 1; i <= having[0]; i++) {
      changed.set(having[i]);
    }
  }

  /**
   * How common a fact is by how many documents have it. Goes up with every doubling only: so one
   * document more seldom changes what others are compared with.
   */
  private static int commonness(int documents) {
    return documents < 2
        ? 1
        : documents > MOST_DOCUMENTS ? Integer.MAX_VALUE : Integer.highestOneBit(documents - 1) * 2;
  }

  /** Numbers of documents for which others may be found than when this was last called. */
  BitSet changed() {
    BitSet taken = (BitSet) changed.clone();
    changed.clear();
    return taken;
  }

  /** Notes the documents for which this one may be found. */
  void noteAround(int number, int[] facts) {
    likely(number, facts, LEAST / MOST_DIFFERENCE).keySet().forEach(changed::set);
  }

  /** Takes a document away. */
  void remove(int number, int[] facts) {
    for (int fact : facts) {
      int[] known = postings.getOrDefault(Fact.key(fact), new int[1]);
      int at = 1;
      while (at <= known[0] && known[at] != number) {
        at++;
      }
      if (at <= known[0]) {
        if (commonness(known[0]) != commonness(known[0] - 1)) {
          note(known);
        }
        known[at] = known[known[0]];
        known[0]--;
      }
      if (known[0] == 0) {
        postings.remove(Fact.key(fact));
      }
    }
  }

  /**
   * The candidates for a document, the likeliest first.
   *
   * @param order of documents that are equally likely; not the order of adding
   */
  List<Integer> find(int number, int[] facts, Comparator<Integer> order) {
    Map<Integer, Double> likely = likely(number, facts, LEAST);
    return likely.keySet().stream()
        .sorted(Comparator.comparingDouble((Integer i) -> -likely.get(i)).thenComparing(order))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private Map<Integer, Double> likely(int number, int[] facts, double least) {
    int[] touched = new int[64];
    int count = 0;
    for (int fact : facts) {
      int[] having = postings.getOrDefault(Fact.key(fact), new int[] {0});
      if (having[0] > 1 && having[0] <= MOST_DOCUMENTS) {
        double tells = Fact.weight(fact) / (Math.log(1.0 + commonness(having[0])) / Math.log(2));
        for (int i = 1; i <= having[0]; i++) {
          if (scores[having[i]] == 0) {
            touched = count == touched.length ? Arrays.copyOf(touched, count * 2) : touched;
            touched[count++] = having[i];
          }
          scores[having[i]] += tells;
        }
      }
    }
    Map<Integer, Double> likely = new HashMap<>();
    for (int i = 0; i < count; i++) {
      if (touched[i] != number && scores[touched[i]] >= least) {
        likely.put(touched[i], scores[touched[i]]);
      }
      scores[touched[i]] = 0;
    }
    return likely;
  }
}
