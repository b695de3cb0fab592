package dev.hearsay.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Vectors that lie close together for statements that make one claim in other words, and apart for
 * others of the same affair: the mean of the states of a small encoder (all-MiniLM-L6-v2, Wang et
 * al. 2020), learned further by {@code training/claims/train-vectors}, in eight bits. They see
 * little of who did what to whom, or of whether it is denied.
 *
 * <p>The model is loaded by the first sentence that is asked about, which takes a fraction of a
 * second. Each sentence is read alone: rounding to eight bits would let a sentence's vector depend
 * on those read with it, and what two documents have in common must depend on the two only. Safe
 * for use by several threads.
 */
public final class SentenceVectors implements AutoCloseable {

  /** How many numbers a vector has. */
  public static final int DIMENSIONS = 384;

  /** Pieces of a sentence that are read, about a hundred words. */
  private static final int MOST_PIECES = 126;

  /** Characters that are looked at for them. */
  private static final int MOST_CHARACTERS = 4000;

  private final Object lock = new Object();
  private volatile @Nullable Loaded loaded;

  private record Loaded(OrtEnvironment environment, OrtSession session, WordPieces pieces) {}

  /** The vectors of several sentences, in their order; read on all processors. */
  public List<float[]> of(List<String> sentences) {
    List<String> distinct = sentences.stream().distinct().toList();
    loaded();
    float[][] vectors = new float[distinct.size()][];
    IntStream.range(0, vectors.length).parallel().forEach(i -> vectors[i] = of(distinct.get(i)));
    Map<String, float[]> known = new HashMap<>();
    for (int i = 0; i < vectors.length; i++) {
      known.put(distinct.get(i), vectors[i]);
    }
    return sentences.stream().map(sentence -> known.get(sentence).clone()).toList();
  }

  /** The vector of a sentence: {@link #DIMENSIONS} numbers, of length 1. */
  public float[] of(String sentence) {
    Loaded model = loaded();
    String head = sentence.substring(0, Math.min(sentence.length(), MOST_CHARACTERS));
    int[] pieces = model.pieces().ofSentence(head, MOST_PIECES);
    return normalized(mean(states(model, pieces), pieces.length));
  }

  /** The mean of the pieces' states; of no pieces, the state of what begins every input. */
  private static float[] mean(FloatBuffer states, int pieces) {
    float[] sum = new float[DIMENSIONS];
    int from = pieces == 0 ? 0 : 1;
    for (int i = from; i < from + Math.max(1, pieces); i++) {
      for (int k = 0; k < DIMENSIONS; k++) {
        sum[k] += states.get(i * DIMENSIONS + k);
      }
    }
    return sum;
  }

  private static FloatBuffer states(Loaded model, int[] pieces) {
    long[] form = {1, pieces.length + 2};
    long[] ids = new long[pieces.length + 2];
    ids[0] = WordPieces.START;
    for (int i = 0; i < pieces.length; i++) {
      ids[i + 1] = pieces[i];
    }
    ids[ids.length - 1] = WordPieces.SEPARATOR;
    try (OnnxTensor input = tensor(model, ids, form);
        OrtSession.Result result = model.session().run(Map.of("pieces", input))) {
      return ((OnnxTensor) result.get(0)).getFloatBuffer();
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder failed: " + e.getMessage(), e);
    }
  }

  /**
   * The vector of a sentence, and behind it one of each word as it is meant there, all of length 1.
   * Words that are not read because the sentence is long have none.
   */
  public List<float[]> inWords(List<String> words) {
    Loaded model = loaded();
    int[] pieces = new int[MOST_PIECES];
    int[] owners = new int[MOST_PIECES];
    int count = 0;
    for (int word = 0; word < words.size() && count < MOST_PIECES; word++) {
      for (int piece : model.pieces().of(words.get(word))) {
        if (count < MOST_PIECES) {
          owners[count] = word;
          pieces[count++] = piece;
        }
      }
    }
    FloatBuffer states = states(model, Arrays.copyOf(pieces, count));
    List<float[]> vectors = new ArrayList<>();
    vectors.add(normalized(mean(states, count)));
    states.position(DIMENSIONS);
    float[] state = new float[DIMENSIONS];
    for (int i = 0; i < count; i++) {
      states.get(state);
      if (i == 0 || owners[i] != owners[i - 1]) {
        vectors.add(state.clone());
      } else {
        float[] sum = vectors.get(vectors.size() - 1);
        for (int k = 0; k < DIMENSIONS; k++) {
          sum[k] += state[k];
        }
      }
    }
    vectors.subList(1, vectors.size()).forEach(SentenceVectors::normalized);
    return vectors;
  }

  /** How close two vectors are: the cosine of the angle between them. */
  public static double similarity(float[] one, float[] other) {
    double a = 0; // four sums at a time: one alone has to wait for itself
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 3 < one.length; i += 4) {
      a += one[i] * other[i];
      b += one[i + 1] * other[i + 1];
      c += one[i + 2] * other[i + 2];
      d += one[i + 3] * other[i + 3];
    }
    for (; i < one.length; i++) {
      a += one[i] * other[i];
    }
    return a + b + (c + d);
  }

  private static OnnxTensor tensor(Loaded model, long[] numbers, long[] form) throws OrtException {
    return OnnxTensor.createTensor(model.environment(), LongBuffer.wrap(numbers), form);
  }

  private static float[] normalized(float[] vector) {
    double squares = 0;
    for (float number : vector) {
      squares += number * number;
    }
    double length = Math.max(Math.sqrt(squares), Double.MIN_NORMAL);
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] / length);
    }
    return vector;
  }

  private Loaded loaded() {
    Loaded known = loaded;
    if (known == null) {
      synchronized (lock) {
        known = loaded;
        if (known == null) {
          known = load();
          loaded = known;
        }
      }
    }
    return known;
  }

  private static Loaded load() {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      OrtSession session = ModelFile.STATEMENTS.session(environment, options);
      return new Loaded(environment, session, WordPieces.load());
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder can't be loaded: " + e.getMessage(), e);
    }
  }

  /** Lets go of the model; who asks again loads it again. */
  @Override
  public void close() {
    synchronized (lock) {
      Loaded known = loaded;
      loaded = null;
      if (known != null) {
        try {
          known.session().close();
        } catch (OrtException e) {
          throw new IllegalStateException("the sentence encoder can't be closed", e);
        }
      }
    }
  }
}
