package dev.hearsay.provenance.derivation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

  private final Map<Integer, int[]> postings = new HashMap<>();
  private double[] scores = new double[64];

  /** Adds a document; numbers go up one by one from 0. */
  void add(int number, int[] facts) {
    for (int fact : facts) {
      int[] known = postings.get(fact);
      int count = known == null ? 0 : known[0];
      if (known == null) {
        known = new int[3];
      } else if (count + 1 == known.length) {
        known = Arrays.copyOf(known, known.length * 2);
      }
      known[count + 1] = number;
      known[0] = count + 1;
      postings.put(fact, known);
    }
    if (number >= scores.length) {
      scores = new double[scores.length * 2];
    }
  }

  /**
   * The candidates for a document, the likeliest first.
   *
   * @param order of documents that are equally likely; not the order of adding
   */
  List<Integer> find(int number, int[] facts, Comparator<Integer> order) {
    int[] touched = new int[facts.length * MOST_DOCUMENTS];
    int count = 0;
    for (int fact : facts) {
      int[] having = postings.getOrDefault(fact, new int[] {0});
      if (having[0] > 1 && having[0] <= MOST_DOCUMENTS) {
        double tells = Fact.weight(fact) / (Math.log(1.0 + having[0]) / Math.log(2));
        for (int i = 1; i <= having[0]; i++) {
          if (scores[having[i]] == 0) {
            touched[count++] = having[i];
          }
          scores[having[i]] += tells;
        }
      }
    }
    int[] found = Arrays.copyOf(touched, count);
    Map<Integer, Double> likely = new HashMap<>();
    for (int document : found) {
      if (document != number && scores[document] >= LEAST) {
        likely.put(document, scores[document]);
      }
    }
    for (int document : found) {
      scores[document] = 0;
    }
    return IntStream.of(found)
        .boxed()
        .filter(likely::containsKey)
        .sorted(Comparator.comparingDouble((Integer i) -> -likely.get(i)).thenComparing(order))
        .limit(MOST_CANDIDATES)
        .toList();
  }
}
