package dev.hearsay.bench.claims;

import dev.hearsay.bench.claims.BinaryScore.Aim;
import dev.hearsay.bench.claims.LikenessExamples.Example;
import dev.hearsay.bench.claims.PairFiles.Accounts;
import dev.hearsay.bench.claims.StanceFile.Relation;
import dev.hearsay.bench.claims.StanceFile.Stance;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.claim.StoryGrouper;
import dev.hearsay.claim.comparison.PairFeatures;
import dev.hearsay.claim.comparison.TextReader;
import dev.hearsay.model.SentenceVectors;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The features that compare claims, on public sets of pairs and of documents. */
public final class ClaimSetsBenchmark implements Benchmark {

  private static final String ACCURACY = "accuracy";
  private static final String VECTORS = "vectors alone";

  /** Of a hundred features that each say a little; chosen by cross-validation. */
  private static final double PENALTY = 300;

  /** Of one feature: it needs next to none, and is better off without. */
  private static final double PENALTY_OF_ONE = 1;

  /** Where few rows are positive, one model alone depends on its random choices. */
  private static final int MODELS = 5;

  private static final String CROSS_VALIDATED =
      "Cross-validated in ten parts; features and settings were chosen on such figures.";

  @Override
  public String name() {
    return "claim-sets";
  }

  @Override
  public String describes() {
    return "paraphrases, differing accounts, headlines, documents of one event; takes ten minutes";
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<Section> sections = new ArrayList<>();
    try (SentenceVectors vectors = new SentenceVectors()) {
      TextReader reader = new TextReader(Optional.of(vectors));
      sections.add(
          paraphrases("Paraphrases of news", PairFiles.mrpc(gold), reader, Map.of(ACCURACY, 77.4)));
      sections.add(paraphrases("Plagiarised passages", PairFiles.pan(gold), reader, Map.of()));
      sections.add(accounts(gold, "strength", "Accounts that strengthen", reader));
      sections.add(accounts(gold, "weak", "Accounts that weaken", reader));
      sections.addAll(stances(StanceFile.read(gold), vectors));
      sections.add(statements(gold, vectors));
    }
    sections.add(stories(EventCorpus.read(gold)));
    return new BenchmarkResult(sections);
  }

  private static Section paraphrases(
      String title, List<SentencePair> pairs, TextReader reader, Map<String, Double> published) {
    List<double[]> rows =
        pairs.parallelStream()
            .map(pair -> PairFeatures.of(reader.read(pair.one()), reader.read(pair.other())))
            .toList();
    Folds folds =
        new Folds(
            PairFeatures.names(),
            rows,
            pairs.stream().map(SentencePair::label).toList(),
            Folds.stretches(rows.size()));
    long right = folds.right(folds.probabilities(BoostingTrainer.Settings.USUAL));
    List<Published> others = new ArrayList<>();
    others.add(vectorsAlone(folds));
    if (!published.isEmpty()) {
      others.add(new Published("Madnani et al. 2012", "as published, on the test part", published));
    }
    return new Section(
        title,
        pairs.size() + " pairs",
        "Hearsay's features of pairs",
        List.of(Figure.percent(ACCURACY, right, rows.size())),
        others,
        CROSS_VALIDATED);
  }

  private static Folds cosines(Folds folds) {
    int cosine = folds.names().indexOf("cosine");
    return new Folds(
        List.of("cosine"),
        folds.rows().stream().map(row -> new double[] {row[cosine]}).toList(),
        folds.labels(),
        folds.folds());
  }

  private static Published vectorsAlone(Folds folds) {
    Folds cosines = cosines(folds);
    long right = cosines.right(cosines.probabilities(BoostingTrainer.Settings.SHALLOW));
    return new Published(
        VECTORS,
        "the same, learned from the cosine of vectors",
        Map.of(ACCURACY, 100.0 * right / folds.rows().size()));
  }

  /** Macro F1 and area, since most pairs have one answer. */
  private static Section accounts(Gold gold, String question, String title, TextReader reader)
      throws IOException {
    List<Accounts> pairs = PairFiles.claimDiff(gold, question);
    List<String> topics = pairs.stream().map(Accounts::topic).distinct().sorted().toList();
    List<double[]> rows =
        pairs.parallelStream()
            .map(
                each ->
                    PairFeatures.of(
                        reader.read(each.pair().one()), reader.read(each.pair().other())))
            .toList();
    Folds folds =
        new Folds(
            PairFeatures.names(),
            rows,
            pairs.stream().map(each -> each.pair().label()).toList(),
            pairs.stream().map(each -> topics.indexOf(each.topic()) % Folds.COUNT).toList());
    BinaryScore ours = BinaryScore.of(folds, folds.linear(PENALTY), Aim.MACRO_F1);
    Folds cosines = cosines(folds);
    BinaryScore vectors = BinaryScore.of(cosines, cosines.linear(PENALTY_OF_ONE), Aim.MACRO_F1);
    return new Section(
        title,
        pairs.size() + " pairs of claims in " + topics.size() + " topics of ClaimDiff",
        "Hearsay's features of pairs",
        List.of(
            Figure.quality("macro F1", ours.macroF1(), Map.of("of", (long) rows.size())),
            Figure.quality("area under ROC", ours.area(), Map.of("of", (long) rows.size()))),
        List.of(
            new Published(
                VECTORS,
                "the same, learned from the cosine of vectors",
                Map.of("macro F1", vectors.macroF1(), "area under ROC", vectors.area()))),
        CROSS_VALIDATED + " No topic is in two parts. The threshold is learned with the rest.");
  }

