package dev.hearsay.bench.training;

import dev.hearsay.attribution.linear.CandidateFeatures;
import dev.hearsay.attribution.linear.CandidateModel;
import dev.hearsay.attribution.linear.ChainModel;
import dev.hearsay.attribution.linear.ContextFeatures;
import dev.hearsay.attribution.linear.FeatureHash;
import dev.hearsay.attribution.linear.ForwardBackward;
import dev.hearsay.attribution.linear.HashedWeights;
import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.PartOfSpeech;
import dev.hearsay.attribution.linear.PartOfSpeechTagger;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.RoleSpan;
import dev.hearsay.attribution.linear.WindowFeatures;
import dev.hearsay.attribution.linear.Word;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Trains the four parts of the linear model one on top of the other.
 *
 * <p>What a later part sees of an earlier one during training must be as uncertain as it will be on
 * texts never seen. So each earlier part is trained once without each quarter of the documents, and
 * the quarter left out is what it then labels (stacking with jackknifing, Wolpert 1992).
 */
final class TrainLinearModel {

  private static final int FOLDS = 4;

  /**
   * Spans worth choosing by probability: half the F1 expected, which was measured on documents of
   * the training part left out.
   */
  private static final float[] THRESHOLDS = {0.36f, 0.33f, 0.30f};

  private final List<Example> examples;
  private final PartOfSpeech[][] silver;
  private final Passage[] passages;

  TrainLinearModel(List<Example> examples, PartOfSpeech[][] silver) {
    this.examples = examples;
    this.silver = silver;
    passages = new Passage[examples.size()];
  }

