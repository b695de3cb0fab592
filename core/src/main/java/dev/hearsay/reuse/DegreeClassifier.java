package dev.hearsay.reuse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A linear model of the degree of reuse (multinomial logistic regression). Safe for use by several
 * threads.
 *
 * <p>The shipped weights are learned by {@code bench/train-reuse} from short answers, not from
 * news: probabilities are to be taken with that in mind.
 */
public final class DegreeClassifier {

  /** The name of the weight that every text gets. */
  public static final String BIAS = "bias";

  private static final List<ReuseDegree> DEGREES = List.of(ReuseDegree.values());
  private static final String RESOURCE = "degree-weights.txt";

  private final Map<String, double[]> weights;

  private DegreeClassifier(Map<String, double[]> weights) {
    this.weights = weights;
  }

  /**
   * A model of the given weights.
   *
   * @param weights by feature name and by degree in the order of {@link ReuseDegree}, {@link #BIAS}
   *     among them
   */
  public static DegreeClassifier of(Map<String, double[]> weights) {
    Map<String, double[]> copy = new LinkedHashMap<>();
    weights.forEach(
        (name, row) -> {
          if (row.length != DEGREES.size()) {
            throw new IllegalArgumentException(name + " has " + row.length + " weights");
          }
          copy.put(name, row.clone());
        });
    if (!copy.containsKey(BIAS)) {
      throw new IllegalArgumentException("no weight is called " + BIAS);
    }
    return new DegreeClassifier(copy);
  }

  /** The shipped model. */
  public static DegreeClassifier standard() {
    return Standard.MODEL;
  }

  /** The likeliest degree. */
  public ReuseDegree degree(ReuseFeatures features) {
    return Collections.max(probabilities(features).entrySet(), Map.Entry.comparingByValue())
        .getKey();
  }

  /**
   * How likely each degree is; together 1.
   *
   * @throws IllegalArgumentException when a feature that has a weight is missing; more features
   *     than weights are fine
   */
  public Map<ReuseDegree, Double> probabilities(ReuseFeatures features) {
    double[] scores = weights.get(BIAS).clone();
    weights.forEach(
        (name, row) -> {
          Double value = name.equals(BIAS) ? Double.valueOf(0) : features.values().get(name);
          if (value == null) {
            throw new IllegalArgumentException("no feature is called " + name);
          }
          for (int degree = 0; degree < scores.length; degree++) {
            scores[degree] += row[degree] * value;
          }
        });
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double total = 0;
    for (int degree = 0; degree < scores.length; degree++) {
      scores[degree] = Math.exp(scores[degree] - most);
      total += scores[degree];
    }
    Map<ReuseDegree, Double> probabilities = new EnumMap<>(ReuseDegree.class);
    for (int degree = 0; degree < scores.length; degree++) {
      probabilities.put(DEGREES.get(degree), scores[degree] / total);
    }
    return probabilities;
  }

  /** Read when the first text is judged. */
  private static final class Standard {

    private static final DegreeClassifier MODEL = read();

    private static DegreeClassifier read() {
      try (InputStream stream = DegreeClassifier.class.getResourceAsStream(RESOURCE);
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        Map<String, double[]> weights = new LinkedHashMap<>();
        for (String line : reader.lines().filter(each -> !each.startsWith("#")).toList()) {
          List<String> fields = List.of(line.split(" ", -1));
          double[] row = fields.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
          weights.put(fields.get(0), row);
        }
        return of(weights);
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE, e);
      }
    }
  }
}
