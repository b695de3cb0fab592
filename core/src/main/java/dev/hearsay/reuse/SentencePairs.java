package dev.hearsay.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * For each sentence of a text, the sentence of another that has most of its content words, by stem.
 *
 * @param scores for each sentence with content words, the share of them that its partner has
 * @param partners the partners' numbers, in the order of the sentences that have one which shares
 *     at least half
 */
record SentencePairs(List<Double> scores, List<Integer> partners) {

  private static final double ALIGNED = 0.5;

  SentencePairs {
    scores = List.copyOf(scores);
    partners = List.copyOf(partners);
  }

  static SentencePairs of(StemmedText text, StemmedText source) {
    Map<String, List<Integer>> having = new HashMap<>();
    for (int sentence = 0; sentence < source.sentences(); sentence++) {
      for (String stem : new HashSet<>(source.contentStems(sentence))) {
        having.computeIfAbsent(stem, key -> new ArrayList<>()).add(sentence);
      }
    }
    List<Double> scores = new ArrayList<>();
    List<Integer> partners = new ArrayList<>();
    int[] shared = new int[source.sentences()];
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      List<String> stems = List.copyOf(new HashSet<>(text.contentStems(sentence)));
      if (stems.isEmpty()) {
        continue;
      }
      Arrays.fill(shared, 0);
      int best = -1;
      for (String stem : stems) {
        for (int other : having.getOrDefault(stem, List.of())) {
          shared[other]++;
        }
      }
      for (int other = 0; other < shared.length; other++) {
        if (shared[other] > 0 && (best < 0 || shared[other] > shared[best])) {
          best = other;
        }
      }
      double score = best < 0 ? 0 : (double) shared[best] / stems.size();
      scores.add(score);
      if (score >= ALIGNED) {
        partners.add(best);
      }
    }
    return new SentencePairs(scores, partners);
  }

  /** The mean of the scores, 0 of none. */
  double mean() {
    return scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /**
   * The share of neighbouring partners that don't descend: 1 where the other's order is kept, 0
   * where fewer than two sentences have partners.
   */
  double order() {
    if (partners.size() < 2) {
      return 0;
    }
    int kept = 0;
    for (int i = 1; i < partners.size(); i++) {
      kept += partners.get(i) >= partners.get(i - 1) ? 1 : 0;
    }
    return (double) kept / (partners.size() - 1);
  }
}
