package dev.hearsay.bench.attribution;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.AttributionFinder;
import dev.hearsay.attribution.PassageTagger;
import dev.hearsay.attribution.linear.Role;
import dev.hearsay.attribution.linear.RoleSpan;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.polnear.PolnearAttribution;
import dev.hearsay.bench.polnear.PolnearCorpus;
import dev.hearsay.bench.polnear.PolnearDocument;
import dev.hearsay.bench.polnear.PolnearTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two tracks: exact spans on the published token file, and linked triples on raw texts read as
 * {@code hearsay read} reads them.
 */
public final class AttributionBenchmark implements Benchmark {

  private static final String TOKENS = "cofenet-polnear-riqua/polnear/valid.txt";
  private static final String RAW = "polnear/dev";

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public String describes() {
    return "who said what: spans, and linked attributions, against PolNeAR's development part";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    Path file = gold.require(TOKENS);
    Path raw = gold.require(RAW);
    List<TokenFile.Paragraph> paragraphs = TokenFile.read(file);
    List<Section> sections = new ArrayList<>();
    for (Accuracy accuracy : Accuracy.values()) {
      sections.add(spans(accuracy, paragraphs));
    }
    for (Accuracy accuracy : Accuracy.values()) {
      sections.add(triples(accuracy, raw));
    }
    return BenchmarkResult.of(sections.toArray(Section[]::new));
  }

  /** The encoder's sums of floats differ in their last digits from processor to processor. */
  private static double tolerance(Accuracy accuracy) {
    return accuracy == Accuracy.FAST ? 0 : 0.003;
  }

  private static String system(Accuracy accuracy) {
    return "Hearsay, " + accuracy.name().toLowerCase(Locale.ROOT);
  }

  private static String title(String title, Accuracy accuracy) {
    return title + ", " + accuracy.name().toLowerCase(Locale.ROOT) + " mode";
  }

  private static Section spans(Accuracy accuracy, List<TokenFile.Paragraph> paragraphs) {
    AttributionFinder finder = AttributionFinder.load(accuracy);
    long[][] all = new long[Role.values().length][3];
    long[][] once = new long[Role.values().length][3];
    Map<String, String> firstAnnotation = new HashMap<>();
    for (List<TokenFile.Paragraph> document : TokenFile.documents(paragraphs)) {
      List<PassageTagger.Tagged> tagged =
          finder.tag(document.stream().map(one -> finder.passages().read(one.tokens())).toList());
      for (int i = 0; i < tagged.size(); i++) {
        TokenFile.Paragraph paragraph = document.get(i);
        Set<RoleSpan> found = new HashSet<>();
        for (RoleSpan span : tagged.get(i).spans()) {
          found.add(new RoleSpan(span.role(), span.start(), span.end(), 1));
        }
        count(paragraph, found, all);
        String first = firstAnnotation.putIfAbsent(paragraph.text(), paragraph.id());
        if (first == null || first.equals(paragraph.id())) {
          count(paragraph, found, once);
        }
      }
    }
    List<Figure> figures = new ArrayList<>();
    for (Role role : Role.values()) {
      figures.add(figure(role, "", all[role.index()]).within(tolerance(accuracy)));
    }
    for (Role role : Role.values()) {
      figures.add(figure(role, ", texts once", once[role.index()]).within(tolerance(accuracy)));
    }
    return new Section(
        title("Exact span F1", accuracy),
        "PolNeAR development part as tokens, " + paragraphs.size() + " paragraphs",
        system(accuracy),
        figures,
        List.of(
            published("BERT + CofeNet", "Wang et al. 2022, official test part", 83.2, 75.3, 72.9),
            published("BiLSTM-CRF", "Wang et al. 2022, official test part", 69.6, 66.7, 59.0),
            published("CRF", "Wang et al. 2022, official test part", 50.6, 53.4, 28.6),
            new Published(
                "CoreNLP quote annotator",
                "measured for FIELD figures on the same set",
                Map.of("source F1", 13.9, "content F1", 17.5))),
        "A span counts when both ends and the role are exact. Two texts carry six annotations each; "
            + "the last three columns count one of them.");
  }

  private static void count(TokenFile.Paragraph paragraph, Set<RoleSpan> found, long[][] counts) {
    for (RoleSpan span : paragraph.spans()) {
      counts[span.role().index()][2]++;
      counts[span.role().index()][0] += found.contains(span) ? 1 : 0;
    }
    found.forEach(span -> counts[span.role().index()][1]++);
  }

  private static Figure figure(Role role, String suffix, long[] counts) {
    String name = role.name().toLowerCase(Locale.ROOT) + " F1" + suffix;
    return Figure.f1(name, counts[0], counts[1], counts[2]);
  }

  private static Published published(
      String system, String where, double source, double cue, double content) {
    return new Published(
        system, where, Map.of("source F1", source, "cue F1", cue, "content F1", content));
  }

  private static Section triples(Accuracy accuracy, Path part) throws IOException {
    Analyzer analyzer = Analyzer.with(accuracy);
    PolnearTexts texts = new PolnearTexts(part);
    long[] outermost = new long[3];
    long[] every = new long[3];
    List<PolnearDocument> documents = PolnearCorpus.readOnce(part);
    for (PolnearDocument gold : documents) {
      List<Attribution> ours = analyzer.analyze(texts.read(gold.textId())).attributions();
      List<PolnearAttribution> theirs =
          gold.attributions().stream().filter(one -> !one.content().isEmpty()).toList();
      count(gold.text(), ours.stream().filter(one -> one.inside().isEmpty()), theirs, outermost);
      count(gold.text(), ours.stream(), theirs, every);
    }
    return new Section(
        title("Linked attributions", accuracy),
        "PolNeAR development part as raw text, " + documents.size() + " texts",
        system(accuracy),
        List.of(
            Figure.f1("triple F1", outermost[0], outermost[1], outermost[2])
                .within(tolerance(accuracy)),
            Figure.f1("triple F1, nested counted", every[0], every[1], every[2])
                .within(tolerance(accuracy))),
        List.of(),
        "An attribution counts when its source, cue and content each share at least 80 % of their "
            + "characters with those of one in the gold set. PolNeAR leaves out what stands inside "
            + "another's content, so the first figure leaves ours of that kind out too.");
  }

  private static void count(
      String text, Stream<Attribution> ours, List<PolnearAttribution> theirs, long[] counts) {
    List<PolnearAttribution> found =
        ours.map(one -> new PolnearAttribution(one.source(), one.cue(), one.content())).toList();
    counts[0] += Triples.matched(text, found, theirs);
    counts[1] += found.size();
    counts[2] += theirs.size();
  }
}
