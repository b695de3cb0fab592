package dev.hearsay.bench.training;

import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.WordClasses;
import dev.hearsay.bench.polnear.PolnearCorpus;
import dev.hearsay.bench.polnear.PolnearDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The commands that train the linear model: {@code words PART OUT} writes the words to be tagged,
 * {@code train PART TAGGED OUT} trains the tagger, the chain models and the candidate model, {@code
 * links PART MODEL OUT} trains the linker. PART is a part of PolNeAR.
 */
public final class LinearTraining {

  private LinearTraining() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println("words PART OUT | train PART TAGGED OUT | links PART MODEL OUT");
      System.exit(2);
    }
    List<PolnearDocument> documents = PolnearCorpus.readOnce(Path.of(arguments[1]));
    switch (arguments[0]) {
      case "words" -> TrainLinearModel.writeWords(examples(documents), Path.of(arguments[2]));
      case "train" -> {
        List<Example> examples = examples(documents);
        new TrainLinearModel(examples, TrainLinearModel.silver(examples, Path.of(arguments[2])))
            .run(Path.of(arguments[3]));
      }
      case "links" -> {
        try (InputStream model = Files.newInputStream(Path.of(arguments[2]))) {
          TrainLinkModel.run(documents, LinearTagger.read(model), Path.of(arguments[3]));
        }
      }
      default -> throw new IllegalArgumentException("no such command: " + arguments[0]);
    }
  }

  private static List<Example> examples(List<PolnearDocument> documents) {
    return Examples.of(documents, WordClasses.load());
  }
}
