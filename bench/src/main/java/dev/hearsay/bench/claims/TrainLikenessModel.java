package dev.hearsay.bench.claims;

import dev.hearsay.bench.claims.LikenessExamples.Example;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.claim.comparison.BoostedTrees;
import dev.hearsay.model.SentenceVectors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code training/claims/train}: learns which statements speak of the same thing and writes the
 * model where {@code core} finds it.
 */
public final class TrainLikenessModel {

  private static final Path MODEL =
      Path.of("core/src/main/resources/dev/hearsay/claim/likeness.txt");

  private TrainLikenessModel() {}

  /** The argument is the folder of data sets. */
  public static void main(String[] arguments) throws IOException {
    Gold gold = new Gold(Path.of(arguments[0]));
    LikenessExamples source = new LikenessExamples();
    List<Example> examples = new ArrayList<>(source.events(gold));
    int events = examples.size();
    examples.addAll(source.paraphrases(gold));
    try (SentenceVectors vectors = new SentenceVectors()) {
      List<double[]> rows = LikenessExamples.rows(examples, vectors);
      BoostedTrees trees = learn(examples, rows);
      List<String> lines = new ArrayList<>();
      lines.add(
          "# Which statements speak of the same thing: gradient-boosted trees over the features");
      lines.add(
          "# of PropositionFeatures. Written by training/claims/train; don't edit, train again.");
      lines.add(
          "# Learned from " + events + " pairs of statements of ECB+ (topics 1-35, CC BY 3.0) and");
      lines.add(
          "# "
              + (examples.size() - events)
              + " pairs of sentences of MSRP and of the PAN paraphrase pairs.");
      lines.addAll(trees.lines());
      Files.write(MODEL, lines, StandardCharsets.UTF_8);
    }
    System.err.println(events + " of " + examples.size() + " pairs are of ECB+: " + MODEL);
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
}
