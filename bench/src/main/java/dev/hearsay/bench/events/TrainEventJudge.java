package dev.hearsay.bench.events;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.bench.claims.BoostingTrainer;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.samples.SampleCorpus;
import dev.hearsay.bench.samples.SampleDocument;
import dev.hearsay.bench.samples.SampleFiles;
import dev.hearsay.claim.comparison.BoostedTrees;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventCandidate;
import dev.hearsay.event.EventFinder;
import dev.hearsay.event.EventJudge;
import dev.hearsay.event.EventType;
import dev.hearsay.text.Document;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Learns whether a word tells an event where a line of the lexicon holds, from places of real news
 * that a reader judged and from the affairs that are looked at, and says how well documents are
 * judged by what others teach.
 */
public final class TrainEventJudge {

  /** What the rows of news count together, and those of the affairs. */
  private static final double SIDE_WEIGHT = 1000;

  /** How much a line's type weighs where few places of the line were judged. */
  private static final double PRIOR = 3;

  private static final int FOLDS = 10;

  private static final BoostingTrainer.Settings SETTINGS =
      new BoostingTrainer.Settings(300, 0.05, 3, 10, 4);

  /**
   * A place with what it is.
   *
   * @param group documents that are learned from, or not, together
   * @param news whether it is of real news
   */
  private record Row(
      String group, String set, boolean news, EventCandidate candidate, boolean right) {

    String line() {
      return candidate.event().decidedBy();
    }
  }

  /** A model with how often lines are right. */
  private record Learned(BoostedTrees trees, Map<String, Double> rates) {

    double probability(Row row) {
      return trees.probability(values(row, trees.features(), rate(rates, row.line())));
    }
  }

  private final List<Row> rows = new ArrayList<>();

  /**
   * Learns and writes.
   *
   * @param arguments the folder of the gold sets, and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    TrainEventJudge training = new TrainEventJudge();
    training.addNews(new Gold(Path.of(arguments[0])));
    training.addAffairs(Path.of(""));
    training.report(System.out);
    Learned learned = training.learn(row -> true);
    List<String> lines = new ArrayList<>();
    lines.add("# Whether a word tells an event, written by bench/train-judge.");
    lines.add(
        "# Learned from labels of Hearsay's on news of PolNeAR's and TempEval-3's training parts, MEANTIME");
    lines.add(
        "# and ECB+, and from the affairs below samples, written for Hearsay. Licence: Apache-2.0.");
    lines.addAll(EventJudge.lines(learned.trees(), learned.rates()));
    Files.write(Path.of(arguments[1]), lines, StandardCharsets.UTF_8);
  }

  private void addNews(Gold gold) throws IOException {
    Analyzer analyzer = Analyzer.standard();
    EventFinder finder = EventFinder.standard();
    Map<String, List<JudgedPlaces.Place>> places = JudgedPlaces.read();
    Map<String, Document> documents = JudgedPlaces.documents(gold, places);
    for (Map.Entry<String, List<JudgedPlaces.Place>> entry : places.entrySet()) {
      List<EventCandidate> found =
          finder.candidates(analyzer.analyze(documents.get(entry.getKey())));
      for (JudgedPlaces.Place place : entry.getValue()) {
        if (place.verdict() != JudgedPlaces.Verdict.MAYBE) {
          found.stream()
              .filter(each -> each.event().type() == place.type())
              .filter(each -> each.event().trigger().equals(place.word()))
              .findFirst()
              .ifPresent(
                  each ->
                      rows.add(
                          new Row(
                              "news " + Math.floorMod(entry.getKey().hashCode(), FOLDS),
                              place.set(),
                              true,
                              each,
                              place.verdict() == JudgedPlaces.Verdict.YES)));
        }
      }
    }
  }

  private void addAffairs(Path repository) throws IOException {
    Map<String, Document> samples = new TreeMap<>();
    SampleCorpus corpus = SampleCorpus.load(repository.resolve("samples"));
    for (SampleDocument sample : corpus.documents().values()) {
      samples.put(sample.id(), SampleFiles.read(corpus, sample));
    }
    addAffair("samples", repository.resolve("samples/gold/events.jsonl"), samples);
    for (Path folder : new LabelledFolders(repository).lookedAt()) {
      addAffair(
          folder.getFileName().toString(),
          folder.resolve("gold/events.jsonl"),
          LabelledFolders.read(folder));
    }
  }

  private void addAffair(String name, Path file, Map<String, Document> documents)
      throws IOException {
    Map<String, String> texts = new TreeMap<>();
    documents.forEach((id, document) -> texts.put(id, document.text()));
    Map<String, List<GoldEvent>> gold =
        GoldEvent.readAll(file, texts).stream()
            .collect(Collectors.groupingBy(GoldEvent::document, TreeMap::new, Collectors.toList()));
    Analyzer analyzer = Analyzer.standard();
    EventFinder finder = EventFinder.standard();
    gold.forEach(
        (id, expected) -> {
          Set<GoldEvent> matched = new HashSet<>();
          for (EventCandidate found : finder.candidates(analyzer.analyze(documents.get(id)))) {
            Event event = found.event();
            boolean optional =
                expected.stream()
                    .anyMatch(each -> each.optional() && each.restsOn(event.trigger()));
            if (!optional) {
              Optional<GoldEvent> same =
                  expected.stream()
                      .filter(each -> each.type() == event.type() && !matched.contains(each))
                      .filter(each -> restsOn(each, event))
                      .findFirst();
              same.ifPresent(matched::add);
              rows.add(new Row(name, "affairs", false, found, same.isPresent()));
            }
          }
        });
  }

  private static boolean restsOn(GoldEvent gold, Event event) {
    return gold.restsOn(event.trigger())
        || event.also().stream().anyMatch(word -> gold.trigger().overlaps(word));
  }

  private Learned learn(Predicate<Row> which) {
    List<Row> from = rows.stream().filter(which).toList();
    List<String> names = new ArrayList<>(from.get(0).candidate().features().keySet());
    names.add(EventJudge.RATE);
    Map<Boolean, Long> sizes =
        from.stream().collect(Collectors.groupingBy(Row::news, Collectors.counting()));
    Map<String, Map<String, Double>> ratesWithout = new HashMap<>();
    double[][] values = new double[from.size()][];
    boolean[] right = new boolean[from.size()];
    double[] weights = new double[from.size()];
    for (int i = 0; i < values.length; i++) {
      Row row = from.get(i);
      Map<String, Double> rates =
          ratesWithout.computeIfAbsent(
              row.group(),
              group -> rates(from.stream().filter(each -> !each.group().equals(group)).toList()));
      values[i] = values(row, names, rate(rates, row.line()));
      right[i] = row.right();
      weights[i] = SIDE_WEIGHT / sizes.get(row.news());
    }
    return new Learned(BoostingTrainer.learn(names, values, right, weights, SETTINGS), rates(from));
  }

  /** How often lines are right, and those of each type, news and affairs counting alike. */
  private static Map<String, Double> rates(List<Row> from) {
    Map<String, double[]> counts = new TreeMap<>();
    Map<Boolean, Long> sizes =
        from.stream().collect(Collectors.groupingBy(Row::news, Collectors.counting()));
    for (Row row : from) {
      double weight = 0.5 * from.size() / sizes.get(row.news());
      for (String key : List.of(row.line(), EventJudge.others(row.line()))) {
        double[] count = counts.computeIfAbsent(key, none -> new double[2]);
        count[0] += row.right() ? weight : 0;
        count[1] += weight;
      }
    }
    Map<String, Double> rates = new HashMap<>();
    counts.forEach(
        (key, count) -> {
          double[] type = counts.get(EventJudge.others(key));
          double usual = (type[0] + 1) / (type[1] + 2);
          rates.put(key, (count[0] + PRIOR * usual) / (count[1] + PRIOR));
        });
    return rates;
  }

