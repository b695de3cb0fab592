package dev.hearsay.bench.events;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.samples.SampleCorpus;
import dev.hearsay.bench.samples.SampleDocument;
import dev.hearsay.bench.samples.SampleFiles;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventFinder;
import dev.hearsay.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Events of documents, beside those that a reader labelled. */
public final class EventsBenchmark implements Benchmark {

  private static final Logger LOGGER = Logger.getLogger(EventsBenchmark.class.getName());
  private static final String SYSTEM = "Hearsay, lexicon over the tree";
  private static final String NOTE =
      "What counts and who is who: samples/gold/EVENTS.md. Main roles only; a party, who is obliged"
          + " and who benefits count as one role. A role of an event that wasn't found is missed.";

  private final Path repository;

  /**
   * @param repository root of the checkout, where {@code samples} is
   */
  public EventsBenchmark(Path repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  public String describes() {
    return "agreements, orders, custody, transfers and other events, and who takes part in them";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    Map<String, Document> documents = new TreeMap<>();
    SampleCorpus corpus = SampleCorpus.load(repository.resolve("samples"));
    for (SampleDocument sample : corpus.documents().values()) {
      documents.put(sample.id(), SampleFiles.read(corpus, sample));
    }
    List<Section> sections = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    Path labels = repository.resolve("samples/gold/events.jsonl");
    affair("the samples, looked at", labels, documents, sections, skipped);
    Path second = repository.resolve("samples/ilva-marant");
    affair(
        "the second affair",
        second.resolve("gold/events.jsonl"),
        Files.exists(second) ? SecondAffair.read(second) : Map.of(),
        sections,
        skipped);
    sentences(gold, sections, skipped);
    return new BenchmarkResult(sections, skipped);
  }

  private static void affair(
      String what,
      Path labels,
      Map<String, Document> documents,
      List<Section> sections,
      List<String> skipped)
      throws IOException {
    if (!Files.exists(labels)) {
      skipped.addAll(titles(what));
      return;
    }
    Map<String, String> texts = new TreeMap<>();
    documents.forEach((id, document) -> texts.put(id, document.text()));
    Map<String, List<GoldEvent>> expected =
        GoldEvent.readAll(labels, texts).stream()
            .collect(Collectors.groupingBy(GoldEvent::document, TreeMap::new, Collectors.toList()));
    Analyzer analyzer = Analyzer.standard();
    EventFinder finder = EventFinder.standard();
    EventScore score = new EventScore();
    expected.forEach(
        (id, events) ->
            score.add(id, texts.get(id), events, finder.find(analyzer.analyze(documents.get(id)))));
    long count = expected.values().stream().mapToLong(List::size).sum();
    add(what, count + " events in " + expected.size() + " documents", score, sections);
  }

  private static void sentences(Gold gold, List<Section> sections, List<String> skipped)
      throws IOException {
    String what = "sentences of real news";
    if (!RealSentences.areThere() || !RealSentences.SETS.stream().allMatch(gold::has)) {
      skipped.addAll(titles(what));
      return;
    }
    List<RealSentences.Labelled> labelled = RealSentences.labels();
    Map<String, Document> documents = RealSentences.documents(gold, labelled);
    Analyzer analyzer = Analyzer.standard();
    EventFinder finder = EventFinder.standard();
    Map<String, List<Event>> found = new HashMap<>();
    EventScore score = new EventScore();
    for (RealSentences.Labelled one : labelled) {
      Document document = documents.get(one.document());
      if (document == null || !isSame(one, document.text())) {
        throw new IOException(one.document() + " has no such sentence at " + one.span());
      }
      List<Event> events =
          found.computeIfAbsent(one.document(), name -> finder.find(analyzer.analyze(document)));
      score.add(
          one.document(),
          document.text(),
          one.events(),
          events.stream().filter(event -> one.span().contains(event.trigger())).toList());
    }
    long count = labelled.stream().mapToLong(one -> one.events().size()).sum();
    add(what, count + " events in " + labelled.size() + " sentences", score, sections);
  }

  private static boolean isSame(RealSentences.Labelled one, String text) {
    return one.span().end() <= text.length()
        && RealSentences.hash(one.span().of(text)).equals(one.hash());
  }

  private static List<String> titles(String what) {
    return List.of("Events: " + what, "By type, F1: " + what);
  }

  private static void add(String what, String size, EventScore score, List<Section> sections) {
    score.wrong().forEach(LOGGER::fine);
    String dataset = what + ", " + size;
    List<String> titles = titles(what);
    sections.add(new Section(titles.get(0), dataset, SYSTEM, score.figures(), List.of(), NOTE));
    sections.add(new Section(titles.get(1), dataset, SYSTEM, score.byType(), List.of(), ""));
  }
}
