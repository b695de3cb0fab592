package dev.hearsay.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * A small transformer (MiniLM-L6, Wang et al. 2020) with heads, its weights in eight bits, run by
 * ONNX Runtime on one core a call. Safe for use by several threads; each input is scored alone, so
 * that the same input gives the same scores whatever else is read.
 */
public final class Encoder implements AutoCloseable {

  /** Longest input, in pieces. */
  public static final int LONGEST_INPUT = 256;

  private final OrtEnvironment environment;
  private final OrtSession session;

  private Encoder(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /** Loads the model that ships with the library; takes a fraction of a second. */
  public static Encoder load() {
    try (InputStream resource = Encoder.class.getResourceAsStream("encoder-1.onnx")) {
      if (resource == null) {
        throw new IllegalStateException("encoder-1.onnx is missing from the jar");
      }
      return of(resource.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("encoder-1.onnx can't be read", e);
    }
  }

  /** An encoder of a model in ONNX form, with the inputs and outputs of the one that ships. */
  public static Encoder of(byte[] model) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      options.setCPUArenaAllocator(false);
      return new Encoder(environment, environment.createSession(model, options));
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder can't be loaded: " + e.getMessage(), e);
    }
  }

  /**
   * Scores of each piece.
   *
   * @param pieces from {@link WordPieces}, 1 to {@link #LONGEST_INPUT}
   * @param shapes one a piece, as the model was trained with
   * @return {@code scores[piece][score]}
   */
  public float[][] scores(int[] pieces, int[] shapes) {
    if (pieces.length == 0 || pieces.length > LONGEST_INPUT || shapes.length != pieces.length) {
      throw new IllegalArgumentException(
          "not an input: " + pieces.length + " pieces, " + shapes.length + " shapes");
    }
    long[] form = {1, pieces.length};
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, buffer(pieces), form);
        OnnxTensor marks = OnnxTensor.createTensor(environment, buffer(shapes), form);
        OrtSession.Result result = session.run(Map.of("pieces", ids, "shapes", marks))) {
      FloatBuffer flat = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[][] scores = new float[pieces.length][flat.remaining() / pieces.length];
      for (float[] row : scores) {
        flat.get(row);
      }
      return scores;
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
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
      return session
          .getMetadata()
          .getCustomMetadataValue(name)
          .orElseThrow(() -> new IllegalArgumentException("the encoder has no " + name));
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder can't be asked: " + e.getMessage(), e);
    }
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
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder can't be closed: " + e.getMessage(), e);
    }
  }
}