  /** Trains everything and writes the model. */
  void run(Path model) throws IOException {
    HashedWeights tagger = trainTagger();
    say("part-of-speech tagger trained");
    List<ChainTrainer.Rows> near = rows(ChainTrainer.BITS, this::windowFeatures);
    ChainModel window = ChainTrainer.train(near);
    say("window model trained");
    float[][][] expected = new float[passages.length][][];
    jackknife(
        near,
        (chain, i) -> {
          WindowFeatures features = new WindowFeatures(passages[i]);
          expected[i] = chain.distribution(passages[i].length(), features::collect).marginals();
        });
    List<ChainTrainer.Rows> far =
        rows(
            ChainTrainer.BITS,
            i ->
                new ContextFeatures(passages[i], new WindowFeatures(passages[i]), expected[i])
                    ::collect);
    ChainModel context = ChainTrainer.train(far);
    say("context model trained");
    List<LogisticTrainer.Case> cases = new ArrayList<>();
    jackknife(far, (chain, i) -> addCases(chain, i, expected[i], cases));
    say("weighing " + cases.size() + " candidates");
    HashedWeights candidates = LogisticTrainer.train(cases, LogisticTrainer.BITS);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new DeflaterOutputStream(
                    Files.newOutputStream(model), new Deflater(Deflater.BEST_COMPRESSION))))) {
      tagger.write(out);
      window.write(out);
      context.write(out);
      new CandidateModel(candidates, THRESHOLDS).write(out);
    }
    say("wrote " + model + ", " + Files.size(model) / 1024 + " KiB");
  }

  private HashedWeights trainTagger() {
    List<TagTrainer.Tagged> all = tagged(i -> true);
    for (int fold = 0; fold < FOLDS; fold++) {
      int leftOut = fold;
      PartOfSpeechTagger tagger =
          new PartOfSpeechTagger(
              TagTrainer.train(tagged(i -> examples.get(i).fold(FOLDS) != leftOut)));
      int right = 0;
      int total = 0;
      for (int i = 0; i < passages.length; i++) {
        if (examples.get(i).fold(FOLDS) == leftOut) {
          Word[] words = examples.get(i).words();
          PartOfSpeech[] tags = tagger.tag(words);
          passages[i] = new Passage(words, tags);
          total += tags.length;
          for (int j = 0; j < tags.length; j++) {
            right += tags[j] == silver[i][j] ? 1 : 0;
          }
        }
      }
      say("tagger agrees with the silver tags on " + 100.0 * right / total + " %");
    }
    return TagTrainer.train(all);
  }

  private List<TagTrainer.Tagged> tagged(IntPredicate which) {
    List<TagTrainer.Tagged> tagged = new ArrayList<>();
    for (int i = 0; i < silver.length; i++) {
      if (which.test(i)) {
        tagged.add(new TagTrainer.Tagged(examples.get(i).words(), silver[i]));
      }
    }
    return tagged;
  }

  private ChainModel.TokenFeatures windowFeatures(int i) {
    return new WindowFeatures(passages[i])::collect;
  }

  private List<ChainTrainer.Rows> rows(int bits, IntFunction<ChainModel.TokenFeatures> reader) {
    FeatureHash features = new FeatureHash(bits);
    List<ChainTrainer.Rows> rows = new ArrayList<>();
    for (int i = 0; i < passages.length; i++) {
      ChainModel.TokenFeatures tokens = reader.apply(i);
      int[][] collected = new int[passages[i].length()][];
      for (int token = 0; token < collected.length; token++) {
        tokens.collect(features, token);
        collected[token] = features.copy();
      }
      rows.add(new ChainTrainer.Rows(collected, examples.get(i).labels()));
    }
    return rows;
  }

  /** What is done with a passage by a chain model that was trained without its document. */
  private interface Unseen {
    void accept(ChainModel chain, int passage);
  }

  private void jackknife(List<ChainTrainer.Rows> rows, Unseen use) {
    for (int fold = 0; fold < FOLDS; fold++) {
      List<ChainTrainer.Rows> rest = new ArrayList<>();
      for (int i = 0; i < passages.length; i++) {
        if (examples.get(i).fold(FOLDS) != fold) {
          rest.add(rows.get(i));
        }
      }
      ChainModel chain = ChainTrainer.train(rest);
      for (int i = 0; i < passages.length; i++) {
        if (examples.get(i).fold(FOLDS) == fold) {
          use.accept(chain, i);
        }
      }
      say("fold " + (fold + 1) + " of " + FOLDS + " done");
    }
  }

  private void addCases(
      ChainModel chain, int i, float[][] expected, List<LogisticTrainer.Case> cases) {
    ContextFeatures reader =
        new ContextFeatures(passages[i], new WindowFeatures(passages[i]), expected);
    ForwardBackward distribution = chain.distribution(passages[i].length(), reader::collect);
    List<RoleSpan> candidates = distribution.spans(LinearTagger.MINIMUM_PROBABILITY);
    Set<RoleSpan> gold = new HashSet<>(examples.get(i).spans());
    CandidateFeatures weigher = new CandidateFeatures(passages[i], candidates);
    FeatureHash features = new FeatureHash(LogisticTrainer.BITS);
    for (RoleSpan candidate : candidates) {
      weigher.collect(features, candidate);
      RoleSpan bare = new RoleSpan(candidate.role(), candidate.start(), candidate.end(), 1);
      cases.add(new LogisticTrainer.Case(features.copy(), gold.contains(bare)));
    }
  }

  /** The tags of each paragraph, from a file of words and tags with an empty line between. */
  static PartOfSpeech[][] silver(List<Example> examples, Path file) throws IOException {
    List<String> tags = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isEmpty()) {
        tags.add(line.substring(line.lastIndexOf('\t') + 1));
      }
    }
    int total = examples.stream().mapToInt(example -> example.words().length).sum();
    if (tags.size() != total) {
      throw new IOException(
          file + " has " + tags.size() + " tags for " + total + " words: tag them again");
    }
    PartOfSpeech[][] silver = new PartOfSpeech[examples.size()][];
    int next = 0;
    for (int i = 0; i < silver.length; i++) {
      Word[] words = examples.get(i).words();
      silver[i] = new PartOfSpeech[words.length];
      for (int j = 0; j < words.length; j++) {
        silver[i][j] = PartOfSpeech.of(words[j], tags.get(next++));
      }
    }
    return silver;
  }

  /** Writes the words of each paragraph, one a line, an empty line between paragraphs. */
  static void writeWords(List<Example> examples, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Example example : examples) {
      Arrays.stream(example.words()).map(Word::toString).forEach(lines::add);
      lines.add("");
    }
    Files.write(file, lines);
  }

  private static void say(String message) {
    System.err.println(message);
  }
}
