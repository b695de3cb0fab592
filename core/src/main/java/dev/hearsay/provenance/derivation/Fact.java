package dev.hearsay.provenance.derivation;

import dev.hearsay.text.EnglishWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What sentences are compared by: names, numbers, dates and the stems of other words, each a number
 * that tells its sort and how rare it is in news. How much one tells doesn't depend on the corpus:
 * what two documents have in common depends on the two alone.
 */
final class Fact {

  private static final double[] WEIGHTS = {1, 1.5, 2, 2.5}; // by code of the sort
  private static final double[] RARITIES = {0.9, 1, 1.1, 1.2}; // of words
  private static final int SORT_BITS = 2;
  private static final int RARITY_BITS = 2;
  private static final int MASK = 3;
  private static final int FACTOR = 0x01000193;
  private static final int START = 0x811c9dc5;

  /** Bits of a word's count from which on it is less rare. */
  private static final int COMMON = 9;

  private static final int USUAL = 7;
  private static final int KNOWN = 4;

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
    return of(sort, text, MASK);
  }

  /**
   * A word that is no name.
   *
   * @param word in lower case
   * @param stem what stands for all its forms
   */
  static int ofWord(String word, String stem) {
    int bits = EnglishWords.frequency(word);
    return of(Sort.WORD, stem, bits >= COMMON ? 0 : bits >= USUAL ? 1 : bits >= KNOWN ? 2 : 3);
  }

  private static int of(Sort sort, String text, int rarity) {
    int hash = START;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      hash = (hash ^ lower.charAt(i)) * FACTOR;
    }
    return ((hash ^ hash >>> 15) << SORT_BITS | sort.code) << RARITY_BITS | rarity;
  }

  /** The fact itself: another form of a word may be rarer. */
  static int key(int fact) {
    return fact >> RARITY_BITS;
  }

  static boolean is(int fact, Sort sort) {
    return (key(fact) & MASK) == sort.code;
  }

  static double weight(int fact) {
    int sort = key(fact) & MASK;
    return sort == 0 ? RARITIES[fact & MASK] : WEIGHTS[sort];
  }

  /** Ascending, each once: of several forms the first, which is the most common. */
  static int[] sorted(IntStream facts) {
    int[] sorted = facts.sorted().toArray();
    int count = 0;
    for (int fact : sorted) {
      if (count == 0 || key(fact) != key(sorted[count - 1])) {
        sorted[count] = fact;
        count++;
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** The weight of what two ascending lists of facts have in common. */
  static double shared(int[] facts, int[] others) {
    return shared(facts, others, fact -> true);
  }

  /** The same of facts of one sort. */
  static double shared(int[] facts, int[] others, Sort sort) {
    return shared(facts, others, fact -> is(fact, sort));
  }

  private static double shared(int[] facts, int[] others, IntPredicate counts) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < facts.length && j < others.length) {
      int mine = key(facts[i]);
      int theirs = key(others[j]);
      if (mine == theirs) {
        sum += counts.test(facts[i]) ? Math.min(weight(facts[i]), weight(others[j])) : 0;
        i++;
        j++;
      } else if (mine < theirs) {
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

  /** The weight of the facts of one sort. */
  static double weight(int[] facts, Sort sort) {
    double sum = 0;
    for (int fact : facts) {
      sum += is(fact, sort) ? weight(fact) : 0;
    }
    return sum;
  }
}
