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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code bench/run corpus-scale}: relating up to 10,000 made articles after their analysis, from
 * scratch, and one more. Needs JAVA_OPTIONS=-Xmx2g, which is what is asked of it.
 */
public final class CorpusScaleBenchmark implements Benchmark {

  private static final int[] SIZES = {1000, 3000, 10_000};
  private static final int MORE = 20;
  private static final int STORIES = 330;
  private static final long SEED = 20261129;
  private static final LocalDate DAY = LocalDate.of(2100, 1, 1);
  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;
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
    Corpus corpus = new Corpus();
    List<Figure> figures = new ArrayList<>();
    int next = 0;
    double relating = 0;
    for (int size : SIZES) {
      if (size > largest) {
        break;
      }
      List<Analysis> analyses = new ArrayList<>();
      while (next < size) {
        analyses.add(analyzer.analyze(documents.get(next++)));
      }
      long start = System.nanoTime();
      corpus.addAll(analyses);
      relating += (System.nanoTime() - start) / NANOS;
      start = System.nanoTime();
      int claims = corpus.relate(DAY, Progress.none()).claims().size();
      double all = (System.nanoTime() - start) / NANOS;
      figures.add(
          Figure.varying(
              String.format(Locale.ROOT, "seconds to relate %,d", size),
              relating + all,
              Figure.Better.LOWER,
              0.9));
      System.err.printf(
          Locale.ROOT,
          "%,d articles: %.1f s to add, %.1f s to relate, %,d claims%n",
          size,
          relating,
          all,
          claims);
    }
    List<Double> more = new ArrayList<>();
    for (int i = 0; i < MORE; i++) {
      Analysis analysis = analyzer.analyze(documents.get(next++));
      long start = System.nanoTime();
      corpus.add(analysis);
      corpus.relate(DAY, Progress.none());
      more.add((System.nanoTime() - start) / NANOS);
    }
    more.sort(null);
    figures.add(
        Figure.varying(
            "milliseconds for one more, median",
            MILLIS * more.get(MORE / 2),
            Figure.Better.LOWER,
            0.9));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    figures.add(
        Figure.varying(
            "MB held by corpus and analyses",
            (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
            Figure.Better.LOWER,
            0.3));
    return BenchmarkResult.of(
        new Section(
            "Relating many articles",
            "made stories of 10 to 60 articles",
            "Hearsay, claims, derivations and provenance",
            figures,
            List.of(),
            "Analyses are there. One thread; all claims traced. One more: what it descends from,"
                + " its claims, who stands behind them."));
  }
}
