package dev.hearsay.bench.extraction;

import dev.hearsay.bench.measure.Gold;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code bench/train-extraction}: learns the weights of the block classifier from all pages of the
 * article extraction benchmark and writes them where the reader finds them.
 */
public final class TrainBlockClassifier {

  private static final Path WEIGHTS =
      Path.of("core/src/main/resources/dev/hearsay/read/html/block-weights.txt");

  private TrainBlockClassifier() {}

  /** The argument is the folder of data sets. */
  public static void main(String[] arguments) throws IOException {
    List<GoldPage> pages = GoldPage.all(new Gold(Path.of(arguments[0])));
    TrainingRows rows = TrainingRows.all(pages.stream().map(TrainingRows::of).toList());
    LogisticTrainer.Weights learned = LogisticTrainer.learn(rows);
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the block classifier: log odds that a block is the article's.");
    lines.add("# Written by bench/train-extraction; don't edit by hand, train again.");
    lines.add(
        "# Learned from " + pages.size() + " pages of the article extraction benchmark (MIT).");
    lines.add(line("bias", learned.bias()));
    for (Map.Entry<String, Double> weight : learned.weights().entrySet()) {
      lines.add(line(weight.getKey(), weight.getValue()));
    }
    Files.write(WEIGHTS, lines, StandardCharsets.UTF_8);
    System.err.println(rows.labels.size() + " blocks of " + pages.size() + " pages: " + WEIGHTS);
  }

  private static String line(String name, double weight) {
    return String.format(Locale.ROOT, "%s %.5g", name, weight);
  }
}
