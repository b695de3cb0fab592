package dev.hearsay.bench.drift;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.drift.DisagreementScore.Known;
import dev.hearsay.bench.drift.DisagreementScore.Place;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.provenance.SampleCoverage;
import dev.hearsay.bench.retelling.DriftStory;
import dev.hearsay.bench.samples.SampleCorpus;
import dev.hearsay.bench.samples.SampleDocument;
import dev.hearsay.bench.samples.SampleProvenance;
import dev.hearsay.bench.samples.Words;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.StatementFinder;
import dev.hearsay.provenance.Coverage;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.disagreement.DisagreementFinder;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.drift.DriftFinder;
import dev.hearsay.provenance.source.LinkedIdentities;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;

/** Where accounts disagree, with each other and within themselves. */
public final class DisagreementsBenchmark implements Benchmark {

  private static final Logger LOGGER = Logger.getLogger(DisagreementsBenchmark.class.getName());

  private static final int STORIES = 40;
  private static final long SEED = 20251129;

  private final Path repository;

  /**
   * @param repository root of the checkout, where {@code samples} is
   */
  public DisagreementsBenchmark(Path repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "disagreements";
  }

  @Override
  public String describes() {
    return "where accounts disagree, conflict or revision, and where one contradicts itself";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    SampleCorpus corpus = SampleCorpus.load(repository.resolve("samples"));
    SampleCoverage samples = new SampleCoverage(corpus, Analyzer.standard());
    Coverage read = samples.read();
    List<Disagreement> found = find(read);
    return BenchmarkResult.of(
        section(
            "Between documents, samples",
            conflicts(corpus),
            found.stream().filter(one -> one.inside().isEmpty()).toList()),
        section(
            "Inside one document, samples",
            inside(corpus),
            found.stream().filter(one -> one.inside().isPresent()).toList()),
        made("Between made-up papers, looked at", false),
        made("Between made-up papers, held out", true));
  }

  private static Section made(String title, boolean heldOut) {
    Analyzer analyzer = Analyzer.with(Accuracy.FAST);
    DisagreementScore score = new DisagreementScore();
    for (DriftStory story : DriftStory.make(STORIES, heldOut, SEED)) {
      List<Analysis> analyses = story.documents().stream().map(analyzer::analyze).toList();
      Coverage coverage =
          new Coverage(analyses, story.derivations(), List.of(), LinkedIdentities.of(analyses));
      List<Known> known =
          story.conflicts().stream()
              .map(
                  one ->
                      new Known(
                          "a number",
                          Disagreement.Kind.CONFLICT,
                          List.of(
                              List.of(new Place(one.one(), one.first())),
                              List.of(new Place(one.other(), one.second())))))
              .toList();
      score.add(known, find(coverage));
    }
    if (!heldOut) {
      score
          .wrong()
          .forEach(one -> LOGGER.info(() -> title + ": not known: " + one.about() + values(one)));
    }
    return new Section(
        title,
        STORIES + " stories; two papers that don't descend from each other give different numbers",
        "Hearsay, fast reading",
        score.figures(),
        List.of(),
        "What retellings garble is drift and counts as wrong here.");
  }

  static List<Disagreement> find(Coverage coverage) {
    StatementFinder statements = StatementFinder.standard();
    Map<DocumentId, List<Proposition>> propositions = new HashMap<>();
    for (Analysis analysis : coverage.analyses()) {
      propositions.put(analysis.document().id(), statements.find(analysis));
    }
    List<Drift> drift = DriftFinder.standard().find(coverage.analyses(), coverage.derivations());
    return DisagreementFinder.standard()
        .find(
            coverage.analyses(),
            coverage.derivations(),
            coverage.identities(),
            propositions,
            drift);
  }

  private static Section section(String title, List<Known> known, List<Disagreement> found) {
    DisagreementScore score = new DisagreementScore();
    score.add(known, found);
    score.missed().forEach(one -> LOGGER.info(() -> title + ": missed " + one.about()));
    score
        .wrong()
        .forEach(
            one ->
                LOGGER.info(
                    () ->
                        title
                            + ": not known: "
                            + one.kind().label()
                            + " "
                            + one.about()
                            + values(one)));
    return new Section(
        title,
        "samples, " + known.size() + " known",
        "Hearsay, rules; derivations given, the rest as read",
        score.figures(),
        List.of(),
        "Found when words of two of its values stand in two of the values found. The gold lists what its"
            + " author thought worth it, so precision is a lower bound.");
  }

  private static String values(Disagreement one) {
    StringBuilder values = new StringBuilder();
    one.values()
        .forEach(
            value ->
                values
                    .append("\n    ")
                    .append(value.value())
                    .append(' ')
                    .append(value.statements()));
    return values.toString();
  }

  private static List<Known> conflicts(SampleCorpus corpus) {
    List<Known> known = new ArrayList<>();
    for (SampleProvenance.Disagreement gold : corpus.provenance().disagreements()) {
      List<List<Place>> values =
          gold.values().stream()
              .map(
                  value ->
                      value.statements().stream()
                          .map(one -> place(corpus, one.document(), one.where()))
                          .toList())
              .toList();
      known.add(
          new Known(
              gold.about(),
              Disagreement.Kind.valueOf(gold.kind().toUpperCase(Locale.ROOT)),
              values));
    }
    return known;
  }

  private static List<Known> inside(SampleCorpus corpus) {
    List<Known> known = new ArrayList<>();
    for (SampleProvenance.Inconsistency gold : corpus.provenance().inconsistencies()) {
      List<List<Place>> values =
          gold.references().stream()
              .map(one -> List.of(place(corpus, gold.document(), one.where())))
              .toList();
      known.add(new Known(gold.about(), Disagreement.Kind.CONFLICT, values));
    }
    return known;
  }

  private static Place place(SampleCorpus corpus, String document, Words words) {
    SampleDocument sample = corpus.document(document);
    return new Place(new DocumentId(document), words.in(sample.text()));
  }
}
