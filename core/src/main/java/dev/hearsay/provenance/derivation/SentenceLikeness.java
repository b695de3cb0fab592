package dev.hearsay.provenance.derivation;

import java.util.Arrays;

/**
 * How alike the sentences of two documents are: the cosine of their facts, each weighed by how much
 * it tells and by how few sentences of the two documents have it (Nelken and Shieber, "Towards
 * robust context-sensitive sentence alignment for monolingual corpora", 2006). What an affair is
 * about stands in every other sentence and tells none from another; a number stands in one or two.
 * Depends on the two documents alone.
 */
final class SentenceLikeness {

  /** Sentences that share less ("He declined to comment.") are alike by chance. */
  private static final double LIGHT = 3;

  private final Article later;
  private final Article earlier;

  /** Of the later document's facts: the place among the earlier's, -1 where it isn't there. */
  private final int[] there;

  private final double[] weights;
  private final double[] earlierWeights;

  private SentenceLikeness(Article later, Article earlier) {
    this.later = later;
    this.earlier = earlier;
    this.there = new int[later.facts().length];
    this.weights = new double[there.length];
    this.earlierWeights = new double[earlier.facts().length];
    weigh();
  }

  /**
   * The likeness of each sentence of the later document, by row, to each of the earlier, from 0 to
   * 1.
   */
  static double[][] of(Article later, Article earlier) {
    return new SentenceLikeness(later, earlier).all();
  }

  private void weigh() {
    int[] mine = later.facts();
    int[] theirs = earlier.facts();
    double most = Math.log(1.0 + later.sentences().size() + earlier.sentences().size());
    Arrays.fill(there, -1);
    int j = 0;
    for (int i = 0; i < mine.length; i++) {
      while (j < theirs.length && Fact.key(theirs[j]) < Fact.key(mine[i])) {
        earlierWeights[j] = weight(theirs[j], earlier.having()[j].length, most);
        j++;
      }
      int having = later.having()[i].length;
      if (j < theirs.length && Fact.key(theirs[j]) == Fact.key(mine[i])) {
        int both = having + earlier.having()[j].length;
        there[i] = j;
        weights[i] = Math.min(weight(mine[i], both, most), weight(theirs[j], both, most));
        earlierWeights[j] = weights[i];
        j++;
      } else {
        weights[i] = weight(mine[i], having, most);
      }
    }
    for (; j < theirs.length; j++) {
      earlierWeights[j] = weight(theirs[j], earlier.having()[j].length, most);
    }
  }

  /** A fact that one sentence has counts in full, one that all have hardly. */
  private double weight(int fact, int having, double most) {
    int all = later.sentences().size() + earlier.sentences().size();
    return Fact.weight(fact) * Math.log(1 + (double) all / having) / most;
  }

  private double[][] all() {
    double[][] products = new double[later.sentences().size()][earlier.sentences().size()];
    double[][] shared = new double[products.length][earlier.sentences().size()];
    for (int fact = 0; fact < there.length; fact++) {
      if (there[fact] >= 0) {
        for (int i : later.having()[fact]) {
          for (int j : earlier.having()[there[fact]]) {
            products[i][j] += weights[fact] * weights[fact];
            shared[i][j] += weights[fact];
          }
        }
      }
    }
    double[] norms = norms(later, weights);
    double[] earlierNorms = norms(earlier, earlierWeights);
    for (int i = 0; i < products.length; i++) {
      for (int j = 0; j < products[i].length; j++) {
        if (products[i][j] > 0) {
          products[i][j] *= Math.min(1, shared[i][j] / LIGHT) / (norms[i] * earlierNorms[j]);
        }
      }
    }
    return products;
  }

  private static double[] norms(Article article, double[] weights) {
    double[] norms = new double[article.sentences().size()];
    for (int fact = 0; fact < weights.length; fact++) {
      for (int i : article.having()[fact]) {
        norms[i] += weights[fact] * weights[fact];
      }
    }
    for (int i = 0; i < norms.length; i++) {
      norms[i] = Math.sqrt(norms[i]);
    }
    return norms;
  }
}
