package dev.hearsay.mention.coreference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A linear mention-ranking model: each way to take a phrase is scored by the sum of its features'
 * weights, and the highest is taken (Durrett and Klein 2013). The weights are in a text file whose
 * header says what they were learned from.
 */
public final class AntecedentModel implements Chooser {

  /** How many weights there are; a power of two. Features are hashed to their indices. */
  public static final int SIZE = 1 << 14;

  private static final String RESOURCE = "antecedents.txt";

  private final float[] weights;

  /**
   * @param weights {@link #SIZE} of them
   */
  public AntecedentModel(float[] weights) {
    if (weights.length != SIZE) {
      throw new IllegalArgumentException(weights.length + " weights, expected " + SIZE);
    }
    this.weights = weights.clone();
  }

  /** The weights that ship with Hearsay. */
  public static AntecedentModel load() {
    float[] weights = new float[SIZE];
    try (InputStream stream = AntecedentModel.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          int blank = line.indexOf(' ');
          weights[Integer.parseInt(line, 0, blank, 10)] =
              Float.parseFloat(line.substring(blank + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " can't be read", e);
    }
    return new AntecedentModel(weights);
  }

  @Override
  public int choose(Phrase phrase, Options options) {
    int best = 0;
    float highest = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < options.count(); i++) {
      float score = options.score(i, weights);
      if (score > highest) {
        highest = score;
        best = i;
      }
    }
    return best;
  }
}
