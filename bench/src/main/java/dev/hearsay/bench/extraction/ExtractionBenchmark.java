package dev.hearsay.bench.extraction;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.read.html.BlockClassifier;
import dev.hearsay.read.html.HtmlBlock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The article's text on the pages of the article extraction benchmark: once with the shipped
 * weights, which were learned on these pages and so show only that nothing broke, and once
 * cross-validated, which tells how well unseen publishers' pages are read.
 */
public final class ExtractionBenchmark implements Benchmark {

  private static final int FOLDS = 5;

  /** Fewer pages can't be split in folds that mean anything. */
  private static final int MINIMUM_PAGES = 20;

  @Override
  public String name() {
    return "extraction";
  }

  @Override
  public String describes() {
    return "the article's text told from the rest of the page";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<GoldPage> pages = GoldPage.all(gold);
    List<Section> sections = new ArrayList<>();
    sections.add(
        section(
            "Article text",
            "Hearsay",
            pages,
            pages.stream().map(page -> score(page, Optional.empty())).toList(),
            "The shipped weights were learned on the 83 pages of the development part."));
    if (pages.size() >= MINIMUM_PAGES) {
      sections.add(
          section(
              "Article text, cross-validated",
              "Hearsay, " + FOLDS + " folds",
              pages,
              crossValidated(pages),
              "Weights are learned on four fifths of the publishers and measured on the last."));
    }
    return BenchmarkResult.of(sections.toArray(Section[]::new));
  }

  private static List<ShingleScore> crossValidated(List<GoldPage> pages) {
    List<TrainingRows> rows = pages.stream().map(TrainingRows::of).toList();
    List<ShingleScore> scores = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<TrainingRows> learned = new ArrayList<>();
      List<GoldPage> held = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        if (fold(pages.get(i)) == fold) {
          held.add(pages.get(i));
        } else {
          learned.add(rows.get(i));
        }
      }
      BlockClassifier classifier = LogisticTrainer.learn(TrainingRows.all(learned)).classifier();
      held.forEach(page -> scores.add(score(page, Optional.of(classifier))));
    }
    return scores;
  }

  private static int fold(GoldPage page) {
    return Math.floorMod(page.publisher().hashCode(), FOLDS);
  }

  private static ShingleScore score(GoldPage page, Optional<BlockClassifier> classifier) {
    List<HtmlBlock> blocks =
        classifier.map(page.parse()::article).orElseGet(() -> page.parse().article());
    String text = blocks.stream().map(HtmlBlock::text).collect(Collectors.joining("\n\n"));
    return ShingleScore.of(page.expected(), text);
  }

  private static Section section(
      String title, String system, List<GoldPage> pages, List<ShingleScore> scores, String note) {
    ShingleScore.Average average = ShingleScore.average(scores);
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("pages", (long) pages.size());
    return new Section(
        title,
        "article extraction benchmark, " + pages.size() + " pages",
        system,
        List.of(
            Figure.quality("F1", 100 * average.f1(), counts),
            Figure.quality("precision", 100 * average.precision(), Map.of()),
            Figure.quality("recall", 100 * average.recall(), Map.of())),
        List.of(
            published("rs_trafilatura", "its own published figure, all 181 pages", 97.0),
            published("AutoExtract (service)", "the benchmark's README, 2019", 97.0),
            published("Diffbot (service)", "the benchmark's README, 2019", 95.1),
            published("readability-lxml", "the benchmark's README, 2019", 92.2),
            published("newspaper3k", "the benchmark's README, 2019", 91.2),
            published("boilerpipe", "the benchmark's README, 2019", 86.0)),
        note + " Published figures are of all 181 pages.");
  }

  private static Published published(String system, String source, double f1) {
    return new Published(system, source, Map.of("F1", f1));
  }
}
