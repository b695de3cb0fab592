package dev.hearsay.bench.retelling;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Which article descends from which: on the samples, and on stories that a program made up and
 * retold.
 */
public final class DerivationsBenchmark implements Benchmark {

  private static final int STORIES = 300;
  private static final long SEED = 20251125;

  private final Path repository;

  /**
   * @param repository where the samples are
   */
  public DerivationsBenchmark(Path repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "derivations";
  }

  @Override
  public String describes() {
    return "which document descends from which, on the samples and on made-up stories";
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    return BenchmarkResult.of(samples(), made());
  }

  private Section samples() throws IOException {
    SampleDerivations samples = SampleDerivations.read(repository.resolve("samples"));
    DerivationScore score = new DerivationScore();
    score.add(samples.edges(), samples.derivations());
    return new Section(
        "Derivations, samples",
        "the samples, " + samples.edges().size() + " derivations",
        "Hearsay",
        score.figures(),
        List.of(),
        "Documents as they are read; derivations from outlets that aren't there aren't counted.");
  }

  private static Section made() {
    Analyzer analyzer = Analyzer.with(Accuracy.FAST);
    DerivationScore score = new DerivationScore();
    for (MadeStory story : MadeStories.make(STORIES, true, SEED)) {
      score.add(story.edges(), find(story, analyzer));
    }
    score.confusions().stream().limit(20).forEach(System.err::println);
    return new Section(
        "Derivations, made-up stories",
        STORIES + " stories of 10 to 60 articles, themes and changes that nothing was learned from",
        "Hearsay, fast reading",
        score.figures(),
        List.of(),
        "");
  }

  static List<Derivation> find(MadeStory story, Analyzer analyzer) {
    DerivationFinder finder = DerivationFinder.standard();
    List<Analysis> analyses = story.documents().parallelStream().map(analyzer::analyze).toList();
    finder.addAll(analyses);
    return finder.derivations();
  }
}
