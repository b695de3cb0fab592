package dev.hearsay.bench.claims;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.bench.claims.ContrastSet.Contrasted;
import dev.hearsay.bench.claims.SampleClaims.Located;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.retelling.MadeStories;
import dev.hearsay.bench.samples.SampleCorpus;
import dev.hearsay.claim.ClaimComparer;
import dev.hearsay.claim.ClaimIndex;
import dev.hearsay.claim.Judgement;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.Statement;
import dev.hearsay.claim.StatementFinder;
import dev.hearsay.model.SentenceVectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Claims as they ship: invented pairs that differ in one thing, beside vectors alone; and the
 * claims of the samples.
 */
public final class ClaimsBenchmark implements Benchmark {

  private static final String SAME = "same claim or not, accuracy";

  private static final int STORIES = 4;
  private static final long SEED = 2022;

  private final Path repository;

  /**
   * @param repository its root
   */
  public ClaimsBenchmark(Path repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public String describes() {
    return "claims: the same, denied, promised, of other number; those of the samples";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    try (SentenceVectors vectors = new SentenceVectors()) {
      ClaimComparer comparer = ClaimComparer.standard(vectors);
      LikenessExamples reader = new LikenessExamples();
      double threshold = threshold(ContrastSet.read(ContrastSet.OPEN), vectors);
      List<Section> sections = new ArrayList<>();
      sections.add(
          contrasts(
              "Invented pairs, open half", ContrastSet.OPEN, comparer, vectors, threshold, reader));
      sections.add(
          contrasts(
              "Invented pairs, held-out half",
              ContrastSet.HELD_OUT,
              comparer,
              vectors,
              threshold,
              reader));
      sections.add(made(comparer, reader));
      sections.addAll(samples(comparer));
      return new BenchmarkResult(sections);
    }
  }

  private static Section contrasts(
      String title,
      String resource,
      ClaimComparer comparer,
      SentenceVectors vectors,
      double threshold,
      LikenessExamples reader) {
    List<Contrasted> pairs = ContrastSet.read(resource);
    int right = 0;
    int baseline = 0;
    int disagreements = 0;
    int found = 0;
    int expected = 0;
    for (Contrasted pair : pairs) {
      Optional<Judgement> judgement = judge(pair, comparer, reader);
      boolean same = judgement.filter(Judgement::isSameClaim).isPresent();
      boolean disagrees = judgement.filter(Judgement::isDisagreement).isPresent();
      right += same == pair.isSame() ? 1 : 0;
      baseline += cosine(pair, vectors) >= threshold == pair.isSame() ? 1 : 0;
      expected += pair.verdict().equals("disagrees") ? 1 : 0;
      found += disagrees ? 1 : 0;
      disagreements += disagrees && pair.verdict().equals("disagrees") ? 1 : 0;
    }
    return new Section(
        title,
        pairs.size() + " pairs of invented sentences",
        "Hearsay",
        List.of(
            Figure.percent(SAME, right, pairs.size()),
            Figure.f1("disagreements F1", disagreements, found, expected)),
        List.of(
            new Published(
                "vectors alone",
                "the vectors of statements, the threshold that is best on the open half",
                Map.of(SAME, 100.0 * baseline / pairs.size()))),
        "Reworded, rounded; promise and deed, denied and admitted, roles swapped, other number, part"
            + " and whole, other time. Both halves were written before any of this was built.");
  }

  private static Optional<Judgement> judge(
      Contrasted pair, ClaimComparer comparer, LikenessExamples reader) {
    Optional<Proposition> one = reader.main(pair.one());
    Optional<Proposition> other = reader.main(pair.other());
    return one.flatMap(left -> other.map(right -> comparer.judge(left, right)));
  }

  private static double cosine(Contrasted pair, SentenceVectors vectors) {
    return SentenceVectors.similarity(vectors.of(pair.one()), vectors.of(pair.other()));
  }

  private static double threshold(List<Contrasted> pairs, SentenceVectors vectors) {
    double[] cosines = pairs.stream().mapToDouble(pair -> cosine(pair, vectors)).toArray();
    double best = 1.1; // nothing is the same
    int most = 0;
    for (double threshold : cosines) {
      int right = 0;
      for (int i = 0; i < cosines.length; i++) {
        right += cosines[i] >= threshold == pairs.get(i).isSame() ? 1 : 0;
      }
      if (right > most) {
        most = right;
        best = threshold;
      }
    }
    long apart = pairs.stream().filter(pair -> !pair.isSame()).count();
    return apart > most ? 1.1 : best;
  }

  /** Stories of themes, synonyms and changes that nothing is learned from. */
  private static Section made(ClaimComparer comparer, LikenessExamples reader) {
    ClaimIndex index = new ClaimIndex(comparer);
    List<MadeClaims> stories =
        MadeStories.make(STORIES, true, SEED).stream()
            .map(story -> new MadeClaims(story, reader::statements))
            .toList();
    stories.forEach(story -> story.statements().forEach(index::add));
    Map<Statement, String> claimOf = new HashMap<>();
    index
        .claims()
        .forEach(claim -> claim.statements().forEach(each -> claimOf.put(each, claim.id())));
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (MadeClaims story : stories) {
      story
          .claims()
          .forEach(
              (told, proposition) -> {
                String alone = "alone " + expected.size();
                expected.add(stories.indexOf(story) + " " + told.claim());
                found.add(
                    proposition
                        .map(each -> claimOf.getOrDefault(each.statement(), alone))
                        .orElse(alone));
              });
    }
    return new Section(
        "Retold stories, held-out themes",
        expected.size() + " sentences of " + index.documents().size() + " made-up articles",
        "Hearsay, all that the articles state",
        GroupScore.of(expected, found).figures(),
        List.of(),
        "Scored over sentences that tell a fact; told with another number it is another claim.");
  }

  private List<Section> samples(ClaimComparer comparer) throws IOException {
    SampleCorpus corpus = SampleCorpus.load(repository.resolve("samples"));
    SampleClaims claims = new SampleClaims(corpus, Analyzer.standard(), StatementFinder.standard());
    List<Located> located = claims.located();
    long found = located.stream().filter(each -> each.proposition().isPresent()).count();
    long modality =
        located.stream()
            .filter(each -> each.proposition().isPresent())
            .filter(
                each ->
                    each.gold()
                        .modality()
                        .equals(each.proposition().get().statement().modality().label()))
            .count();
    String dataset =
        located.size()
            + " statements of "
            + corpus.provenance().claims().size()
            + " claims in the samples";
    return List.of(
        new Section(
            "Statements of the samples",
            dataset,
            "Hearsay, from the article's text",
            List.of(
                Figure.percent("found", found, located.size()),
                Figure.percent("modality of those found", modality, found)),
            List.of(),
            "Found: a statement shares 30 % of the letters of both."),
        new Section(
            "Gold statements grouped",
            dataset,
            "Hearsay, only the statements in those places",
            claims.groupsOfGold(comparer).figures(),
            List.of(),
            "What isn't found is a group of its own."),
        new Section(
            "Claims end to end",
            dataset,
            "Hearsay, all that the samples state",
            claims.groups(comparer).figures(),
            List.of(),
            "Scored over the gold's statements, grouped among everything else."));
  }
}
