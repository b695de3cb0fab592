package dev.hearsay.claim;

import dev.hearsay.claim.comparison.BoostedTrees;

/** How likely it is that two propositions speak of the same thing. */
public final class LikenessModel {

  private static final String RESOURCE = "likeness.txt";

  private final BoostedTrees trees;

  /**
   * @param trees over the features of {@link PropositionFeatures#of}
   */
  public LikenessModel(BoostedTrees trees) {
    if (!trees.features().equals(PropositionFeatures.names())) {
      throw new IllegalArgumentException("a model of other features: " + trees.features());
    }
    this.trees = trees;
  }

  /** The model that ships with the library. */
  public static LikenessModel standard() {
    return Standard.INSTANCE;
  }

  /** A probability, of a pair's features; what sets the pair apart is asked elsewhere. */
  public double probability(double[] features) {
    return trees.probability(features);
  }

  private static final class Standard {
    private static final LikenessModel INSTANCE =
        new LikenessModel(BoostedTrees.parse(ModalWords.lines(RESOURCE)));
  }
}
