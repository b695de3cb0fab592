package dev.hearsay.claim;

import dev.hearsay.claim.comparison.ComparedWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the claim that somebody means by saying it in words of their own. */
public final class ClaimSearch {

  /** With so many that share words with the question it is compared in full. */
  private static final int MOST_COMPARED = 60;

  private final ClaimComparer comparer;

  public ClaimSearch(ClaimComparer comparer) {
    this.comparer = comparer;
  }

  /**
   * A statement that shares words with what is asked.
   *
   * @param shared how much of what is asked, by weight, from 0 to 1
   */
  private record Told(Claim claim, Proposition proposition, double shared) {}

  /**
   * The claims that come nearest to what is asked, the nearest first; none where no word is shared.
   *
   * @param question what is asked, taken apart as a document would be
   * @param claims with what each of their statements asserts
   */
  public List<ClaimMatch> nearest(
      Collection<Proposition> question, Map<Claim, List<Proposition>> claims, int most) {
    Map<Claim, ClaimMatch> best = new HashMap<>();
    for (Proposition asked : question) {
      for (Told told : sharing(asked, claims)) {
        best.merge(
            told.claim(),
            match(asked, told),
            (one, other) -> ClaimMatch.NEAREST_FIRST.compare(one, other) <= 0 ? one : other);
      }
    }
    return best.values().stream().sorted(ClaimMatch.NEAREST_FIRST).limit(most).toList();
  }

  private ClaimMatch match(Proposition asked, Told told) {
    if (Collections.indexOfSubList(lower(told.proposition()), lower(asked)) >= 0) {
      // Part of a sentence, word for word: without the rest it may read as a promise or a denial.
      return new ClaimMatch(told.claim(), 1, Set.of());
    }
    Judgement judgement = comparer.judge(asked, told.proposition());
    return new ClaimMatch(
        told.claim(), (judgement.likeness() + told.shared()) / 2, judgement.contrasts());
  }

  private static List<String> lower(Proposition proposition) {
    return proposition.text().words().stream().map(ComparedWord::lower).toList();
  }

  private static List<Told> sharing(Proposition asked, Map<Claim, List<Proposition>> claims) {
    Map<String, Double> weights = weights(asked);
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Told> sharing = new ArrayList<>();
    claims.forEach(
        (claim, propositions) -> {
          for (Proposition proposition : propositions) {
            double shared = 0;
            for (String stem : weights(proposition).keySet()) {
              shared += weights.getOrDefault(stem, 0.0);
            }
            if (shared > 0) {
              sharing.add(new Told(claim, proposition, shared / all));
            }
          }
        });
    sharing.sort(
        Comparator.comparingDouble((Told told) -> -told.shared())
            .thenComparing(told -> told.proposition(), StatementOrder.INSTANCE));
    return sharing.subList(0, Math.min(MOST_COMPARED, sharing.size()));
  }

  private static Map<String, Double> weights(Proposition proposition) {
    Map<String, Double> weights = new HashMap<>();
    for (ComparedWord word : proposition.text().words()) {
      if (word.isContent()) {
        weights.merge(word.stem(), word.weight(), Math::max);
      }
    }
    return weights;
  }
}
