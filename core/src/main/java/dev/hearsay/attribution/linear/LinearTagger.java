package dev.hearsay.attribution.linear;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.InflaterInputStream;

/**
 * Finds sources, cues and contents in a paragraph by the linear model. Loading takes a fraction of
 * a second; after that it is thread-safe and keeps no state between passages.
 */
public final class LinearTagger {

  /** Name of this model in {@code decidedBy}. */
  public static final String NAME = "linear-1";

  /** Spans that the second chain model finds less probable than this are not weighed. */
  public static final double MINIMUM_PROBABILITY = 0.005;

  private final PassageReader reader;
  private final ChainModel window;
  private final ChainModel context;
  private final CandidateModel candidates;

  LinearTagger(
      PassageReader reader, ChainModel window, ChainModel context, CandidateModel candidates) {
    this.reader = reader;
    this.window = window;
    this.context = context;
    this.candidates = candidates;
  }

  /** Loads the model that ships with the library. */
  public static LinearTagger load() {
    return fromResource("linear-1.bin", LinearTagger::read);
  }

  /** Loads the link model that ships with the library. */
  public static LinkModel loadLinks() {
    return fromResource("linear-1-links.bin", LinearTagger::readLinks);
  }

  private interface Format<T> {
    T read(InputStream stream) throws IOException;
  }

  private static <T> T fromResource(String name, Format<T> format) {
    try (InputStream resource = LinearTagger.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return format.read(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " can't be read", e);
    }
  }

  private static LinkModel readLinks(InputStream stream) throws IOException {
    return new LinkModel(HashedWeights.read(inflated(stream)));
  }

  private static DataInputStream inflated(InputStream stream) {
    return new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream), 1 << 16));
  }

  /** Reads a model as training wrote it: tagger, two chain models, candidate model, deflated. */
  public static LinearTagger read(InputStream stream) throws IOException {
    CompletableFuture<WordClasses> classes = CompletableFuture.supplyAsync(WordClasses::load);
    DataInputStream in = inflated(stream);
    PartOfSpeechTagger tagger = new PartOfSpeechTagger(HashedWeights.read(in));
    ChainModel window = ChainModel.read(in);
    ChainModel context = ChainModel.read(in);
    CandidateModel candidates = CandidateModel.read(in);
    return new LinearTagger(new PassageReader(classes.join(), tagger), window, context, candidates);
  }

  /** Makes the passages that this tagger reads. */
  public PassageReader passages() {
    return reader;
  }

  /** The sources, cues and contents of one passage, disjoint, in text order. */
  public List<RoleSpan> tag(Passage passage) {
    return choose(passage, weigh(passage));
  }

  /** The best disjoint spans of one passage among those that were weighed, in text order. */
  public List<RoleSpan> choose(Passage passage, List<RoleSpan> weighed) {
    return candidates.choose(passage, weighed);
  }

  /** Every span that this model finds possible in a passage, with its probability. */
  public List<RoleSpan> weigh(Passage passage) {
    WindowFeatures near = new WindowFeatures(passage);
    float[][] expected = window.distribution(passage.length, near::collect).marginals();
    ContextFeatures far = new ContextFeatures(passage, near, expected);
    ForwardBackward chain = context.distribution(passage.length, far::collect);
    return candidates.weigh(passage, chain.spans(MINIMUM_PROBABILITY));
  }
}
