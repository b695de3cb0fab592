package dev.hearsay.bench.provenance;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.samples.SampleCorpus;
import dev.hearsay.bench.samples.SampleProvenance;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Coverage;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.ProvenanceFinder;
import dev.hearsay.provenance.ProvenanceGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;

/** Intervals and roots of the claims of the samples. */
public final class ProvenanceBenchmark implements Benchmark {

  private static final Logger LOGGER = Logger.getLogger(ProvenanceBenchmark.class.getName());

  private final Path repository;

  /**
   * @param repository root of the checkout, where {@code samples} is
   */
  public ProvenanceBenchmark(Path repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "provenance";
  }

  @Override
  public String describes() {
    return "who stands behind claims, and how many of them are independent";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    SampleCorpus corpus = SampleCorpus.load(repository.resolve("samples"));
    SampleCoverage samples = new SampleCoverage(corpus, Analyzer.standard());
    return BenchmarkResult.of(
        section("Claims, attributions and derivations given", corpus, samples.marked()),
        section("Claims and derivations given, the rest as read", corpus, samples.read()),
        endToEnd(corpus, samples.read()));
  }

  private static Section section(String title, SampleCorpus corpus, Coverage coverage) {
    SampleProvenance expected = corpus.provenance();
    ProvenanceGraph graph =
        ProvenanceFinder.standard().find(coverage, LocalDate.parse(expected.asOf()));
    Map<String, SampleProvenance.Claim> claims = new HashMap<>();
    expected.claims().forEach(claim -> claims.put(claim.id(), claim));
    Map<String, String> kinds = kinds(expected);
    ProvenanceScore score = new ProvenanceScore();
    for (ClaimProvenance found : graph.claims()) {
      SampleProvenance.Claim claim = claims.get(found.claim().id());
      score.add(
          claim.id(),
          new Independence(claim.independent().min(), claim.independent().max()),
          found.independent());
      score.addRoots(
          FoundClaims.expectedRoots(
              claim.statements().stream().map(SampleProvenance.Statement::root).toList(), kinds),
          FoundClaims.foundRoots(found));
      LOGGER.fine(() -> ClaimsInWords.of(found));
    }
    score.wrong().forEach(wrong -> LOGGER.info(() -> title + ": " + wrong));
    return new Section(
        title,
        "samples, " + expected.claims().size() + " claims",
        "Hearsay, rules",
        score.figures(),
        List.of(),
        "A root is found when most statements that go back to it do. A false confirmation is a lower"
            + " end above the true one.");
  }

  private static Section endToEnd(SampleCorpus corpus, Coverage read) {
    String title = "Nothing given: hearsay claims";
    ProvenanceScore score = new ProvenanceScore();
    new SampleRelations(corpus, read.analyses()).score(score, kinds(corpus.provenance()));
    score.wrong().forEach(wrong -> LOGGER.info(() -> title + ": " + wrong));
    return new Section(
        title,
        "samples, " + corpus.provenance().claims().size() + " claims",
        "Hearsay, end to end",
        score.figures(),
        List.of(),
        "Statements, groups, derivations and attributions as read. A claim of the gold is compared"
            + " with the one that has most of its statements.");
  }

  private static Map<String, String> kinds(SampleProvenance expected) {
    Map<String, String> kinds = new HashMap<>();
    expected.roots().forEach(root -> kinds.put(root.id(), root.kind()));
    return kinds;
  }
}
