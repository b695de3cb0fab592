package dev.hearsay.attribution.encoder;

import dev.hearsay.attribution.linear.CandidateModel;
import dev.hearsay.attribution.linear.ForwardBackward;
import dev.hearsay.attribution.linear.Labels;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.RoleSpan;
import dev.hearsay.attribution.linear.Transitions;
import dev.hearsay.model.Encoder;
import dev.hearsay.model.WordPieces;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * Finds sources, cues and contents by the encoder. Thread-safe; keeps no state between documents.
 */
public final class EncoderTagger {

  /** Name of this model in {@code decidedBy}. */
  public static final String NAME = "encoder-1";

  /** Spans that the chain finds less probable than this are not weighed. */
  public static final double MINIMUM_PROBABILITY = 0.005;

  private static final String CANDIDATES = "encoder-1-candidates.bin";

  private final Encoder encoder;
  private final WordPieces pieces;
  private final Transitions transitions;
  private final CandidateModel candidates;

  /** A tagger of parts that were loaded before. */
  public EncoderTagger(Encoder encoder, WordPieces pieces, CandidateModel candidates) {
    this.encoder = encoder;
    this.pieces = pieces;
    this.candidates = candidates;
    transitions = transitions(encoder.property("transitions"));
  }

  /** Loads the model that ships with the library. */
  public static EncoderTagger load() {
    try (InputStream resource = EncoderTagger.class.getResourceAsStream(CANDIDATES)) {
      if (resource == null) {
        throw new IllegalStateException(CANDIDATES + " is missing from the jar");
      }
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(new InflaterInputStream(resource)));
      return new EncoderTagger(Encoder.load(), WordPieces.load(), CandidateModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(CANDIDATES + " can't be read", e);
    }
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
   * The sources, cues and contents of each passage, disjoint, in text order.
   *
   * @param passages of one document, in text order
   * @param others for each passage, the spans that the linear model finds possible: their say is
   *     heard too
   */
  public List<List<RoleSpan>> tag(List<Passage> passages, List<List<RoleSpan>> others) {
    List<List<RoleSpan>> weighed = weigh(passages);
    List<List<RoleSpan>> tagged = new ArrayList<>(passages.size());
    for (int i = 0; i < passages.size(); i++) {
      List<RoleSpan> pooled = Pool.of(weighed.get(i), others.get(i));
      tagged.add(candidates.choose(passages.get(i), pooled));
    }
    return tagged;
  }

  /** Every span that the encoder finds possible in each passage, with its probability. */
  public List<List<RoleSpan>> weigh(List<Passage> passages) {
    List<ForwardBackward> chains = chains(passages);
    List<List<RoleSpan>> weighed = new ArrayList<>(passages.size());
    for (int i = 0; i < passages.size(); i++) {
      weighed.add(candidates.weigh(passages.get(i), chains.get(i).spans(MINIMUM_PROBABILITY)));
    }
    return weighed;
  }

  /** What the encoder and its chain make of each passage, before spans are weighed as wholes. */
  public List<ForwardBackward> chains(List<Passage> passages) {
    float[][][] scores = new float[passages.size()][][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = new float[passages.get(i).length()][];
    }
    for (Windows.Window window : Windows.of(passages, pieces)) {
      float[][] found = encoder.scores(window.pieces(), window.shapes());
      for (Windows.Segment segment : window.segments()) {
        for (int word = segment.from(); word < segment.to(); word++) {
          scores[segment.passage()][segment.firstWord() + word] = found[segment.places()[word]];
        }
      }
    }
    List<ForwardBackward> chains = new ArrayList<>(scores.length);
    for (float[][] passage : scores) {
      chains.add(new ForwardBackward(passage, transitions));
    }
    return chains;
  }
}
