package dev.hearsay.bench.peers;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.speakers.SaidQuotation;
import dev.hearsay.bench.speakers.SpeakersSideBySide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code bench/run peer-speakers}: whom Hearsay and CoreNLP's quote attribution take to be the
 * speakers of the same quotations. No speed is measured.
 */
public final class PeerSpeakersBenchmark implements Benchmark {

  private static final String PART = "polnear/dev";

  private final Path repository;

  /**
   * @param repository root of the checkout
   */
  public PeerSpeakersBenchmark(Path repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "peer-speakers";
  }

  @Override
  public String describes() {
    return "the speakers of quotations, by Hearsay and by CoreNLP's quote annotator";
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    Path part = gold.require(PART);
    Map<String, List<SaidQuotation>> theirs = new HashMap<>();
    for (CoreNlp.Quote quote : CoreNlp.quotes(repository, part.resolve("text"))) {
      theirs
          .computeIfAbsent(quote.text(), text -> new ArrayList<>())
          .add(new SaidQuotation(List.of(quote.content()), quote.name()));
    }
    return new BenchmarkResult(
        SpeakersSideBySide.sections(
            part, "CoreNLP " + CoreNlp.VERSION + ", quote annotator", theirs));
  }
}
