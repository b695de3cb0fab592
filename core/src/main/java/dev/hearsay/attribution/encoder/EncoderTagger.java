package dev.hearsay.attribution.encoder;

import dev.hearsay.attribution.linear.ForwardBackward;
import dev.hearsay.attribution.linear.Labels;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.RoleSpan;
import dev.hearsay.attribution.linear.Transitions;
import dev.hearsay.model.Encoder;
import dev.hearsay.model.WordPieces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weighs sources, cues and contents by the encoder. Thread-safe; keeps no state between documents.
 */
public final class EncoderTagger {

  /** Name of this model in {@code decidedBy}. */
  public static final String NAME = "encoder-2";

  /** Spans that the chain finds less probable than this are not weighed. */
  private static final double MINIMUM_PROBABILITY = 0.005;

  /**
   * Longest window in pieces when all layers read. Longer ones are slower, since attention grows
   * with their square, and read no better.
   */
  private static final int WINDOW = 128;

  /** The same when only the lower layers read, which look less far. */
  private static final int LOWER_WINDOW = 96;

  /** Spans that the lower layers give less than this chance are taken not to be there. */
  private static final double NEGLIGIBLE = 0.15;

  /** Spans that the lower layers give at least this chance are taken to be there. */
  private static final double CERTAIN = 0.7;

  private final Encoder encoder;
  private final WordPieces pieces;
  private final Transitions transitions;

  /** A tagger of parts that were loaded before. */
  public EncoderTagger(Encoder encoder, WordPieces pieces) {
    this.encoder = encoder;
    this.pieces = pieces;
    transitions = transitions(encoder.property("transitions"));
  }

  /** Loads the model that ships with the library. */
  public static EncoderTagger load() {
    return new EncoderTagger(Encoder.load(), WordPieces.load());
  }

  /** Row by row, as the training wrote them. */
  private static Transitions transitions(String numbers) {
    String[] parts = numbers.split(" ", -1);
    float[][] weights = new float[Labels.COUNT + 1][Labels.COUNT];
    for (int i = 0; i < parts.length; i++) {
      weights[i / Labels.COUNT][i % Labels.COUNT] = Float.parseFloat(parts[i]);
    }
    return new Transitions(weights);
  }

  /**
   * What the encoder makes of one passage.
   *
   * @param spans every span that it finds possible, with its probability
   * @param names scores of each word for each of the entity labels, {@code names[word][label]}
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Weighed(List<RoleSpan> spans, float[][] names) {}

  /**
   * Weighs the passages of a document.
   *
   * @param passages of one document, in text order
   * @param thorough whether the upper layers are asked where the lower ones are in doubt (early
   *     exit, as in DeeBERT, Xin et al. 2020): better, and slower
   * @return one for each passage
   */
  public List<Weighed> weigh(List<Passage> passages, boolean thorough) {
    float[][][] labels = new float[passages.size()][][];
    float[][][] names = new float[passages.size()][][];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = new float[passages.get(i).length()][];
      names[i] = new float[passages.get(i).length()][];
    }
    int longest = thorough ? WINDOW : LOWER_WINDOW;
    for (Windows.Window window : Windows.of(passages, pieces, longest)) {
      try (Encoder.Reading reading = encoder.read(window.pieces(), window.shapes())) {
        float[][] first = reading.first();
        place(first, Labels.COUNT, first[0].length, window, names);
        boolean doubtful = thorough && isDoubtful(first, window);
        place(doubtful ? reading.last() : first, 0, Labels.COUNT, window, labels);
      }
    }
    List<Weighed> weighed = new ArrayList<>(labels.length);
    for (int i = 0; i < labels.length; i++) {
      List<RoleSpan> spans = new ForwardBackward(labels[i], transitions).spans(MINIMUM_PROBABILITY);
      weighed.add(new Weighed(spans, names[i]));
    }
    return weighed;
  }

  /** Whether some span in a window is neither improbable nor certain. */
  private boolean isDoubtful(float[][] scores, Windows.Window window) {
    for (Windows.Segment segment : window.segments()) {
      float[][] words = new float[segment.to() - segment.from()][];
      for (int word = 0; word < words.length; word++) {
        words[word] = scores[segment.places()[segment.from() + word]];
      }
      for (RoleSpan span : new ForwardBackward(words, transitions).spans(NEGLIGIBLE)) {
        if (span.probability() < CERTAIN) {
          return true;
        }
      }
    }
    return false;
  }

  /** Takes some columns of the scores of each word's first piece. */
  private static void place(
      float[][] found, int from, int to, Windows.Window window, float[][][] scores) {
    for (Windows.Segment segment : window.segments()) {
      float[][] passage = scores[segment.passage()];
      for (int word = segment.from(); word < segment.to(); word++) {
        float[] row = found[segment.places()[word]];
        passage[segment.firstWord() + word] = Arrays.copyOfRange(row, from, to);
      }
    }
  }
}
