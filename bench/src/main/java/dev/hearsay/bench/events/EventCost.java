package dev.hearsay.bench.events;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Figure.Better;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.event.EventFinder;
import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.syntax.ParsedSentences;
import dev.hearsay.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What finding events adds to reading: their time against that of the analysis of the same
 * documents, one after the other in one thread, so that both see the same machine.
 */
final class EventCost {

  static final String TITLE = "What events add to reading";
  static final String TEXTS = "polnear/dev/text";

  private static final int FILES = 16;
  private static final int ROUNDS = 3;
  private static final double TOLERANCE = 0.5;

  private EventCost() {}

  /**
   * One figure for each mode whose reading there is: the median of some rounds behind one to warm
   * up.
   */
  static Section measure(Gold gold) throws IOException {
    List<Document> documents = documents(gold.require(TEXTS));
    List<Figure> figures = new ArrayList<>();
    for (Accuracy accuracy : List.of(Accuracy.BEST, Accuracy.FAST)) {
      Analyzer analyzer = Analyzer.with(accuracy);
      share(analyzer, documents);
      List<Double> shares = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        shares.add(share(analyzer, documents));
      }
      figures.add(
          Figure.varying(
              accuracy.name().toLowerCase(Locale.ROOT) + " mode, %",
              shares.stream().sorted().toList().get(ROUNDS / 2),
              Better.LOWER,
              TOLERANCE));
    }
    return new Section(
        TITLE,
        "PolNeAR dev, " + documents.size() + " articles",
        "Hearsay",
        figures,
        List.of(),
        "Time of finding events and terms, of the time that the analysis took without them.");
  }

  private static double share(Analyzer analyzer, List<Document> documents) {
    EventFinder finder = EventFinder.standard();
    long analysing = 0;
    long finding = 0;
    for (Document document : documents) {
      long started = System.nanoTime();
      ParsedSentences parsed = ParsedSentences.standard();
      Analysis analysis = analyzer.analyze(document, parsed);
      long analysed = System.nanoTime();
      finder.find(analysis, parsed);
      finding += System.nanoTime() - analysed;
      analysing += analysed - started;
    }
    return 100.0 * finding / analysing;
  }

  private static List<Document> documents(Path folder) throws IOException {
    List<Document> documents = new ArrayList<>();
    DocumentReader reader = new DocumentReader(ReadOptions.defaults());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().limit(FILES).toList()) {
        reader.read(
            file.toString(),
            outcome -> {
              if (outcome instanceof Outcome.Read read) {
                documents.add(read.document());
              }
            });
      }
    }
    return documents;
  }
}
