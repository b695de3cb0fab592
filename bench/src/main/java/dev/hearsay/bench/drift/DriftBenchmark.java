package dev.hearsay.bench.drift;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.provenance.SampleCoverage;
import dev.hearsay.bench.retelling.DriftStory;
import dev.hearsay.bench.retelling.KnownDrift;
import dev.hearsay.bench.retelling.SampleDerivations;
import dev.hearsay.bench.samples.SampleCorpus;
import dev.hearsay.provenance.Coverage;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.drift.DriftFinder;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Logger;

/**
 * What retellings changed: in the samples, and in made-up stories of which every change is known.
 */
public final class DriftBenchmark implements Benchmark {

  private static final Logger LOGGER = Logger.getLogger(DriftBenchmark.class.getName());

  private static final int STORIES = 40;
  private static final long SEED = 20251129;

  private final Path repository;

  /**
   * @param repository root of the checkout, where {@code samples} is
   */
  public DriftBenchmark(Path repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "drift";
  }

  @Override
  public String describes() {
    return "what retellings changed, by kind, with the words on both sides";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    SampleCorpus corpus = SampleCorpus.load(repository.resolve("samples"));
    SampleCoverage samples = new SampleCoverage(corpus, Analyzer.standard());
    return BenchmarkResult.of(
        samples("Samples, attributions and derivations given", corpus, samples.marked()),
        samples("Samples, derivations given, the rest as read", corpus, samples.read()),
        asRead(corpus),
        made("Made-up stories, looked at", false),
        made("Made-up stories, held out", true));
  }

  private static Section made(String title, boolean heldOut) {
    Analyzer analyzer = Analyzer.with(Accuracy.FAST);
    DriftFinder finder = DriftFinder.standard();
    DriftScore score = new DriftScore();
    Map<String, Document> documents = new TreeMap<>();
    for (DriftStory story : DriftStory.make(STORIES, heldOut, SEED)) {
      List<Analysis> analyses = story.documents().stream().map(analyzer::analyze).toList();
      story.documents().forEach(document -> documents.put(document.id().value(), document));
      score.add(story.drift(), finder.find(analyses, story.derivations()));
    }
    if (!heldOut) {
      log(title, score, documents);
    }
    return new Section(
        title,
        STORIES + " stories of an original and two or three retellings",
        "Hearsay, fast reading",
        score.figures(),
        List.of(),
        heldOut
            ? "Themes, sentences and synonyms that no rule was written from."
            : "Derivations given.");
  }

  private static Section samples(String title, SampleCorpus corpus, Coverage coverage) {
    Map<String, Document> documents = new TreeMap<>();
    for (Analysis analysis : coverage.analyses()) {
      documents.put(analysis.document().id().value(), analysis.document());
    }
    return samples(title, corpus, documents, coverage.analyses(), coverage.derivations());
  }

  private Section asRead(SampleCorpus corpus) throws IOException {
    SampleDerivations read = SampleDerivations.read(repository.resolve("samples"));
    Map<String, Document> documents = new TreeMap<>();
    for (Analysis analysis : read.analyses()) {
      DocumentId id = analysis.document().id();
      documents.put(read.names().getOrDefault(id, id.value()), analysis.document());
    }
    return samples(
        "Samples, as read from their files",
        corpus,
        documents,
        read.analyses(),
        read.derivations());
  }

  private static Section samples(
      String title,
      SampleCorpus corpus,
      Map<String, Document> documents,
      List<Analysis> analyses,
      List<Derivation> derivations) {
    DriftScore score = new DriftScore();
    List<KnownDrift> known = SampleDrift.known(corpus, documents);
    score.add(known, DriftFinder.standard().find(analyses, derivations));
    log(title, score, documents);
    return new Section(
        title,
        "samples, " + known.size() + " changes",
        "Hearsay, rules",
        score.figures(),
        List.of(),
        "Found when document, original and kind are right and the words overlap on both sides.");
  }

  private static void log(String title, DriftScore score, Map<String, Document> documents) {
    for (KnownDrift one : score.missed()) {
      LOGGER.info(
          () ->
              String.join(
                  "\n    ",
                  title + ": missed " + one.kind().label(),
                  SampleDrift.name(documents, one.original())
                      + ": "
                      + words(documents, SampleDrift.name(documents, one.original()), one.from()),
                  SampleDrift.name(documents, one.document())
                      + ": "
                      + words(documents, SampleDrift.name(documents, one.document()), one.to())));
    }
    for (Drift one : score.wrong()) {
      LOGGER.info(
          () ->
              String.join(
                  "\n    ",
                  title + ": wrong " + one.kind().label() + " by " + one.rule(),
                  SampleDrift.name(documents, one.original()) + ": " + one.from().text(),
                  SampleDrift.name(documents, one.document()) + ": " + one.to().text()));
    }
  }

  private static String words(Map<String, Document> documents, String name, Span span) {
    return span.of(Optional.ofNullable(documents.get(name)).orElseThrow().text());
  }
}
