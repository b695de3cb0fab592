package dev.hearsay.bench.claims;

import dev.hearsay.bench.claims.LikenessExamples.Example;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.claim.ClaimComparer;
import dev.hearsay.claim.comparison.BoostedTrees;
import dev.hearsay.model.SentenceVectors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * {@code training/claims/train}: learns which statements speak of the same thing, first by their
 * own words, then with what stands around them, and writes both models where {@code core} finds
 * them.
 */
public final class TrainLikenessModel {

  private static final Path FOLDER = Path.of("core/src/main/resources/dev/hearsay/claim");
  private static final int STORIES = 8;
  private static final int FOLDS = 4;

  /** Of a topic so many documents are compared with each other. */
  private static final int MOST_DOCUMENTS = 9;

  /** In ECB+ statements of one event may say different things of it. */
  private static final double ELSEWHERE = 0.25;

  private TrainLikenessModel() {}

  /** The argument is the folder of data sets. */
  public static void main(String[] arguments) throws IOException {
    Gold gold = new Gold(Path.of(arguments[0]));
    LikenessExamples source = new LikenessExamples();
    List<ToldTopic> topics = new ArrayList<>(source.events(gold));
    int events = LikenessExamples.pairs(topics).size();
    topics.addAll(source.made(STORIES));
    List<ToldTopic> affairs = source.affairs();
    topics.addAll(affairs);
    List<Example> examples = new ArrayList<>(LikenessExamples.pairs(topics));
    int told = examples.size();
    examples.addAll(source.paraphrases(gold));
    try (SentenceVectors vectors = new SentenceVectors()) {
      List<double[]> rows = LikenessExamples.rows(examples, vectors);
      List<String> lines = new ArrayList<>();
      lines.add(
          "# Which statements speak of the same thing: gradient-boosted trees over the features");
      lines.add(
          "# of PropositionFeatures. Written by training/claims/train; don't edit, train again.");
      lines.add(
          "# Learned from " + events + " pairs of statements of ECB+ (topics 1-35, CC BY 3.0),");
      lines.add("# " + (told - events) + " of made-up stories and of invented affairs, and");
      lines.add(
          "# "
              + (examples.size() - told)
              + " pairs of sentences of MSRP and of the PAN paraphrase pairs.");
      lines.addAll(learn(examples, rows).lines());
      Files.write(FOLDER.resolve("likeness.txt"), lines, StandardCharsets.UTF_8);
      ContextExamples context = context(topics, Set.copyOf(affairs), examples, rows, vectors);
      List<String> inContext = new ArrayList<>();
      inContext.add("# The same once it is known what the documents tell around them, over the");
      inContext.add("# features of ContextFeatures. Written by training/claims/train.");
      inContext.add(
          "# Learned from "
              + context.size()
              + " pairs of ECB+, made-up stories and invented affairs.");
      inContext.addAll(context.learn().lines());
      Files.write(FOLDER.resolve("likeness-in-context.txt"), inContext, StandardCharsets.UTF_8);
    }
    System.err.println(events + " of " + examples.size() + " pairs are of ECB+: " + FOLDER);
  }

  /** What all of some examples teach. */
  static BoostedTrees learn(List<Example> examples, List<double[]> rows) {
    boolean[] labels = new boolean[examples.size()];
    double[] weights = new double[examples.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = examples.get(i).same();
      weights[i] = examples.get(i).weight();
    }
    return BoostingTrainer.learn(
        LikenessExamples.names(),
        rows.toArray(double[][]::new),
        labels,
        weights,
        BoostingTrainer.Settings.SHALLOW);
  }

  /** Documents are compared by what other topics teach: of its own a model is too sure. */
  private static ContextExamples context(
      List<ToldTopic> topics,
      Set<ToldTopic> affairs,
      List<Example> examples,
      List<double[]> rows,
      SentenceVectors vectors) {
    List<String> names = topics.stream().map(ToldTopic::name).distinct().sorted().toList();
    ContextExamples context = new ContextExamples();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      int[] others =
          IntStream.range(0, examples.size())
              .filter(i -> names.indexOf(examples.get(i).topic()) % FOLDS != held)
              .toArray();
      BoostedTrees model =
          learn(
              Arrays.stream(others).mapToObj(examples::get).toList(),
              Arrays.stream(others).mapToObj(rows::get).toList());
      ClaimComparer comparer = new ClaimComparer(model::probability, features -> 0, vectors);
      topics.stream()
          .filter(topic -> names.indexOf(topic.name()) % FOLDS == held)
          .forEach(
              topic ->
                  context.add(
                      topic, MOST_DOCUMENTS, affairs.contains(topic) ? 1 : ELSEWHERE, comparer));
    }
    return context;
  }
}
