package dev.hearsay.claim;

import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.model.SentenceVectors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts with their vectors, made when they are asked for. A bounded number is kept, in eight bits a
 * number: those of all words of a hundred thousand statements wouldn't fit. What is given out is
 * what was kept, so that it doesn't depend on what was forgotten in between. Thread-safe.
 */
final class KeptVectors {

  /** How many texts' vectors are kept; each takes about 8 kB. */
  private static final int KEPT = 20_000;

  private static final float LARGEST = 127;

  private final SentenceVectors vectors;
  private final Map<ComparedText, List<Packed>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ComparedText, List<Packed>> eldest) {
          return size() > KEPT;
        }
      };

  KeptVectors(SentenceVectors vectors) {
    this.vectors = vectors;
  }

  /** A text with its vectors. */
  ComparedText of(ComparedText text) {
    List<Packed> packed;
    synchronized (kept) {
      packed = kept.get(text);
    }
    if (packed == null) {
      packed = text.with(vectors).vectors().stream().map(Packed::of).toList();
      synchronized (kept) {
        kept.put(text, packed);
      }
    }
    List<float[]> unpacked = new ArrayList<>(packed.size());
    packed.forEach(vector -> unpacked.add(vector.numbers()));
    return new ComparedText(text.words(), text.amounts(), text.times(), unpacked);
  }

  /** A vector in eight bits a number. */
  private static final class Packed {
    private final byte[] steps;
    private final float step;

    private Packed(byte[] steps, float step) {
      this.steps = steps;
      this.step = step;
    }

    static Packed of(float[] vector) {
      float most = Float.MIN_NORMAL;
      for (float number : vector) {
        most = Math.max(most, Math.abs(number));
      }
      float step = most / LARGEST;
      byte[] steps = new byte[vector.length];
      for (int i = 0; i < steps.length; i++) {
        steps[i] = (byte) Math.round(vector[i] / step);
      }
      return new Packed(steps, step);
    }

    float[] numbers() {
      float[] numbers = new float[steps.length];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = steps[i] * step;
      }
      return numbers;
    }
  }
}
