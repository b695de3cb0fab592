package dev.hearsay.bench.claims;

import dev.hearsay.bench.claims.ToldTopic.Told;
import dev.hearsay.claim.ClaimComparer;
import dev.hearsay.claim.ContextFeatures;
import dev.hearsay.claim.DocumentComparison;
import dev.hearsay.claim.comparison.BoostedTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Pairs of statements with what their documents tell around them, and whether they are the same.
 */
final class ContextExamples {

  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  /**
   * Compares some of a topic's documents with each other.
   *
   * @param weight how much each of its pairs counts
   */
  void add(ToldTopic topic, int documents, double weight, ClaimComparer comparer) {
    List<List<Told>> chosen =
        topic.documents().subList(0, Math.min(documents, topic.documents().size()));
    for (int i = 0; i < chosen.size(); i++) {
      for (int j = i + 1; j < chosen.size(); j++) {
        add(chosen.get(i), chosen.get(j), weight, comparer);
      }
    }
  }

  private void add(List<Told> one, List<Told> other, double weight, ClaimComparer comparer) {
    for (DocumentComparison.Pair pair :
        DocumentComparison.of(
            one.stream().map(Told::proposition).toList(),
            other.stream().map(Told::proposition).toList(),
            comparer)) {
      Optional<Boolean> same = Told.areSame(one.get(pair.one()), other.get(pair.other()));
      if (same.isPresent()) {
        rows.add(pair.context().stream().mapToDouble(Double::doubleValue).toArray());
        labels.add(same.get());
        weights.add(weight);
      }
    }
  }

  int size() {
    return rows.size();
  }

  /** What all of them teach. */
  BoostedTrees learn() {
    boolean[] wanted = new boolean[rows.size()];
    IntStream.range(0, wanted.length).forEach(i -> wanted[i] = labels.get(i));
    return BoostingTrainer.learn(
        ContextFeatures.names(),
        rows.toArray(double[][]::new),
        wanted,
        weights.stream().mapToDouble(Double::doubleValue).toArray(),
        BoostingTrainer.Settings.SHALLOW);
  }
}
