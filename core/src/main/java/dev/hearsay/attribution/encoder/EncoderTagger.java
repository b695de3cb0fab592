package dev.hearsay.attribution.encoder;

import dev.hearsay.attribution.linear.ForwardBackward;
import dev.hearsay.attribution.linear.Labels;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.RoleSpan;
import dev.hearsay.attribution.linear.Transitions;
import dev.hearsay.model.Encoder;
import dev.hearsay.model.WordPieces;
import java.util.ArrayList;
import java.util.List;

/**
 * Weighs sources, cues and contents by the encoder. Thread-safe; keeps no state between documents.
 */
public final class EncoderTagger {

  /** Name of this model in {@code decidedBy}. */
  public static final String NAME = "encoder-1";

  /** Spans that the chain finds less probable than this are not weighed. */
  private static final double MINIMUM_PROBABILITY = 0.005;

  /**
   * Longest window in pieces, of each reading. What is read twice is read with other neighbours in
   * sight and other passages at the windows' ends, and the scores are averaged.
   */
  private static final int[] READINGS = {Encoder.LONGEST_INPUT, Encoder.LONGEST_INPUT / 2};

  /** How often passages are read at most. */
  public static final int MOST_READINGS = READINGS.length;

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
   * Every span that the encoder finds possible in each passage, with its probability.
   *
   * @param passages of one document, in text order
   * @param readings how often to read, 1 to {@link #MOST_READINGS}: more is better, and slower
   */
  public List<List<RoleSpan>> weigh(List<Passage> passages, int readings) {
    float[][][] scores = new float[passages.size()][][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = new float[passages.get(i).length()][Labels.COUNT];
    }
    for (int reading = 0; reading < readings; reading++) {
      for (Windows.Window window : Windows.of(passages, pieces, READINGS[reading])) {
        add(window, scores, 1f / readings);
      }
    }
    List<List<RoleSpan>> weighed = new ArrayList<>(scores.length);
    for (float[][] passage : scores) {
      weighed.add(new ForwardBackward(passage, transitions).spans(MINIMUM_PROBABILITY));
    }
    return weighed;
  }

  private void add(Windows.Window window, float[][][] scores, float share) {
    float[][] found = encoder.scores(window.pieces(), window.shapes());
    for (Windows.Segment segment : window.segments()) {
      float[][] passage = scores[segment.passage()];
      for (int word = segment.from(); word < segment.to(); word++) {
        float[] row = found[segment.places()[word]];
        for (int label = 0; label < Labels.COUNT; label++) {
          passage[segment.firstWord() + word][label] += row[label] * share;
        }
      }
    }
  }
}
