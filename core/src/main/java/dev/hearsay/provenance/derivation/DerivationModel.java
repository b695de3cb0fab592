package dev.hearsay.provenance.derivation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Five small logistic models: whether one of two documents tells what it tells by way of the other
 * or of a text behind both, which of the two comes first, which of several is the nearest, whether
 * it is followed or only cited, and whether there is a text behind both that isn't here. Learned by
 * {@code bench/train-derivation} from stories made up and retold by a program, not from news:
 * probabilities are to be taken with that in mind.
 */
public final class DerivationModel {

  /** What the models decide. */
  public enum Question {
    /** Whether the documents depend on each other at all. */
    RELATED,
    /** Which is the later; features change their sign when the documents change places. */
    DIRECTION,
    /** Which document is the nearest that another descends from: a score to compare. */
    NEAREST,
    /** Whether a document follows another rather than only cites or quotes it. */
    FOLLOWS,
    /** Whether documents that depend on each other do so by a text that isn't here. */
    UNSEEN
  }

  private static final String RESOURCE = "derivation-weights.txt";

  private final Map<Question, Map<String, Double>> weights;

  private DerivationModel(Map<Question, Map<String, Double>> weights) {
    this.weights = weights;
  }

  /** A model of the given weights, by the names of {@link PairFeatures}. */
  public static DerivationModel of(Map<Question, Map<String, Double>> weights) {
    Map<Question, Map<String, Double>> copy = new LinkedHashMap<>();
    for (Question question : Question.values()) {
      copy.put(
          question,
          Collections.unmodifiableMap(
              new LinkedHashMap<>(weights.getOrDefault(question, Map.of()))));
    }
    return new DerivationModel(copy);
  }

  /** The shipped model. */
  public static DerivationModel standard() {
    return Standard.MODEL;
  }

  /** The weighed sum of features; what has no weight counts nothing. */
  double score(Question question, Map<String, Double> features) {
    Map<String, Double> of = weights.getOrDefault(question, Map.of());
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += feature.getValue() * of.getOrDefault(feature.getKey(), 0.0);
    }
    return sum;
  }

  double probability(Question question, Map<String, Double> features) {
    return 1 / (1 + Math.exp(-score(question, features)));
  }

  /** Read when the first is asked for. */
  private static final class Standard {

    private static final DerivationModel MODEL = read();

    private static DerivationModel read() {
      Map<Question, Map<String, Double>> weights = new LinkedHashMap<>();
      try (InputStream stream = DerivationModel.class.getResourceAsStream(RESOURCE);
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.startsWith("#") && !line.isBlank()) {
            String[] parts = line.split(" ", -1);
            weights
                .computeIfAbsent(Question.valueOf(parts[0]), question -> new LinkedHashMap<>())
                .put(parts[1], Double.parseDouble(parts[2]));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE, e);
      }
      return DerivationModel.of(weights);
    }
  }
}
