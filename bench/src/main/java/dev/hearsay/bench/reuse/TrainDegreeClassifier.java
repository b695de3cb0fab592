package dev.hearsay.bench.reuse;

import dev.hearsay.bench.measure.Gold;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code bench/train-reuse}: learns the weights of the degree classifier from all plagiarised short
 * answers that are there and writes them where {@code core} finds them.
 */
public final class TrainDegreeClassifier {

  private static final Path WEIGHTS =
      Path.of("core/src/main/resources/dev/hearsay/reuse/degree-weights.txt");

  private TrainDegreeClassifier() {}

  /** The argument is the folder of data sets. */
  public static void main(String[] arguments) throws IOException {
    List<ShortAnswer> answers = ShortAnswer.all(new Gold(Path.of(arguments[0])));
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the degree classifier, by feature: near copy, light revision, heavy");
    lines.add(
        "# revision, independent. Written by bench/train-reuse; don't edit by hand, train again.");
    lines.add(
        "# Learned from "
            + answers.size()
            + " plagiarised short answers (Clough and Stevenson 2011, freely available).");
    DegreeTrainer.learn(answers)
        .forEach(
            (name, row) -> {
              StringBuilder line = new StringBuilder(name);
              for (double weight : row) {
                line.append(String.format(Locale.ROOT, " %.5g", weight));
              }
              lines.add(line.toString());
            });
    Files.write(WEIGHTS, lines, StandardCharsets.UTF_8);
    System.err.println(answers.size() + " answers: " + WEIGHTS);
  }
}
