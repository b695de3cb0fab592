package dev.hearsay.bench.mentions;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Figure.Better;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code bench/run peer-mentions}: coreference by Hearsay and by CoreNLP's statistical system, of
 * the same texts in the same run, with the words a second of both and CoreNLP's memory.
 */
public final class PeerMentionsBenchmark implements Benchmark {

  private static final double TOLERANCE = 0.6;

  private final Path repository;

  /**
   * @param repository root of the checkout
   */
  public PeerMentionsBenchmark(Path repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "peer-mentions";
  }

  @Override
  public String describes() {
    return "coreference of the same texts by Hearsay and by CoreNLP; fetches 480 MB";
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<GumChains> all = GumChains.read(gold);
    List<GumChains> heldOut = all.stream().filter(GumChains::heldOut).toList();
    CoreNlpChains theirs = CoreNlpChains.read(repository, all);
    List<Section> sections = new ArrayList<>();
    sections.addAll(
        new CoreferenceTables(heldOut, "held-out")
            .sections(
                AnalyzedChains.read(Accuracy.BEST, heldOut),
                List.of(AnalyzedChains.read(Accuracy.FAST, heldOut), theirs.chains())));
    List<GumChains> others = all.stream().filter(text -> !text.heldOut()).toList();
    if (!others.isEmpty()) {
      sections.addAll(
          new CoreferenceTables(others, "learned-from")
              .sections(AnalyzedChains.read(Accuracy.BEST, others), List.of(theirs.chains()))
              .subList(0, 4));
    }
    for (Accuracy accuracy : Accuracy.values()) {
      sections.add(speed(accuracy, all, theirs));
    }
    return new BenchmarkResult(sections);
  }

  private static Section speed(Accuracy accuracy, List<GumChains> texts, CoreNlpChains theirs) {
    Analyzer analyzer = Analyzer.with(accuracy);
    AnalyzedChains.read(analyzer, accuracy, texts);
    long started = System.nanoTime();
    FoundChains found = AnalyzedChains.read(analyzer, accuracy, texts);
    long nanoseconds = System.nanoTime() - started;
    long words =
        texts.stream().mapToLong(text -> text.gum().text().strip().split("\\s+", -1).length).sum();
    return new Section(
        "Speed, " + found.system(),
        "GUM news, all " + texts.size() + " texts",
        found.system() + ", everything it reads",
        List.of(
            Figure.varying("words/s", words * 1e9 / nanoseconds, Better.HIGHER, TOLERANCE),
            Figure.varying(
                "times CoreNLP's",
                words * 1e9 / nanoseconds / theirs.wordsPerSecond(),
                Better.HIGHER,
                TOLERANCE)),
        List.of(
            new Published(
                theirs.chains().system(),
                String.format(
                    Locale.ROOT,
                    "run here on the same texts, after one round to warm up; %.0f MB",
                    theirs.megabytes()),
                Map.of("words/s", theirs.wordsPerSecond()))),
        "Analysis alone on both sides, one thread; neither reads files nor writes.");
  }
}
