package dev.hearsay.bench.reuse;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the work of relating an article grows up to 100,000 of them. Needs JAVA_OPTIONS=-Xmx2g. */
public final class ReuseScaleBenchmark implements Benchmark {

  private static final int[] SIZES = {1000, 3000, 10_000, 30_000, 100_000};
  private static final long SEED = 20260103;

  @Override
  public String name() {
    return "reuse-scale";
  }

  @Override
  public String describes() {
    return "relating 1,000 to 100,000 articles: time of each, memory";
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    MadeReports reports =
        new MadeReports(MadeSentences.from(gold.require(ReuseBenchmark.NEWS)), SEED);
    new ReuseGrowth(new MadeReports(MadeSentences.from(gold.require(ReuseBenchmark.NEWS)), SEED))
        .growTo(SIZES[0]); // warms up
    ReuseGrowth growth = new ReuseGrowth(reports);
    List<Figure> figures = new ArrayList<>();
    int before = 0;
    double total = 0;
    for (int size : SIZES) {
      double seconds = growth.growTo(size);
      total += seconds;
      figures.add(
          Figure.varying(
              String.format(Locale.ROOT, "µs an article up to %,d", size),
              1e6 * seconds / (size - before),
              Figure.Better.LOWER,
              0.9));
      System.err.printf(Locale.ROOT, "%,d articles, %.1f s in all%n", size, total);
      before = size;
    }
    figures.add(Figure.varying("seconds in all", total, Figure.Better.LOWER, 0.9));
    figures.add(Figure.varying("µs one more, median", growth.oneMore(), Figure.Better.LOWER, 0.9));
    figures.add(
        Figure.varying("MB of index and texts", growth.megabytes(), Figure.Better.LOWER, 0.3));
    return BenchmarkResult.of(
        new Section(
            "Growth to 100,000 made articles",
            "made articles, three in ten of them copies",
            "Hearsay, passages",
            figures,
            List.of(),
            "One thread; fingerprints, candidates and alignment of all."));
  }
}
