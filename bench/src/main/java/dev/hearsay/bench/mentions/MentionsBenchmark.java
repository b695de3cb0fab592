package dev.hearsay.bench.mentions;

import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Gold;
import java.io.IOException;
import java.util.List;

/** {@code bench/run mentions}: which mentions mean the same, on texts no weights come from. */
public final class MentionsBenchmark implements Benchmark {

  @Override
  public String name() {
    return "mentions";
  }

  @Override
  public String describes() {
    return "which names, nominals and pronouns mean the same person or organisation";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<GumChains> texts = GumChains.read(gold).stream().filter(GumChains::heldOut).toList();
    return new BenchmarkResult(
        new CoreferenceTables(texts, "held-out")
            .sections(
                AnalyzedChains.read(Accuracy.BEST, texts),
                List.of(AnalyzedChains.read(Accuracy.FAST, texts))));
  }
}
