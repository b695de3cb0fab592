package dev.hearsay.claim;

import dev.hearsay.claim.comparison.BoostedTrees;
import dev.hearsay.text.ResourceLines;
import java.util.List;

/** How likely it is that two propositions speak of the same thing. */
public final class LikenessModel {

  private final BoostedTrees trees;

  /**
   * @param trees over the given features
   * @throws IllegalArgumentException when they are over others
   */
  public LikenessModel(BoostedTrees trees, List<String> features) {
    if (!trees.features().equals(features)) {
      throw new IllegalArgumentException("a model of other features: " + trees.features());
    }
    this.trees = trees;
  }

  /** The model that ships with the library: of {@link PropositionFeatures}. */
  public static LikenessModel standard() {
    return Pairs.INSTANCE;
  }

  /** What it makes of the same pair in its documents, as it ships: of {@link ContextFeatures}. */
  public static LikenessModel inContext() {
    return InContext.INSTANCE;
  }

  /** A probability, of a pair's features; what sets the pair apart is asked elsewhere. */
  public double probability(double[] features) {
    return trees.probability(features);
  }

  private static LikenessModel read(String resource, List<String> features) {
    return new LikenessModel(
        BoostedTrees.parse(ResourceLines.of(LikenessModel.class, resource)), features);
  }

  private static final class Pairs {
    private static final LikenessModel INSTANCE = read("likeness.txt", PropositionFeatures.names());
  }

  private static final class InContext {
    private static final LikenessModel INSTANCE =
        read("likeness-in-context.txt", ContextFeatures.names());
  }
}
