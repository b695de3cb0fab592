package dev.hearsay.bench.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Agreement of two texts in runs of four words, as {@code evaluate.py} of
 * scrapinghub/article-extraction-benchmark computes it: runs counted as often as they stand there,
 * and the three counts divided by their sum, so that long pages don't weigh more.
 *
 * @param agreed share of runs found in both
 * @param surplus share found only in the extracted text
 * @param missing share found only in the expected text
 */
record ShingleScore(double agreed, double surplus, double missing) {

  private static final int SIZE = 4;

  /** Mean precision and recall of pages, and the F1 of these means. */
  record Average(double precision, double recall, double f1) {}

  static ShingleScore of(String expected, String extracted) {
    Map<List<String>, Integer> wanted = count(expected);
    Map<List<String>, Integer> found = count(extracted);
    long agreed = 0;
    long surplus = 0;
    long missing = 0;
    for (Map.Entry<List<String>, Integer> run : found.entrySet()) {
      int there = wanted.getOrDefault(run.getKey(), 0);
      agreed += Math.min(there, run.getValue());
      surplus += Math.max(0, run.getValue() - there);
    }
    for (Map.Entry<List<String>, Integer> run : wanted.entrySet()) {
      missing += Math.max(0, run.getValue() - found.getOrDefault(run.getKey(), 0));
    }
    double all = Math.max(1, agreed + surplus + missing);
    return new ShingleScore(agreed / all, surplus / all, missing / all);
  }

  static Average average(List<ShingleScore> pages) {
    double precision =
        mean(
            pages.stream().filter(page -> page.agreed + page.surplus > 0).toList(),
            ShingleScore::precision);
    double recall =
        mean(
            pages.stream().filter(page -> page.agreed + page.missing > 0).toList(),
            ShingleScore::recall);
    double sum = precision + recall;
    return new Average(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
  }

  double precision() {
    return share(surplus);
  }

  double recall() {
    return share(missing);
  }

  private double share(double wrong) {
    if (surplus == 0 && missing == 0) {
      return 1;
    }
    return agreed == 0 ? 0 : agreed / (agreed + wrong);
  }

  private static double mean(List<ShingleScore> pages, ToDoubleFunction<ShingleScore> figure) {
    return pages.stream().mapToDouble(figure).average().orElse(0);
  }

  /** A text of fewer words than a run has is one run; an empty text has none. */
  private static Map<List<String>, Integer> count(String text) {
    List<String> words = Words.of(text);
    List<List<String>> runs = new ArrayList<>();
    for (int i = 0; i < Math.max(1, words.size() - SIZE + 1); i++) {
      runs.add(words.subList(i, Math.min(words.size(), i + SIZE)));
    }
    Map<List<String>, Integer> counts = new HashMap<>();
    runs.stream().filter(run -> !run.isEmpty()).forEach(run -> counts.merge(run, 1, Integer::sum));
    return counts;
  }
}
