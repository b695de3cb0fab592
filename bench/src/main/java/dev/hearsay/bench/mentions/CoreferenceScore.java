package dev.hearsay.bench.mentions;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Coreference scores of many documents, added up as the reference scorer does. */
public final class CoreferenceScore {

  private final Map<CoreferenceMetric, Ratio> ratios = new EnumMap<>(CoreferenceMetric.class);
  private Ratio mentions = Ratio.NOTHING;

  /**
   * Adds one document.
   *
   * @param key the marked chains, disjoint, of two mentions and more
   * @param response the chains found, disjoint, of two mentions and more
   */
  public <M> void add(List<Set<M>> key, List<Set<M>> response) {
    for (CoreferenceMetric metric : CoreferenceMetric.values()) {
      ratios.merge(metric, metric.score(key, response), Ratio::plus);
    }
    Set<M> expected = new HashSet<>();
    key.forEach(expected::addAll);
    Set<M> found = new HashSet<>();
    response.forEach(found::addAll);
    long both = expected.stream().filter(found::contains).count();
    mentions = mentions.plus(new Ratio(both, expected.size(), both, found.size()));
  }

  Ratio of(CoreferenceMetric metric) {
    return ratios.getOrDefault(metric, Ratio.NOTHING);
  }

  /** Mentions of chains of two and more, found and expected. */
  Ratio mentions() {
    return mentions;
  }

  /** The CoNLL score: the mean F1 of MUC, B³ and CEAFe, between 0 and 1. */
  public double average() {
    double sum = 0;
    for (CoreferenceMetric metric : CoreferenceMetric.values()) {
      sum += of(metric).f1();
    }
    return sum / CoreferenceMetric.values().length;
  }
}
