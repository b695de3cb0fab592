package dev.hearsay.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A linear model of which blocks belong to the article: the logarithm of the odds is a weighted sum
 * of the block's features. Safe for use by several threads.
 *
 * <p>The shipped weights are learned by {@code bench/train-extraction}; their file names every
 * feature, so that a feature added without new weights is noticed instead of shifting the others.
 */
public final class BlockClassifier {

  private static final String RESOURCE = "block-weights.txt";

  private final double bias;
  private final double[] weights;

  private BlockClassifier(double bias, double[] weights) {
    this.bias = bias;
    this.weights = weights;
  }

  /** The shipped model. */
  static BlockClassifier standard() {
    return Standard.MODEL;
  }

  /**
   * A model of the given weights.
   *
   * @param bias log odds of a block whose features are all 0
   * @param weights by feature name; must name every feature
   */
  public static BlockClassifier of(double bias, Map<String, Double> weights) {
    List<String> names = featureNames();
    double[] ordered = new double[names.size()];
    for (int i = 0; i < ordered.length; i++) {
      Double weight = weights.get(names.get(i));
      if (weight == null) {
        throw new IllegalArgumentException(
            "no weight for " + names.get(i) + ": learn again with bench/train-extraction");
      }
      ordered[i] = weight;
    }
    return new BlockClassifier(bias, ordered);
  }

  /** The names of all features, in the order in which blocks are described. */
  public static List<String> featureNames() {
    PageOutline outline = OutlineWalker.walk(org.jsoup.Jsoup.parse("<p>a</p>").body());
    List<String> names = new ArrayList<>();
    new BlockFeatures(new PageContext(outline, ""), new EmbeddedText(List.of()))
        .describe(0, (name, value) -> names.add(name));
    return Collections.unmodifiableList(names);
  }

  /** Log odds that the described block is part of the article. */
  double score(BlockFeatures features, int block) {
    Sum sum = new Sum();
    features.describe(block, sum);
    return sum.total;
  }

  private final class Sum implements BlockFeatures.Sink {
    private double total = bias;
    private int next;

    @Override
    public void feature(String name, double value) {
      total += weights[next] * value;
      next++;
    }
  }

  /** Read when the first page is. */
  private static final class Standard {
    private static final BlockClassifier MODEL = read();

    private static BlockClassifier read() {
      Map<String, Double> weights = new java.util.HashMap<>();
      for (String line : ResourceLines.of(RESOURCE)) {
        int space = line.indexOf(' ');
        weights.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
      }
      return of(weights.getOrDefault("bias", 0.0), weights);
    }
  }
}
