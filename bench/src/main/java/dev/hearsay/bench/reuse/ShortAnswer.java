package dev.hearsay.bench.reuse;

import dev.hearsay.bench.measure.Gold;
import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.reuse.ReuseDegree;
import dev.hearsay.reuse.ReuseFeatures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer of the plagiarised short answers (Clough and Stevenson 2011), described against the
 * article that it may have been taken from.
 *
 * @param task which question it answers
 * @param degree what its writer was told to do
 */
record ShortAnswer(String task, ReuseDegree degree, ReuseFeatures features) {

  private static final String FOLDER = "plagiarised-short-answers";

  /** All answers, in the order of their list. */
  static List<ShortAnswer> all(Gold gold) throws IOException {
    Path folder = gold.require(FOLDER);
    List<ShortAnswer> answers = new ArrayList<>();
    for (String line :
        Files.readAllLines(folder.resolve("file_information.csv"), StandardCharsets.UTF_8)) {
      List<String> fields = List.of(line.strip().split(",", -1));
      if (fields.size() == 3 && !fields.get(0).equals("File") && !fields.get(2).equals("orig")) {
        String task = fields.get(1);
        String text = read(folder.resolve(fields.get(0)));
        String source = read(folder.resolve("orig_task" + task + ".txt"));
        answers.add(new ShortAnswer(task, degree(fields.get(2)), ReuseFeatures.of(text, source)));
      }
    }
    return answers;
  }

  private static ReuseDegree degree(String category) throws IOException {
    return switch (category) {
      case "cut" -> ReuseDegree.NEAR_COPY;
      case "light" -> ReuseDegree.LIGHT_REVISION;
      case "heavy" -> ReuseDegree.HEAVY_REVISION;
      case "non" -> ReuseDegree.INDEPENDENT;
      default -> throw new IOException("unknown category " + category);
    };
  }

  private static String read(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    new DocumentReader(ReadOptions.defaults())
        .read(
            file.toString(),
            outcome -> {
              if (outcome instanceof Outcome.Read read) {
                texts.add(read.document().text());
              }
            });
    if (texts.size() != 1) {
      throw new IOException(file + " wasn't read as one document");
    }
    return texts.get(0);
  }
}