  private static List<Section> stances(StanceFile file, SentenceVectors vectors) {
    StanceFeatures features = new StanceFeatures(new TextReader(Optional.empty()), vectors);
    List<Stance> stances = file.stances();
    List<double[]> rows =
        stances.parallelStream()
            .map(each -> features.of(each.headline(), file.bodies().get(each.body())))
            .toList();
    List<Integer> parts =
        stances.stream().map(each -> Integer.parseInt(each.body()) % Folds.COUNT).toList();
    Folds related =
        new Folds(
            StanceFeatures.names(),
            rows,
            stances.stream().map(each -> each.relation() != Relation.UNRELATED).toList(),
            parts);
    long right = related.right(related.probabilities(BoostingTrainer.Settings.USUAL));
    List<Integer> those =
        IntStream.range(0, rows.size())
            .filter(i -> stances.get(i).relation() != Relation.UNRELATED)
            .boxed()
            .toList();
    Folds disagreeing =
        new Folds(
            StanceFeatures.names(),
            those.stream().map(rows::get).toList(),
            those.stream().map(i -> stances.get(i).relation() == Relation.DISAGREE).toList(),
            those.stream().map(parts::get).toList());
    BinaryScore score =
        BinaryScore.of(
            disagreeing, disagreeing.probabilities(BoostingTrainer.Settings.USUAL, MODELS), Aim.F1);
    return List.of(
        new Section(
            "Headline related to article",
            rows.size() + " pairs of the Fake News Challenge",
            "Hearsay's features of pairs",
            List.of(Figure.percent(ACCURACY, right, rows.size())),
            List.of(),
            CROSS_VALIDATED + " No article is in two parts, headlines are."),
        new Section(
            "Article disagrees with headline",
            those.size() + " related pairs",
            "Hearsay's features of pairs",
            List.of(Figure.f1("disagree F1", score.correct(), score.found(), score.expected())),
            List.of(),
            CROSS_VALIDATED + " The threshold for each part is the best of the others."));
  }

  private static Section statements(Gold gold, SentenceVectors vectors) throws IOException {
    List<Example> examples = LikenessExamples.pairs(new LikenessExamples().events(gold));
    List<String> topics = examples.stream().map(Example::topic).distinct().sorted().toList();
    Folds folds =
        new Folds(
            LikenessExamples.names(),
            LikenessExamples.rows(examples, vectors),
            examples.stream().map(Example::same).toList(),
            examples.stream().map(each -> topics.indexOf(each.topic()) % Folds.COUNT).toList());
    BinaryScore ours = BinaryScore.of(folds, BoostingTrainer.Settings.SHALLOW);
    BinaryScore cosine = BinaryScore.of(cosines(folds), BoostingTrainer.Settings.SHALLOW);
    return new Section(
        "Statements of the same event",
        examples.size() + " pairs of statements in " + topics.size() + " topics of ECB+",
        "Hearsay, the model of likeness",
        List.of(
            Figure.quality("macro F1", ours.macroF1(), Map.of("of", (long) examples.size())),
            Figure.quality("area under ROC", ours.area(), Map.of("of", (long) examples.size()))),
        List.of(
            new Published(
                VECTORS,
                "the same, learned from the cosine of vectors",
                Map.of("macro F1", cosine.macroF1(), "area under ROC", cosine.area()))),
        CROSS_VALIDATED + " No topic is in two parts.");
  }

  private static Section stories(List<EventCorpus.Story> stories) {
    Map<DocumentId, String> subtopics = new HashMap<>();
    stories.forEach(story -> subtopics.put(story.document().id(), story.subtopic()));
    List<String> expected = new ArrayList<>();
    List<Integer> found = new ArrayList<>();
    int number = 0;
    for (List<Document> group :
        StoryGrouper.group(stories.stream().map(EventCorpus.Story::document).toList())) {
      for (Document document : group) {
        expected.add(subtopics.get(document.id()));
        found.add(number);
      }
      number++;
    }
    return new Section(
        "Documents of one event",
        stories.size() + " documents of ECB+, topics 1 to 35, by subtopic",
        "Hearsay, words only",
        GroupScore.of(expected, found).figures(),
        List.of(),
        "Nothing is learned; the one threshold was chosen on these documents.");
  }
}
