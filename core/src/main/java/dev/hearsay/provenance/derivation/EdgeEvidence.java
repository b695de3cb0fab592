package dev.hearsay.provenance.derivation;

import dev.hearsay.reuse.SharedPassage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts together the words that show a derivation, the strongest first. */
final class EdgeEvidence {

  private static final int MOST_CREDITS = 4;
  private static final int MOST_PASSAGES = 8;
  private static final int MOST_SENTENCES = 8;

  private EdgeEvidence() {}

  /** What shows that one document was told after another. */
  static List<DerivationEvidence> of(Comparison pair, List<Integer> sentences) {
    List<DerivationEvidence> evidence = new ArrayList<>(credits(pair.later(), pair.earlier()));
    passages(pair, evidence);
    int added = 0;
    for (int i : sentences) {
      Span span = pair.later().sentences().get(i).span();
      boolean shown = pair.passages().stream().anyMatch(one -> one.first().overlaps(span));
      if (!shown && added < MOST_SENTENCES) {
        Span other = pair.earlier().sentences().get(pair.partner(i)).span();
        evidence.add(new DerivationEvidence(Optional.of(span), Optional.of(other), "same-facts"));
        added++;
      }
    }
    if (pair.later().daysAfter(pair.earlier()).orElse(0.0) > 0) {
      evidence.add(new DerivationEvidence(Optional.empty(), Optional.empty(), "published-later"));
    }
    return evidence;
  }

  /** The places where one document credits the other's outlet. */
  static List<DerivationEvidence> credits(Article from, Article to) {
    return Credits.between(from, to).stream()
        .sorted(
            Comparator.comparingDouble((StatedCredit one) -> -Credits.strength(one, to))
                .thenComparing(StatedCredit::span))
        .limit(MOST_CREDITS)
        .map(
            credit ->
                new DerivationEvidence(
                    Optional.of(credit.span()), Optional.empty(), credit.how().rule()))
        .toList();
  }

  private static void passages(Comparison pair, List<DerivationEvidence> evidence) {
    pair.passages().stream()
        .sorted(
            Comparator.comparingInt((SharedPassage one) -> -one.sameWords())
                .thenComparing(SharedPassage::first))
        .limit(MOST_PASSAGES)
        .forEach(
            passage ->
                evidence.add(
                    new DerivationEvidence(
                        Optional.of(passage.first()),
                        Optional.of(passage.second()),
                        "same-words")));
  }
}
