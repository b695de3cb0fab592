package dev.hearsay.bench.corpus;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.retelling.MadeStories;
import dev.hearsay.corpus.Corpus;
import dev.hearsay.corpus.Progress;
import dev.hearsay.text.Document;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code bench/run corpus-scale}: relating up to 10,000 made articles after their analysis, from
 * scratch, and one more. Needs JAVA_OPTIONS="-Xmx2g -XX:+UseParallelGC"; so much memory is asked of
 * it.
 */
public final class CorpusScaleBenchmark implements Benchmark {

  private static final int[] SIZES = {1000, 2000, 5000, 10_000};
  private static final int MORE = 5;
  private static final int STORIES = 330;
  private static final long SEED = 20261129;
  private static final LocalDate DAY = LocalDate.of(2100, 1, 1);
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1e6;

  @Override
  public String name() {
    return "corpus-scale";
  }

  @Override
  public String describes() {
    return "relating 1,000 to 10,000 analysed articles and one more: time and memory";
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public BenchmarkResult run(Gold gold) {
    int largest = Integer.getInteger("hearsay.bench.articles", SIZES[SIZES.length - 1]);
    List<Document> documents = MadeStories.documents(STORIES, SEED);
    Analyzer analyzer = Analyzer.with(Accuracy.FAST);
    List<Analysis> analyses =
        documents.subList(0, largest + MORE).parallelStream().map(analyzer::analyze).toList();
    double before = megabytes();
    List<Section> sections = new ArrayList<>();
    for (int size : SIZES) {
      if (size <= largest) {
        sections.add(related(analyses, size, before));
      }
    }
    return BenchmarkResult.of(sections.toArray(Section[]::new));
  }

  private static Section related(List<Analysis> analyses, int size, double before) {
    Corpus corpus = new Corpus();
    long start = System.nanoTime();
    corpus.addAll(analyses.subList(0, size));
    double adding = since(start);
    double cpu = processorSeconds();
    start = System.nanoTime();
    int claims = corpus.relate(DAY, Progress.none()).claims().size();
    double relating = since(start);
    cpu = processorSeconds() - cpu;
    List<Double> more = new ArrayList<>();
    for (Analysis analysis : analyses.subList(size, size + MORE)) {
      start = System.nanoTime();
      corpus.add(analysis);
      corpus.relate(DAY, Progress.none());
      more.add(since(start));
    }
    more.sort(null);
    double held = megabytes() - before;
    System.err.printf(
        Locale.ROOT,
        "%,d articles: %.1f s to add, %.1f s to relate (%.1f s of processors), %,d claims%n",
        size,
        adding,
        relating,
        cpu,
        claims);
    return new Section(
        String.format(Locale.ROOT, "Relating %,d articles", corpus.size() - MORE),
        "made stories of 10 to 60 articles",
        "Hearsay, claims, derivations and provenance",
        List.of(
            seconds("seconds to add", adding),
            seconds("seconds to relate", relating),
            seconds("seconds of processors to relate", cpu),
            seconds("seconds for one more, median", more.get(MORE / 2)),
            Figure.varying("MB beside the analyses", held, Figure.Better.LOWER, 0.3)),
        List.of(),
        "Analyses are there. All processors; from scratch, all claims traced. One more: what it"
            + " descends from, its claims, who stands behind all claims.");
  }

  private static Figure seconds(String name, double value) {
    return Figure.varying(name, value, Figure.Better.LOWER, 0.9);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / NANOS;
  }

  private static double processorSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos()
        / NANOS;
  }

  private static double megabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}
