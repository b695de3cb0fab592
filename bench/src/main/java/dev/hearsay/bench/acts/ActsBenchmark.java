package dev.hearsay.bench.acts;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Assembly;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.AttributionAssembler;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.attribution.LinkedSpans;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.polnear.PolnearCorpus;
import dev.hearsay.bench.polnear.PolnearDocument;
import dev.hearsay.bench.polnear.PolnearTexts;
import dev.hearsay.text.Document;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is done in saying it, and how far the text stands back, where sources, cues and contents are
 * given: classification apart from finding.
 */
public final class ActsBenchmark implements Benchmark {

  private static final String TEXTS = "polnear/dev";
  private static final String SYSTEM = "Hearsay, rules and lexicon";

  /** What was classified so far. */
  private static final class Tally {
    private final ClassCounts<Act> acts = new ClassCounts<>(Act.class);
    private final ClassCounts<Hedge> hedges = new ClassCounts<>(Hedge.class);
    private final ClassCounts<Act> randomActs = new ClassCounts<>(Act.class);
    private final ClassCounts<Hedge> randomHedges = new ClassCounts<>(Hedge.class);
    private final ClassCounts<Act> strictActs = new ClassCounts<>(Act.class);
    private final ClassCounts<Hedge> strictHedges = new ClassCounts<>(Hedge.class);

    private void add(LabelledCue gold, Attribution ours) {
      acts.add(ours.act(), gold.acts());
      hedges.add(ours.hedge(), gold.hedges());
      strictActs.add(ours.act(), gold.acts().subList(0, 1));
      strictHedges.add(ours.hedge(), gold.hedges().subList(0, 1));
      if (gold.random()) {
        randomActs.add(ours.act(), gold.acts());
        randomHedges.add(ours.hedge(), gold.hedges());
      }
    }
  }

  @Override
  public String name() {
    return "acts";
  }

  @Override
  public String describes() {
    return "what is done in saying it, and how far the text stands back";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    return measure(gold.require(TEXTS), LabelledCue.readAll());
  }

  static BenchmarkResult measure(Path part, List<LabelledCue> cues) throws IOException {
    Map<String, PolnearDocument> documents =
        PolnearCorpus.readOnce(part).stream()
            .collect(Collectors.toMap(PolnearDocument::textId, Function.identity()));
    AttributionAssembler assembler = AttributionAssembler.standard();
    Map<String, Map<Span, Attribution>> attributions = new HashMap<>();
    Tally tally = new Tally();
    for (LabelledCue cue : cues) {
      if (!attributions.containsKey(cue.textId())) {
        PolnearDocument document = documents.get(cue.textId());
        if (document == null) {
          throw new IOException("no text " + cue.textId() + " in " + part);
        }
        attributions.put(cue.textId(), classify(assembler, part, document));
      }
      Attribution ours = attributions.getOrDefault(cue.textId(), Map.of()).get(cue.cue());
      if (ours == null) {
        throw new IOException(cue.textId() + " has no cue at " + cue.cue());
      }
      tally.add(cue, ours);
    }
    return result(tally, attributions.size());
  }

  /** The document's attributions by the first piece of their cue. */
  private static Map<Span, Attribution> classify(
      AttributionAssembler assembler, Path part, PolnearDocument gold) throws IOException {
    Document document = new PolnearTexts(part).read(gold.textId());
    List<LinkedSpans> linked =
        gold.attributions().stream()
            .filter(one -> !one.cue().isEmpty() && !one.content().isEmpty())
            .map(one -> new LinkedSpans(one.source(), one.cue(), one.content(), 1, "annotated"))
            .toList();
    Assembly assembly =
        assembler.assemble(
            document,
            SentenceSplitter.split(document.text(), document.blocks()),
            document.damage(),
            linked);
    Map<Span, Attribution> byCue = new HashMap<>();
    assembly.attributions().forEach(one -> byCue.put(one.cue().get(0), one));
    return byCue;
  }

  private static BenchmarkResult result(Tally tally, int texts) {
    String dataset =
        "PolNeAR dev, " + tally.acts.total() + " attributions of " + texts + " texts, labelled";
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            "Act and hedge",
            dataset,
            SYSTEM,
            List.of(
                Figure.quality("act macro F1", tally.acts.macroF1(), Map.of()),
                Figure.quality("hedge macro F1", tally.hedges.macroF1(), Map.of()),
                Figure.quality("act macro F1, strict", tally.strictActs.macroF1(), Map.of()),
                Figure.quality("hedge macro F1, strict", tally.strictHedges.macroF1(), Map.of()),
                Figure.percent(
                    "act right %, random", tally.randomActs.right(), tally.randomActs.total()),
                Figure.percent(
                    "hedge right %, random",
                    tally.randomHedges.right(), tally.randomHedges.total())),
            List.of(),
            "Sources, cues and contents are given. Where the reader of the text allowed two labels,"
                + " either is right; strict counts the first alone. Averaged are classes with at least "
                + ClassCounts.ENOUGH
                + " examples. The last two columns count the part drawn at random."));
    sections.addAll(byClass("Act", dataset, tally.acts));
    sections.addAll(byClass("Hedge", dataset, tally.hedges));
    return new BenchmarkResult(sections);
  }

  private static <C extends Enum<C>> List<Section> byClass(
      String what, String dataset, ClassCounts<C> counts) {
    List<Figure> precision = new ArrayList<>();
    List<Figure> recall = new ArrayList<>();
    List<Figure> f1 = new ArrayList<>();
    for (C one : counts.frequent()) {
      String name = label(one);
      long correct = counts.correct(one);
      precision.add(Figure.percent(name, correct, counts.found(one)));
      recall.add(Figure.percent(name, correct, counts.expected(one)));
      f1.add(Figure.f1(name, correct, counts.found(one), counts.expected(one)));
    }
    String rare =
        counts.rare().stream().map(ActsBenchmark::label).collect(Collectors.joining(", "));
    String note = rare.isEmpty() ? "" : "Too rare to measure: " + rare + ".";
    return List.of(
        new Section(what + ", precision", dataset, SYSTEM, precision, List.of(), ""),
        new Section(what + ", recall", dataset, SYSTEM, recall, List.of(), ""),
        new Section(what + ", F1", dataset, SYSTEM, f1, List.of(), note));
  }

  private static String label(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
