package dev.hearsay.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A small transformer (BERT, Devlin et al. 2019; ten layers, 384 wide) with two exits: scores after
 * its lower layers, and better ones after its upper layers for who wants to wait. Weights are in
 * eight bits, run by ONNX Runtime on one core a call. Safe for use by several threads; each input
 * is scored alone, so that the same input gives the same scores whatever else is read.
 */
public final class Encoder implements AutoCloseable {

  /** Longest input, in pieces. */
  public static final int LONGEST_INPUT = 256;

  private static final String SCORES = "scores";
  private static final String STATES = "states";

  private final OrtEnvironment environment;
  private final OrtSession lower;
  private final OrtSession upper;

  private Encoder(OrtEnvironment environment, OrtSession lower, OrtSession upper) {
    this.environment = environment;
    this.lower = lower;
    this.upper = upper;
  }

  /** Loads the model that ships with the library; takes a fraction of a second. */
  public static Encoder load() {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    CompletableFuture<OrtSession> above =
        CompletableFuture.supplyAsync(() -> session(environment, ModelFile.ENCODER_UPPER));
    OrtSession lower = session(environment, ModelFile.ENCODER_LOWER);
    return new Encoder(environment, lower, above.join());
  }

  private static OrtSession session(OrtEnvironment environment, ModelFile model) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // Inputs have any length: a pattern for each would be kept for nothing. The arena keeps its
      // pages; without it each layer asks the system for megabytes, which takes longer than it
      // runs.
      options.setMemoryPatternOptimization(false);
      options.setCPUArenaAllocator(true);
      return model.session(environment, options);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder can't be loaded: " + e.getMessage(), e);
    }
  }

  /**
   * Reads an input with the lower layers.
   *
   * @param pieces from {@link WordPieces}, 1 to {@link #LONGEST_INPUT}
   * @param shapes one a piece, as the model was trained with
   * @return to be closed by the caller
   */
  public Reading read(int[] pieces, int[] shapes) {
    if (pieces.length == 0 || pieces.length > LONGEST_INPUT || shapes.length != pieces.length) {
      throw new IllegalArgumentException(
          "not an input: " + pieces.length + " pieces, " + shapes.length + " shapes");
    }
    long[] form = {1, pieces.length};
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, buffer(pieces), form);
        OnnxTensor marks = OnnxTensor.createTensor(environment, buffer(shapes), form)) {
      return new Reading(lower.run(Map.of("pieces", ids, "shapes", marks)), pieces.length);
    } catch (OrtException e) {
      throw failed(e);
    }
  }

  /** What the encoder makes of one input. To be used by one thread and closed. */
  public final class Reading implements AutoCloseable {

    private final OrtSession.Result result;
    private final int length;

    private Reading(OrtSession.Result result, int length) {
      this.result = result;
      this.length = length;
    }

    /**
     * Scores of each piece at the first exit.
     *
     * @return {@code scores[piece][score]}
     */
    public float[][] first() {
      return rows(result);
    }

    /**
     * Scores of each piece at the last exit; runs the upper layers.
     *
     * @return {@code scores[piece][score]}
     */
    public float[][] last() {
      OnnxTensor states = (OnnxTensor) result.get(STATES).orElseThrow();
      try (OrtSession.Result above = upper.run(Map.of(STATES, states))) {
        return rows(above);
      } catch (OrtException e) {
        throw failed(e);
      }
    }

    private float[][] rows(OrtSession.Result outputs) {
      FloatBuffer flat = ((OnnxTensor) outputs.get(SCORES).orElseThrow()).getFloatBuffer();
      float[][] scores = new float[length][flat.remaining() / length];
      for (float[] row : scores) {
        flat.get(row);
      }
      return scores;
    }

    @Override
    public void close() {
      result.close();
    }
  }

  /**
   * What the training wrote down with the model under a name, such as the weights of the chain over
   * its labels.
   *
   * @throws IllegalArgumentException when there is nothing of this name
   */
  public String property(String name) {
    try {
      return lower
          .getMetadata()
          .getCustomMetadataValue(name)
          .orElseThrow(() -> new IllegalArgumentException("the encoder has no " + name));
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder can't be asked: " + e.getMessage(), e);
    }
  }

  private static IllegalStateException failed(OrtException e) {
    return new IllegalStateException("the encoder failed: " + e.getMessage(), e);
  }

  private static LongBuffer buffer(int[] numbers) {
    LongBuffer buffer = LongBuffer.allocate(numbers.length);
    for (int number : numbers) {
      buffer.put(number);
    }
    return buffer.flip();
  }

  @Override
  public void close() {
    try {
      lower.close();
      upper.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder can't be closed: " + e.getMessage(), e);
    }
  }
}
