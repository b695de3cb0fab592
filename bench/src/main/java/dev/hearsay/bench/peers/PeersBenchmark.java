package dev.hearsay.bench.peers;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.linear.Role;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Figure.Better;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.polnear.PolnearAttribution;
import dev.hearsay.bench.polnear.PolnearCorpus;
import dev.hearsay.bench.polnear.PolnearDocument;
import dev.hearsay.bench.polnear.PolnearTexts;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code bench/run peers}: Hearsay beside CoreNLP's quote annotator, on the same raw texts. */
public final class PeersBenchmark implements Benchmark {

  private static final String PART = "polnear/dev";
  private static final double TOLERANCE = 0.6;

  private final Path repository;

  /**
   * @param repository root of the checkout
   */
  public PeersBenchmark(Path repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "peers";
  }

  @Override
  public String describes() {
    return "the same texts read by Hearsay and by CoreNLP's quote annotator; takes a quarter of an hour";
  }

  @Override
  public boolean isLong() {
    return true;
  }

  /** The spans that a system found, by the name of the text. */
  private record Found(Map<String, Set<Span>> sources, Map<String, Set<Span>> contents) {

    static Found nothing() {
      return new Found(new HashMap<>(), new HashMap<>());
    }

    void add(Map<String, Set<Span>> to, String text, Span span) {
      to.computeIfAbsent(text, name -> new HashSet<>()).add(span);
    }
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    Path part = gold.require(PART);
    List<PolnearDocument> documents = PolnearCorpus.readOnce(part);
    List<Section> sections = new ArrayList<>();
    Map<Accuracy, Double> ours = new EnumMap<>(Accuracy.class);
    for (Accuracy accuracy : Accuracy.values()) {
      Found found = Found.nothing();
      ours.put(accuracy, read(Analyzer.with(accuracy), new PolnearTexts(part), documents, found));
      sections.add(
          section(
              "Hearsay, " + accuracy.name().toLowerCase(Locale.ROOT), documents, found, List.of()));
    }
    CoreNlp.Run run = CoreNlp.read(repository, part.resolve("text"));
    Found theirs = Found.nothing();
    for (CoreNlp.Quote quote : run.quotes()) {
      theirs.add(theirs.contents(), quote.text(), quote.content());
      quote.speaker().ifPresent(span -> theirs.add(theirs.sources(), quote.text(), span));
    }
    sections.add(
        section(
            "CoreNLP " + CoreNlp.VERSION + ", quote annotator",
            documents,
            theirs,
            List.of(speed(run.wordsPerSecond()), memory(run.megabytes()))));
    ours.forEach((accuracy, speed) -> sections.add(times(accuracy, speed / run.wordsPerSecond())));
    return new BenchmarkResult(sections);
  }

  /** Reads everything twice, and gives the words a second of the second time. */
  private static double read(
      Analyzer analyzer, PolnearTexts texts, List<PolnearDocument> documents, Found found)
      throws IOException {
    long nanoseconds = 0;
    long words = 0;
    for (int round = 0; round < 2; round++) {
      nanoseconds = 0;
      words = 0;
      for (PolnearDocument text : documents) {
        Document document = texts.read(text.textId());
        long started = System.nanoTime();
        List<Attribution> attributions = analyzer.analyze(document).attributions();
        nanoseconds += System.nanoTime() - started;
        words += text.text().strip().split("\\s+", -1).length;
        for (Attribution attribution : attributions) {
          attribution.source().forEach(span -> found.add(found.sources(), text.textId(), span));
          attribution.content().forEach(span -> found.add(found.contents(), text.textId(), span));
        }
      }
    }
    return words * 1e9 / nanoseconds;
  }

  private static Section section(
      String system, List<PolnearDocument> documents, Found found, List<Figure> more) {
    List<Figure> figures = new ArrayList<>();
    figures.add(f1("source F1", Role.SOURCE, documents, found.sources()));
    figures.add(f1("content F1", Role.CONTENT, documents, found.contents()));
    figures.addAll(more);
    return new Section(
        system,
        "PolNeAR development part as raw text, " + documents.size() + " texts",
        system,
        figures,
        List.of(),
        "Spans of characters, exact. What CoreNLP finds are quotations and the mentions of their"
            + " speakers; one thread.");
  }

  private static Figure f1(
      String name, Role role, List<PolnearDocument> documents, Map<String, Set<Span>> found) {
    long correct = 0;
    long all = 0;
    long expected = 0;
    for (PolnearDocument document : documents) {
      Set<Span> gold = new HashSet<>();
      for (PolnearAttribution attribution : document.attributions()) {
        gold.addAll(attribution.spans(role));
      }
      Set<Span> ours = found.getOrDefault(document.textId(), Set.of());
      correct += ours.stream().filter(gold::contains).count();
      all += ours.size();
      expected += gold.size();
    }
    return Figure.f1(name, correct, all, expected);
  }

  private static Figure speed(double wordsPerSecond) {
    return Figure.varying("words/s", wordsPerSecond, Better.HIGHER, TOLERANCE);
  }

  private static Figure memory(double megabytes) {
    return Figure.varying("MB", megabytes, Better.LOWER, TOLERANCE);
  }

  private static Section times(Accuracy accuracy, double ratio) {
    String mode = accuracy.name().toLowerCase(Locale.ROOT);
    return new Section(
        "Words a second, " + mode + " mode, as a multiple of CoreNLP's",
        "the same texts in the same run, one thread each",
        "Hearsay, " + mode,
        List.of(Figure.varying("times", ratio, Better.HIGHER, TOLERANCE)),
        List.of(),
        "Analysis alone on both sides; neither reads files nor writes.");
  }
}
