package dev.hearsay.bench.extraction;

import dev.hearsay.read.html.HtmlPage;
import java.util.ArrayList;
import java.util.List;

/** The blocks of pages as rows of numbers, with what is right and how much each row counts. */
final class TrainingRows {

  /** Longer blocks count no more than this many words. */
  private static final int MAXIMUM_WORDS = 60;

  /** So that a block of no words counts too. */
  private static final double BASE = 1.5;

  final List<double[]> features = new ArrayList<>();
  final List<Boolean> labels = new ArrayList<>();
  final List<Double> weights = new ArrayList<>();

  /** Rows of a page weigh what an error there costs: words, as a share of the article's. */
  static TrainingRows of(GoldPage page) {
    List<HtmlPage.DescribedBlock> blocks = page.parse().describe();
    boolean[] article =
        BlockLabels.of(
            blocks.stream().map(HtmlPage.DescribedBlock::text).toList(), page.expected());
    int words = 0;
    for (int i = 0; i < article.length; i++) {
      words += article[i] ? blocks.get(i).words() : 0;
    }
    TrainingRows rows = new TrainingRows();
    for (int i = 0; i < article.length; i++) {
      HtmlPage.DescribedBlock block = blocks.get(i);
      rows.features.add(block.features());
      rows.labels.add(article[i]);
      rows.weights.add((Math.min(block.words(), MAXIMUM_WORDS) + BASE) / (words + MAXIMUM_WORDS));
    }
    return rows;
  }

  static TrainingRows all(List<TrainingRows> pages) {
    TrainingRows rows = new TrainingRows();
    for (TrainingRows page : pages) {
      rows.features.addAll(page.features);
      rows.labels.addAll(page.labels);
      rows.weights.addAll(page.weights);
    }
    return rows;
  }
}
