package dev.hearsay.claim;

import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.claim.comparison.ComparedWord;
import dev.hearsay.claim.comparison.PackedVector;
import dev.hearsay.model.SentenceVectors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Texts with their vectors, made when they are asked for. A bounded number is kept, in eight bits a
 * number, the others are put away in a file: those of all words of a hundred thousand statements
 * wouldn't fit. What is given out is what was kept, so that it doesn't depend on what was put away
 * in between. Thread-safe.
 */
final class KeptVectors {

  /** How many texts' vectors are kept; each takes about 8 kB. */
  private static final int KEPT = 10_000;

  /** How many of these are kept ready for use as well; each takes five times as much. */
  private static final int READY = 1_500;

  private final SentenceVectors vectors;
  private final VectorFile file = new VectorFile();
  private final Map<List<ComparedWord>, List<PackedVector>> kept = latest(KEPT, file::put);
  private final Map<ComparedText, ComparedText> ready = latest(READY, (text, same) -> {});

  KeptVectors(SentenceVectors vectors) {
    this.vectors = vectors;
  }

  private static <K, V> Map<K, V> latest(int most, BiConsumer<K, V> displaced) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        boolean displaces = size() > most;
        if (displaces) {
          displaced.accept(eldest.getKey(), eldest.getValue());
        }
        return displaces;
      }
    };
  }

  /** A text with its vectors. */
  ComparedText of(ComparedText text) {
    synchronized (ready) {
      ComparedText known = ready.get(text);
      if (known != null) {
        return known;
      }
    }
    @Nullable List<PackedVector> packed;
    synchronized (kept) {
      packed = kept.get(text.words());
      if (packed == null) {
        packed = file.get(text.words()).orElse(null);
        if (packed != null) {
          kept.put(text.words(), packed);
        }
      }
    }
    if (packed == null) {
      packed = text.vectors(vectors);
      synchronized (kept) {
        kept.put(text.words(), packed);
      }
    }
    ComparedText made = text.with(packed);
    synchronized (ready) {
      ready.put(text, made);
    }
    return made;
  }
}
