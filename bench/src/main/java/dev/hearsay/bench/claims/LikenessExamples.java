package dev.hearsay.bench.claims;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.claim.ClaimComparer;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.PropositionFeatures;
import dev.hearsay.claim.StatementFinder;
import dev.hearsay.model.SentenceVectors;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Examples for the model of likeness: statements of ECB+ whose deeds are the same event, against
 * others of the same topic; and sentences that paraphrase each other.
 */
final class LikenessExamples {

  /** Of each topic at most so many pairs of one event, so that large topics don't decide alone. */
  private static final int MOST_SAME = 300;

  private static final int MOST_OTHER = 400;
  private static final int PARAPHRASE_STEP = 2;
  private static final int PLAGIARISM_STEP = 20;
  private static final double PARAPHRASE_WEIGHT = 0.6;
  private static final long SEED = 5;

  /**
   * A pair.
   *
   * @param topic empty for pairs of sentences
   */
  record Example(String topic, Proposition one, Proposition other, boolean same, double weight) {}

  /** A statement, and the event that its predicate stands for. */
  private record Told(Proposition proposition, String event) {}

  private final Analyzer analyzer = Analyzer.with(Accuracy.FAST);
  private final StatementFinder finder = StatementFinder.standard();

  /** Pairs of statements of ECB+. */
  List<Example> events(Gold gold) throws IOException {
    Map<String, List<Told>> byTopic =
        EventCorpus.read(gold).parallelStream()
            .flatMap(
                story ->
                    finder.find(analyzer.analyze(story.document())).stream()
                        .filter(each -> story.events().containsKey(each.predicateSpan()))
                        .map(
                            each ->
                                Map.entry(
                                    story.topic(),
                                    new Told(each, story.events().get(each.predicateSpan())))))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    TreeMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    Random random = new Random(SEED);
    List<Example> examples = new ArrayList<>();
    byTopic.forEach((topic, told) -> examples.addAll(pairs(topic, told, random)));
    return examples;
  }

  private static List<Example> pairs(String topic, List<Told> told, Random random) {
    List<Example> same = new ArrayList<>();
    List<Example> others = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        Proposition one = told.get(i).proposition();
        Proposition other = told.get(j).proposition();
        boolean event = told.get(i).event().equals(told.get(j).event());
        if (event) {
          same.add(new Example(topic, one, other, true, 1));
        } else if (ClaimComparer.areCandidates(one, other)) {
          others.add(new Example(topic, one, other, false, 1));
        }
      }
    }
    Collections.shuffle(same, random);
    Collections.shuffle(others, random);
    List<Example> chosen = new ArrayList<>(same.subList(0, Math.min(MOST_SAME, same.size())));
    chosen.addAll(others.subList(0, Math.min(MOST_OTHER, others.size())));
    return chosen;
  }

  /**
   * Pairs of sentences. Those of the paraphrase corpus that are none mostly tell the same with
   * other details, so they teach nothing here.
   */
  List<Example> paraphrases(Gold gold) throws IOException {
    List<SentencePair> same = PairFiles.mrpc(gold).stream().filter(SentencePair::label).toList();
    List<SentencePair> pairs = new ArrayList<>();
    IntStream.range(0, same.size() / PARAPHRASE_STEP)
        .forEach(i -> pairs.add(same.get(i * PARAPHRASE_STEP)));
    List<SentencePair> plagiarism = PairFiles.pan(gold);
    IntStream.range(0, plagiarism.size() / PLAGIARISM_STEP)
        .forEach(i -> pairs.add(plagiarism.get(i * PLAGIARISM_STEP)));
    return pairs.parallelStream()
        .flatMap(
            pair ->
                main(pair.one())
                    .flatMap(
                        one ->
                            main(pair.other())
                                .map(
                                    other ->
                                        new Example(
                                            "", one, other, pair.label(), PARAPHRASE_WEIGHT)))
                    .stream())
        .toList();
  }

  /** What a sentence says above all: its statement of most words. */
  Optional<Proposition> main(String sentence) {
    Block block = new Block(new Span(0, sentence.length()), Block.Kind.PARAGRAPH);
    Document document = Document.ofText("", Optional.of("en"), sentence, List.of(block));
    return finder.find(analyzer.analyze(document)).stream()
        .max(
            Comparator.comparingInt((Proposition each) -> each.text().words().size())
                .thenComparing(each -> -each.predicateSpan().start()));
  }

  /** The rows of some examples. */
  static List<double[]> rows(List<Example> examples, SentenceVectors vectors) {
    ClaimComparer comparer = new ClaimComparer(features -> 0, vectors);
    return examples.parallelStream()
        .map(example -> comparer.features(example.one(), example.other()))
        .toList();
  }

  static List<String> names() {
    return PropositionFeatures.names();
  }
}
