package dev.hearsay.bench.provenance;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.provenance.ProvenanceScore.MarkedRoot;
import dev.hearsay.bench.samples.SampleCorpus;
import dev.hearsay.bench.samples.SampleProvenance;
import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Coverage;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.ProvenanceFinder;
import dev.hearsay.provenance.ProvenanceGraph;
import dev.hearsay.provenance.Root;
import dev.hearsay.provenance.Trace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
      score.addRoots(expectedRoots(claim, kinds), foundRoots(found));
      LOGGER.fine(() -> describe(found));
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

  static List<MarkedRoot> expectedRoots(SampleProvenance.Claim claim, Map<String, String> kinds) {
    Map<String, Set<Integer>> statements = new TreeMap<>();
    for (int i = 0; i < claim.statements().size(); i++) {
      int index = i;
      claim
          .statements()
          .get(i)
          .root()
          .ifPresent(root -> statements.computeIfAbsent(root, id -> new HashSet<>()).add(index));
    }
    List<MarkedRoot> roots = new ArrayList<>();
    statements.forEach((root, which) -> roots.add(new MarkedRoot(kinds.get(root), which)));
    return roots;
  }

  private static List<MarkedRoot> foundRoots(ClaimProvenance found) {
    List<Statement> order = found.claim().statements();
    Map<String, Set<Integer>> statements = new HashMap<>();
    for (Trace trace : found.traces()) {
      trace
          .root()
          .ifPresent(
              root ->
                  statements
                      .computeIfAbsent(root, id -> new HashSet<>())
                      .add(order.indexOf(trace.statement())));
    }
    return found.roots().stream()
        .map(
            root ->
                new MarkedRoot(root.kind().label(), statements.getOrDefault(root.id(), Set.of())))
        .toList();
  }

  private static String describe(ClaimProvenance found) {
    StringBuilder text = new StringBuilder(found.claim().id());
    text.append(' ').append(found.independent());
    for (Root root : found.roots()) {
      text.append("\n  ").append(root.id()).append(' ').append(root.kind().label());
      text.append(' ').append(root.name()).append(' ').append(root.heardBy());
      text.append(root.withdrawn() ? " withdrawn" : "");
    }
    found
        .counting()
        .forEach(
            one ->
                text.append("\n  counting ").append(one.rule()).append(' ').append(one.document()));
    for (Trace trace : found.traces()) {
      text.append("\n    ").append(trace.statement().document()).append(" -> ");
      trace
          .evidence()
          .forEach(one -> text.append(one.rule()).append('@').append(one.document()).append(' '));
      text.append(Optional.ofNullable(trace.root()).flatMap(root -> root).orElse("-"));
    }
    return text.toString();
  }
}
