package dev.hearsay.claim.comparison;

import java.util.List;

/**
 * What can be said of two texts side by side, as numbers that a model weighs: the same whichever of
 * the two comes first, or, where a model asks what the second does to the first, in their order.
 */
public final class PairFeatures {

  private static final List<String> NAMES =
      row(empty(), empty(), new FeatureRow(/* directed= */ false, /* named= */ true)).names();
  private static final List<String> DIRECTED_NAMES =
      row(empty(), empty(), new FeatureRow(/* directed= */ true, /* named= */ true)).names();

  private PairFeatures() {}

  /** What the numbers of {@link #of} mean, in their order. */
  public static List<String> names() {
    return NAMES;
  }

  /** What the numbers of {@link #directed} mean, in their order. */
  public static List<String> directedNames() {
    return DIRECTED_NAMES;
  }

  /** The features of a pair whose order doesn't matter. */
  public static double[] of(ComparedText one, ComparedText other) {
    return of(one, other, WordSimilarities.of(one, other));
  }

  /**
   * The same where it is known how close the words are.
   *
   * @param similarities of the two
   */
  public static double[] of(ComparedText one, ComparedText other, WordSimilarities similarities) {
    FeatureRow row = new FeatureRow(/* directed= */ false, /* named= */ false);
    return row(one, other, similarities, row).values();
  }

  /** The features of a pair whose order matters. */
  public static double[] directed(ComparedText one, ComparedText other) {
    return row(one, other, new FeatureRow(/* directed= */ true, /* named= */ false)).values();
  }

  private static FeatureRow row(ComparedText one, ComparedText other, FeatureRow row) {
    return row(one, other, WordSimilarities.of(one, other), row);
  }

  private static FeatureRow row(
      ComparedText one, ComparedText other, WordSimilarities similarities, FeatureRow row) {
    OverlapFeatures.add(one, other, row);
    AlignmentFeatures.add(one, other, WordAlignment.of(one, other, similarities), row);
    ContentFeatures.add(one, other, row);
    VectorFeatures.add(one, other, similarities, row);
    return row;
  }

  private static ComparedText empty() {
    return new ComparedText(List.of(), List.of(), List.of(), List.of());
  }
}
