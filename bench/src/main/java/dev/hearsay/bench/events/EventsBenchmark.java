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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Events of documents, beside those that a reader labelled. */
public final class EventsBenchmark implements Benchmark {

  private static final Logger LOGGER = Logger.getLogger(EventsBenchmark.class.getName());
  private static final String SYSTEM = "Hearsay, lexicon over the tree";
  private static final String SECOND = "the second affair";
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
    Labels samples = new Labels(repository.resolve("samples/gold/events.jsonl"), documents);
    affair("the samples, looked at", List.of(samples), sections);
    LabelledFolders folders = new LabelledFolders(repository);
    List<Labels> lookedAt = new ArrayList<>();
    for (Path folder : folders.lookedAt()) {
      lookedAt.add(Labels.of(folder));
    }
    affair("other affairs, looked at", lookedAt, sections);
    Optional<Path> second = folders.heldOut();
    if (second.isPresent()) {
      affair(SECOND, List.of(Labels.of(second.get())), sections);
    } else {
      skipped.addAll(titles(SECOND));
    }
    sentences(gold, sections, skipped);
    if (gold.has(EventCost.TEXTS)) {
      sections.add(EventCost.measure(gold));
    } else {
      skipped.add(EventCost.TITLE);
    }
    return new BenchmarkResult(sections, skipped);
  }

  private record Labels(Path file, Map<String, Document> documents) {

    private static Labels of(Path folder) throws IOException {
      return new Labels(folder.resolve("gold/events.jsonl"), LabelledFolders.read(folder));
    }
  }

  private static void affair(String what, List<Labels> affairs, List<Section> sections)
      throws IOException {
    Analyzer analyzer = Analyzer.standard();
    EventFinder finder = EventFinder.standard();
    EventScore score = new EventScore();
    long events = 0;
    long documents = 0;
    for (Labels labels : affairs) {
      Map<String, String> texts = new TreeMap<>();
      labels.documents().forEach((id, document) -> texts.put(id, document.text()));
      Map<String, List<GoldEvent>> expected =
          GoldEvent.readAll(labels.file(), texts).stream()
              .collect(
                  Collectors.groupingBy(GoldEvent::document, TreeMap::new, Collectors.toList()));
      expected.forEach(
          (id, told) ->
              score.add(
                  id,
                  texts.get(id),
                  told,
                  finder.find(analyzer.analyze(labels.documents().get(id)))));
      events += expected.values().stream().mapToLong(List::size).sum();
      documents += expected.size();
    }
    add(what, events + " events in " + documents + " documents", score, sections);
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
