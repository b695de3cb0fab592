package dev.hearsay.bench.claims;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.affairs.Affair;
import dev.hearsay.bench.affairs.Affair.ToldClaim;
import dev.hearsay.bench.affairs.Affairs;
import dev.hearsay.bench.affairs.ReadAffair;
import dev.hearsay.bench.claims.ToldTopic.Told;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.provenance.FoundClaims;
import dev.hearsay.bench.provenance.FoundClaims.GoldPlace;
import dev.hearsay.bench.retelling.MadeStories;
import dev.hearsay.bench.retelling.MadeStory;
import dev.hearsay.claim.ClaimComparer;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.PropositionFeatures;
import dev.hearsay.claim.Statement;
import dev.hearsay.claim.StatementFinder;
import dev.hearsay.model.SentenceVectors;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private static final int MOST_OTHERS_FOR_ONE = 3;
  private static final int FEW = 20;

  /** A place is told by a statement that has so much of its letters, as a Jaccard index. */
  private static final double LEAST_OVERLAP = 0.3;

  /** One of so many pairs is learned from that share hardly a word, as stand beside others. */
  private static final int UNLIKE = 8;

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

  private final Analyzer analyzer = Analyzer.with(Accuracy.FAST);
  private final StatementFinder finder = StatementFinder.standard();

  /** The documents of ECB+, by topic. */
  List<ToldTopic> events(Gold gold) throws IOException {
    Map<String, List<EventCorpus.Story>> byTopic =
        EventCorpus.read(gold).stream()
            .collect(
                Collectors.groupingBy(EventCorpus.Story::topic, TreeMap::new, Collectors.toList()));
    return byTopic.entrySet().stream()
        .map(topic -> new ToldTopic(topic.getKey(), told(topic.getValue())))
        .toList();
  }

  private List<List<Told>> told(List<EventCorpus.Story> stories) {
    return stories.parallelStream()
        .map(
            story ->
                statements(story.document()).stream()
                    .map(
                        each ->
                            new Told(
                                each,
                                Optional.ofNullable(story.events().get(each.predicateSpan()))))
                    .toList())
        .toList();
  }

  /** The statements of a document, read without the encoder. */
  List<Proposition> statements(Document document) {
    return finder.find(analyzer.analyze(document));
  }

  /** Made-up stories that things may be learned from, by theme. */
  List<ToldTopic> made(int stories) {
    List<ToldTopic> topics = new ArrayList<>();
    for (MadeStory story : MadeStories.make(stories, false, SEED)) {
      MadeClaims claims = new MadeClaims(story, this::statements);
      topics.add(new ToldTopic(story.theme(), claims.told()));
    }
    return topics;
  }

  /**
   * Invented affairs that may be learned from and that the vectors weren't learned from, which
   * would look too good on them; what they don't mark tells something else.
   */
  List<ToldTopic> affairs() throws IOException {
    List<ToldTopic> topics = new ArrayList<>();
    for (Affair affair : Affairs.forTrees()) {
      topics.add(new ToldTopic(affair.name(), told(ReadAffair.of(affair))));
    }
    return topics;
  }

  private List<List<Told>> told(ReadAffair affair) {
    Map<DocumentId, Map<GoldPlace, String>> places = new HashMap<>();
    for (ToldClaim claim : affair.affair().claims()) {
      for (GoldPlace place : affair.places(claim.id())) {
        places
            .computeIfAbsent(place.document(), id -> new LinkedHashMap<>())
            .put(place, claim.id());
      }
    }
    return affair.documents().parallelStream()
        .map(
            document -> located(statements(document), places.getOrDefault(document.id(), Map.of())))
        .toList();
  }

  /** Each place's claim is told by the statement that has most of it. */
  private static List<Told> located(List<Proposition> stated, Map<GoldPlace, String> places) {
    Map<Statement, String> claims = new HashMap<>();
    places.forEach(
        (place, claim) ->
            stated.stream()
                .map(Proposition::statement)
                .filter(each -> FoundClaims.overlap(each, place.span()) >= LEAST_OVERLAP)
                .max(Comparator.comparingDouble(each -> FoundClaims.overlap(each, place.span())))
                .ifPresent(each -> claims.put(each, claim)));
    return stated.stream()
        .map(each -> new Told(each, Optional.of(claims.getOrDefault(each.statement(), Told.OTHER))))
        .toList();
  }

  /** Pairs of statements: all of one event or so many, and so many of others. */
  static List<Example> pairs(List<ToldTopic> topics) {
    Random random = new Random(SEED);
    List<Example> examples = new ArrayList<>();
    topics.forEach(
        topic ->
            examples.addAll(
                pairs(
                    topic.name(),
                    topic.documents().stream()
                        .flatMap(List::stream)
                        .filter(told -> told.event().isPresent())
                        .toList(),
                    random)));
    return examples;
  }

  private static List<Example> pairs(String topic, List<Told> told, Random random) {
    List<Example> same = new ArrayList<>();
    List<Example> others = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        Proposition one = told.get(i).proposition();
        Proposition other = told.get(j).proposition();
        Optional<Boolean> event = Told.areSame(told.get(i), told.get(j));
        if (event.isEmpty()) {
          continue;
        }
        if (event.get() && !one.words().equals(other.words())) {
          same.add(new Example(topic, one, other, true, 1));
        } else if (!event.get()
            && (ClaimComparer.areCandidates(one, other) || random.nextInt(UNLIKE) == 0)) {
          others.add(new Example(topic, one, other, false, 1));
        }
      }
    }
    Collections.shuffle(same, random);
    Collections.shuffle(others, random);
    List<Example> chosen = new ArrayList<>(same.subList(0, Math.min(MOST_SAME, same.size())));
    int most = Math.min(MOST_OTHER, MOST_OTHERS_FOR_ONE * same.size() + FEW);
    chosen.addAll(others.subList(0, Math.min(most, others.size())));
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
    ClaimComparer comparer = new ClaimComparer(features -> 0, features -> 0, vectors);
    return examples.parallelStream()
        .map(example -> comparer.features(example.one(), example.other()))
        .toList();
  }

  static List<String> names() {
    return PropositionFeatures.names();
  }
}
