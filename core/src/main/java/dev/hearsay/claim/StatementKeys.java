package dev.hearsay.claim;

import dev.hearsay.claim.comparison.ComparedWord;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words, names and numbers of a statement with what each weighs: the rarer, the more. Two
 * statements that share little of them are not compared. How rare a word is stands in a list, so
 * that it depends on the two alone.
 */
final class StatementKeys {

  /** What two must share, in weight; a rare word or name weighs nearly 1. */
  private static final double LEAST_SHARED = 0.9;

  /** And as a share of what the one with less to say has. */
  private static final double LEAST_SHARE = 0.15;

  /** What a statement must say in all, in weight. */
  private static final double LEAST_SAID = 1.2;

  /** What a word at least weighs that names a participant. */
  private static final double PARTICIPANT = 0.5;

  private final int[] hashes;
  private final double[] weights;
  private final double total;

  private StatementKeys(int[] hashes, double[] weights) {
    this.hashes = hashes;
    this.weights = weights;
    this.total = Arrays.stream(weights).sum();
  }

  /** The keys of a statement. */
  static StatementKeys of(Proposition proposition) {
    Map<Integer, Double> keys = new TreeMap<>();
    for (ComparedWord word : proposition.text().words()) {
      if (word.isContent()) {
        keys.merge(word.stem().hashCode(), word.weight(), Math::max);
      }
    }
    for (Participant participant : proposition.participants()) {
      participant.stems().forEach(stem -> keys.putIfAbsent(stem.hashCode(), PARTICIPANT));
    }
    return new StatementKeys(
        keys.keySet().stream().mapToInt(Integer::intValue).toArray(),
        keys.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Whether two statements share enough to be compared. */
  boolean areAlike(StatementKeys other) {
    double shared = shared(other);
    return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(total, other.total);
  }

  /**
   * Whether both say enough to be known again. "They had gone" can be said of anything: two such
   * are the same only where they are the same words.
   */
  boolean saysEnough(StatementKeys other) {
    return Math.min(total, other.total) >= LEAST_SAID || Arrays.equals(hashes, other.hashes);
  }

  /** How much of what both say is said by both, from 0 to 1. */
  double likeness(StatementKeys other) {
    double shared = shared(other);
    boolean enough = shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(total, other.total);
    return enough ? shared / Math.sqrt(Math.max(total * other.total, Double.MIN_NORMAL)) : 0;
  }

  private double shared(StatementKeys other) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] == other.hashes[j]) {
        shared += Math.max(weights[i++], other.weights[j++]);
      } else if (hashes[i] < other.hashes[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** Puts each key of at least some weight where it weighs most. */
  void collect(double least, Map<Integer, Double> into) {
    for (int i = 0; i < hashes.length; i++) {
      if (weights[i] >= least) {
        into.merge(hashes[i], weights[i], Math::max);
      }
    }
  }
}
