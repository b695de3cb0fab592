package dev.hearsay.provenance.derivation;

import java.util.List;
import java.util.Map;

/**
 * A document that another was told after.
 *
 * @param pair the two
 * @param sentences of the later document for which this is the nearest
 * @param related estimated probability that the two depend on each other
 * @param direction score of the order of the two: its logistic is a probability
 * @param followed estimated probability that it was followed and not only cited
 * @param features of that question
 */
record Parent(
    Comparison pair,
    List<Integer> sentences,
    double related,
    double direction,
    double followed,
    Map<String, Double> features) {

  /** Where as many derivations are missed as made up, in stories that weights are learned from. */
  private static final double LIKELY = 0.4;

  Parent {
    sentences = List.copyOf(sentences);
    features = Map.copyOf(features);
  }

  /** Whether it was followed: the nearest can't have been cited without a credit. */
  boolean isFollowed() {
    boolean uncredited = isNearest() && pair.credit() == 0;
    return (uncredited ? probability() : followed) > LIKELY;
  }

  /** Whether no other is nearer. */
  boolean isNearest() {
    return features.getOrDefault("first", 0.0) > 0;
  }

  double probability() {
    return related / (1 + Math.exp(-direction));
  }
}
