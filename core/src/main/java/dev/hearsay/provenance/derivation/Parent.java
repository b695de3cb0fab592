package dev.hearsay.provenance.derivation;

import java.util.List;

/**
 * A document that another was told after.
 *
 * @param pair the two
 * @param sentences of the later document for which this is the nearest
 * @param share of the later document that they tell
 * @param related estimated probability that the two depend on each other
 * @param direction score of the order of the two: its logistic is a probability
 */
record Parent(
    Comparison pair, List<Integer> sentences, double share, double related, double direction) {

  Parent {
    sentences = List.copyOf(sentences);
  }

  double probability() {
    return related / (1 + Math.exp(-direction));
  }
}
