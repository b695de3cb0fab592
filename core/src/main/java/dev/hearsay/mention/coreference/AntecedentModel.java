package dev.hearsay.mention.coreference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A linear mention-ranking model: each way to take a phrase is scored by the sum of its features'
 * weights, and the highest is taken (Durrett and Klein 2013). The weights are in a file of one byte
 * each, whose header says what they were learned from.
 */
public final class AntecedentModel implements Chooser {

  /** How many weights there are; a power of two. Features are hashed to their indices. */
  public static final int SIZE = 1 << 17;

  private static final String RESOURCE = "antecedents.bin";

  /** Steps of a weight as it is kept; none is larger than 127 of them. */
  private static final float STEP = 0.02f;

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
    try (InputStream stream = AntecedentModel.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      byte[] bytes = stream.readAllBytes();
      int start = bytes.length - SIZE;
      if (start < 0) {
        throw new IllegalStateException(RESOURCE + " is cut off: " + bytes.length + " bytes");
      }
      float[] weights = new float[SIZE];
      for (int i = 0; i < SIZE; i++) {
        weights[i] = bytes[start + i] * STEP;
      }
      return new AntecedentModel(weights);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " can't be read", e);
    }
  }

  /**
   * The weights as they are kept.
   *
   * @param origin lines that say where they come from
   */
  public byte[] bytes(List<String> origin) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String line : origin) {
      bytes.writeBytes(("# " + line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    byte[] rounded = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      int steps = Math.round(weights[i] / STEP);
      rounded[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, steps));
    }
    bytes.writeBytes(rounded);
    return bytes.toByteArray();
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
