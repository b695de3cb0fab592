package dev.hearsay.provenance.derivation;

import dev.hearsay.text.Span;
import java.util.List;

/** How much of a document stands where it credits another, and how much of that the other tells. */
final class CreditedShare {

  /** As much as a number and a name tell. */
  private static final double FEW_FACTS = 4;

  private CreditedShare() {}

  /** The share of a document, by what its sentences tell, in sentences that credit another. */
  static double of(Article from, Article to) {
    List<StatedCredit> credits = Credits.between(from, to);
    double all = 0;
    double crediting = 0;
    for (FactSentence sentence : from.sentences()) {
      all += sentence.weight();
      crediting += isIn(credits, sentence) ? sentence.weight() : 0;
    }
    return all == 0 ? 0 : crediting / all;
  }

  /** The share of the later document that is told in the earlier or said to be from there. */
  static double orTold(Comparison pair) {
    List<StatedCredit> credits = Credits.between(pair.later(), pair.earlier());
    double all = 0;
    double explained = 0;
    for (int i = 0; i < pair.later().sentences().size(); i++) {
      FactSentence sentence = pair.later().sentences().get(i);
      all += sentence.weight();
      explained += pair.isAlike(i) || isIn(credits, sentence) ? sentence.weight() : 0;
    }
    return all == 0 ? 0 : explained / all;
  }

  /** Whether the first sentence of the later document credits the earlier. */
  static boolean isAtOnce(Comparison pair) {
    List<FactSentence> sentences = pair.later().sentences();
    return !sentences.isEmpty()
        && isIn(Credits.between(pair.later(), pair.earlier()), sentences.get(0));
  }

  private static boolean isIn(List<StatedCredit> credits, FactSentence sentence) {
    return credits.stream().anyMatch(credit -> credit.span().overlaps(sentence.span()));
  }

  /**
   * The share of what the sentences around a span of the later document tell that stands anywhere
   * in the earlier.
   */
  static double told(Comparison pair, Span span) {
    double all = 0;
    double shared = 0;
    for (FactSentence sentence : pair.later().sentences()) {
      if (sentence.span().overlaps(span)) {
        all += sentence.weight();
        shared += Fact.shared(sentence.facts(), pair.earlier().facts());
      }
    }
    return all == 0 ? 0 : shared / all;
  }

  /** Whether at least a share of what stands around a span is told in the earlier document. */
  static boolean isTold(Comparison pair, Span span, double least) {
    for (int i = 0; i < pair.later().sentences().size(); i++) {
      FactSentence sentence = pair.later().sentences().get(i);
      if (sentence.span().overlaps(span)
          && (pair.isAlike(i)
              || (Fact.shared(sentence.facts(), pair.earlier().facts()) >= FEW_FACTS
                  && told(pair, span) >= least))) {
        return true;
      }
    }
    return false;
  }
}