  private static double rate(Map<String, Double> rates, String line) {
    Double own = rates.get(line);
    return own != null ? own : rates.getOrDefault(EventJudge.others(line), 1.0);
  }

  private static double[] values(Row row, List<String> names, double rate) {
    Map<String, Double> features = row.candidate().features();
    return names.stream()
        .mapToDouble(name -> name.equals(EventJudge.RATE) ? rate : features.get(name))
        .toArray();
  }

  /** Judges each group by what the others teach, and each set by what the other sets do. */
  private void report(PrintStream out) {
    IdentityHashMap<Row, Double> judged = new IdentityHashMap<>();
    for (String group : rows.stream().map(Row::group).collect(Collectors.toSet())) {
      judged.putAll(judge(row -> row.group().equals(group)));
    }
    print(out, "news", judged, Row::news);
    print(out, "affairs", judged, row -> !row.news());
    for (EventType type : EventType.values()) {
      print(out, "news, " + type.label(), judged, row -> isOf(row, type));
    }
    for (String set : rows.stream().map(Row::set).distinct().sorted().toList()) {
      String name = set + ", learned from the other sets";
      print(out, name, judge(row -> row.set().equals(set)), row -> true);
    }
  }

  /** What those that aren't chosen teach of those that are. */
  private IdentityHashMap<Row, Double> judge(Predicate<Row> chosen) {
    Learned learned = learn(chosen.negate());
    IdentityHashMap<Row, Double> judged = new IdentityHashMap<>();
    rows.stream().filter(chosen).forEach(row -> judged.put(row, learned.probability(row)));
    return judged;
  }

  private static void print(
      PrintStream out, String name, IdentityHashMap<Row, Double> judged, Predicate<Row> which) {
    List<Row> all = judged.keySet().stream().filter(which).toList();
    List<Row> kept = all.stream().filter(row -> EventJudge.isLikely(judged.get(row))).toList();
    out.println(name + ": " + Score.of(kept, all) + "; unjudged: " + Score.of(all, all));
  }

  private static boolean isOf(Row row, EventType type) {
    return row.news() && row.candidate().event().type() == type;
  }

  /** What is kept against what is right, of what the lexicon found. */
  private record Score(long kept, long correct, long right) {

    static Score of(List<Row> kept, List<Row> all) {
      return new Score(
          kept.size(),
          kept.stream().filter(Row::right).count(),
          all.stream().filter(Row::right).count());
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "precision %.1f, recall %.1f, F1 %.1f (%d of %d kept, %d right)",
          100.0 * correct / Math.max(1, kept),
          100.0 * correct / Math.max(1, right),
          200.0 * correct / Math.max(1, kept + right),
          correct,
          kept,
          right);
    }
  }
}
