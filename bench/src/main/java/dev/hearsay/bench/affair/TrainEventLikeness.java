package dev.hearsay.bench.affair;

import dev.hearsay.affair.AffairSources;
import dev.hearsay.affair.EventCoreference;
import dev.hearsay.affair.EventPairFeatures;
import dev.hearsay.affair.ToldEvent;
import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.bench.claims.BoostingTrainer;
import dev.hearsay.bench.events.GoldEvent;
import dev.hearsay.bench.mentions.CoreferenceScore;
import dev.hearsay.claim.comparison.BoostedTrees;
import dev.hearsay.corpus.Corpus;
import dev.hearsay.corpus.Progress;
import dev.hearsay.event.Event;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Learns which tellings are of one event from the affairs that are looked at, and says how well
 * each of them is put together by what the others teach.
 */
public final class TrainEventLikeness {

  /** What the pairs of each affair count together, however many there are. */
  private static final double AFFAIR_WEIGHT = 3000;

  private final List<Told> affairs = new ArrayList<>();

  /** One affair: its tellings that a reader labelled, and which event he says they are of. */
  private record Told(String name, AffairSources sources, Map<String, Optional<String>> events) {

    Optional<String> event(ToldEvent told) {
      return Optional.ofNullable(events.get(key(told.document(), told.event())))
          .flatMap(event -> event);
    }

    boolean isLabelled(ToldEvent told) {
      return events.containsKey(key(told.document(), told.event()));
    }

    private static String key(DocumentId document, Event event) {
      return document + " " + event.id();
    }
  }

  /** Writes the model to the file that is named. */
  public static void main(String[] arguments) throws IOException {
    TrainEventLikeness training = new TrainEventLikeness();
    Analyzer analyzer = Analyzer.standard();
    for (ToldAffair affair : ToldAffair.lookedAt(Path.of(""))) {
      training.add(affair, analyzer);
    }
    training.report(System.out);
    List<String> lines = new ArrayList<>();
    lines.add("# Which tellings are of one event, written by bench/train-events.");
    lines.add(
        "# Learned from the affairs below samples, written for Hearsay. Licence: Apache-2.0.");
    lines.addAll(training.learn(training.affairs).lines());
    Files.write(Path.of(arguments[0]), lines, StandardCharsets.UTF_8);
  }

  private void add(ToldAffair affair, Analyzer analyzer) throws IOException {
    List<Analysis> analyses = affair.documents().values().stream().map(analyzer::analyze).toList();
    Corpus corpus = new Corpus();
    corpus.addAll(analyses);
    AffairSources sources =
        corpus.affairSources(corpus.relate(affair.asOf(), Progress.none()), Progress.none());
    Map<DocumentId, List<GoldEvent>> gold = new HashMap<>();
    for (GoldEvent event : affair.events()) {
      gold.computeIfAbsent(affair.document(event).id(), none -> new ArrayList<>()).add(event);
    }
    Map<String, Optional<String>> labels = new HashMap<>();
    sources
        .events()
        .forEach(
            (document, events) -> {
              List<GoldEvent> there = gold.getOrDefault(document, new ArrayList<>());
              for (Event event : events) {
                Optional<GoldEvent> same =
                    there.stream()
                        .filter(each -> each.type() == event.type())
                        .filter(each -> each.restsOn(event.trigger()))
                        .findFirst();
                same.ifPresent(there::remove);
                same.ifPresent(each -> labels.put(Told.key(document, event), each.sameAs()));
              }
            });
    affairs.add(new Told(affair.name(), sources, labels));
  }

  private BoostedTrees learn(List<Told> from) {
    List<double[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Told affair : from) {
      List<EventCoreference.Pair> pairs =
          EventCoreference.pairs(affair.sources()).stream()
              .filter(pair -> affair.isLabelled(pair.one()) && affair.isLabelled(pair.other()))
              .toList();
      for (EventCoreference.Pair pair : pairs) {
        Optional<String> one = affair.event(pair.one());
        rows.add(pair.features().stream().mapToDouble(Double::doubleValue).toArray());
        labels.add(one.isPresent() && one.equals(affair.event(pair.other())));
        weights.add(AFFAIR_WEIGHT / pairs.size());
      }
    }
    boolean[] right = new boolean[labels.size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = labels.get(i);
    }
    return BoostingTrainer.learn(
        EventPairFeatures.names(),
        rows.toArray(double[][]::new),
        right,
        weights.stream().mapToDouble(Double::doubleValue).toArray(),
        BoostingTrainer.Settings.SHALLOW);
  }

  /** For each affair, what a model of the others makes of it. */
  private void report(PrintStream out) {
    double sum = 0;
    for (Told affair : affairs) {
      BoostedTrees model =
          learn(affairs.stream().filter(each -> !each.name().equals(affair.name())).toList());
      double score = score(affair, EventCoreference.link(affair.sources(), model::probability));
      sum += score;
      out.printf(Locale.ROOT, "%s, learned from the others: CoNLL %.1f%n", affair.name(), score);
    }
    out.printf(Locale.ROOT, "on average: CoNLL %.1f%n", sum / affairs.size());
  }

  private static double score(Told affair, List<List<ToldEvent>> linked) {
    Map<String, Set<String>> expected = new HashMap<>();
    List<Set<String>> found = new ArrayList<>();
    for (List<ToldEvent> group : linked) {
      Set<String> chain = new HashSet<>();
      for (ToldEvent told : group) {
        if (affair.isLabelled(told)) {
          String key = Told.key(told.document(), told.event());
          chain.add(key);
          affair
              .event(told)
              .ifPresent(
                  event ->
                      expected
                          .computeIfAbsent(
                              event + " " + told.event().type(), none -> new HashSet<>())
                          .add(key));
        }
      }
      found.add(chain);
    }
    CoreferenceScore score = new CoreferenceScore();
    score.add(several(expected.values().stream()), several(found.stream()));
    return 100 * score.average();
  }

  private static List<Set<String>> several(Stream<Set<String>> chains) {
    return chains.filter(chain -> chain.size() > 1).toList();
  }
}
