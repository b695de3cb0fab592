package dev.hearsay.provenance.derivation;

import java.util.Locale;

/**
 * What sentences are compared by: names, numbers, dates and the stems of other words, each a number
 * that tells its sort. How much one tells doesn't depend on the corpus: what two documents have in
 * common depends on the two alone.
 */
final class Fact {

  private static final double[] WEIGHTS = {1, 1.5, 2, 2.5}; // by code of the sort
  private static final int SORT_BITS = 2;
  private static final int SORTS = (1 << SORT_BITS) - 1;
  private static final int FACTOR = 0x01000193;
  private static final int START = 0x811c9dc5;

  /** Sorts of facts, by how much one of them tells. */
  enum Sort {
    WORD(0),
    DATE(1),
    NAME(2),
    NUMBER(3);

    private final int code;

    Sort(int code) {
      this.code = code;
    }
  }

  private Fact() {}

  static int of(Sort sort, String text) {
    int hash = START;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      hash = (hash ^ lower.charAt(i)) * FACTOR;
    }
    return (hash ^ hash >>> 15) << SORT_BITS | sort.code;
  }

  static boolean is(int fact, Sort sort) {
    return (fact & SORTS) == sort.code;
  }

  static double weight(int fact) {
    return WEIGHTS[fact & SORTS];
  }

  /** The weight of what two ascending lists of facts have in common. */
  static double shared(int[] facts, int[] others) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < facts.length && j < others.length) {
      if (facts[i] == others[j]) {
        sum += weight(facts[i]);
        i++;
        j++;
      } else if (facts[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  static double weight(int[] facts) {
    double sum = 0;
    for (int fact : facts) {
      sum += weight(fact);
    }
    return sum;
  }
}
