package dev.hearsay.provenance.drift;

import dev.hearsay.claim.comparison.Amount;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The same thing is counted or measured, and no value of the original agrees with the retelling's.
 * Rounding agrees; so does a value that another upstream text gives.
 */
final class NumberRule implements DriftRule {

  /** Numbers this small count something everywhere. */
  private static final double SMALL = 3;

  @Override
  public String name() {
    return "same-thing-other-number";
  }

  /** A quantity with what it comes to. */
  private record Given(Quantity quantity, Amount amount, Span span) {
    double value() {
      return quantity.low().doubleValue();
    }

    boolean agrees(Given other) {
      return amount.isOfSameKind(other.amount)
          && (amount.agreesWith(other.amount)
              || quantity.low().compareTo(other.quantity.low()) == 0
              || isRounded(other)
              || other.isRounded(this)
              || isDenominator(other)
              || other.isDenominator(this));
    }

    /** 140 for 143, with or without "about". */
    private boolean isRounded(Given other) {
      BigDecimal plain = quantity.low().stripTrailingZeros();
      BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
      boolean round = plain.scale() < 0 && quantity.low().compareTo(BigDecimal.TEN) > 0;
      BigDecimal off = plain.subtract(other.quantity.low()).abs().multiply(BigDecimal.valueOf(2));
      return round && off.compareTo(unit) <= 0;
    }

    /** "The eleven" after "two of the eleven". */
    private boolean isDenominator(Given other) {
      return quantity
          .denominator()
          .filter(whole -> whole.compareTo(other.quantity.low()) == 0)
          .isPresent();
    }
  }

  @Override
  public List<Drift> find(Retelling retelling) {
    List<Drift> found = new ArrayList<>();
    for (ToldSentence sentence : retelling.later().sentences()) {
      Optional<Retelling.Match> best = retelling.best(sentence);
      if (best.isPresent()) {
        compare(retelling, sentence, best.get(), found);
      }
    }
    return found;
  }

  private void compare(
      Retelling retelling, ToldSentence sentence, Retelling.Match match, List<Drift> found) {
    List<Given> mine = given(retelling.later(), sentence);
    List<Given> its = given(retelling.earlier(), match.sentence());
    List<Given> open = mine.stream().filter(one -> !isGiven(one, retelling, sentence)).toList();
    List<Given> rivals = its.stream().filter(one -> mine.stream().noneMatch(one::agrees)).toList();
    for (Given one : open) {
      List<Given> alike =
          rivals.stream()
              .filter(rival -> one.amount().isOfSameKind(rival.amount()))
              .filter(
                  rival ->
                      isSameThing(
                              one,
                              rival,
                              retelling.words(sentence, match.sentence()),
                              sentence,
                              match.sentence())
                          || (open.size() == 1
                              && rivals.size() == 1
                              && match.likeness() >= Retelling.SURE))
              .toList();
      if (alike.size() == 1) {
        found.add(retelling.drift(DriftKind.NUMBER, alike.get(0).span(), one.span(), name()));
      }
    }
  }

  private static List<Given> given(ToldText text, ToldSentence sentence) {
    return text.quantities(sentence).stream()
        .map(
            quantity ->
                new Given(
                    quantity, Amount.of(quantity, text.document().text()), withThing(quantity)))
        .toList();
  }

  /** The number with what it counts where that stands next to it. */
  private static Span withThing(Quantity quantity) {
    Span span = quantity.span();
    for (Span piece : quantity.thing()) {
      if (piece.start() >= span.end() && piece.start() <= span.end() + 4) {
        span = new Span(span.start(), piece.end());
      }
    }
    return span;
  }

  /** Whether the original, or another upstream text, gives the value for what may be the thing. */
  private static boolean isGiven(Given one, Retelling retelling, ToldSentence sentence) {
    for (ToldSentence near : retelling.around(sentence)) {
      if (given(retelling.earlier(), near).stream().anyMatch(one::agrees)) {
        return true;
      }
    }
    for (ToldText text : retelling.upstream()) {
      for (ToldSentence other : text.sentences()) {
        boolean near = one.value() <= SMALL || sentence.likeness(other) >= Retelling.ALIKE;
        if (given(text, other).stream()
            .filter(rival -> rival.quantity().comparator() != Quantity.Comparator.DOZENS_OF)
            .anyMatch(rival -> one.agrees(rival) && (near || shareThing(one, rival)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSameThing(
      Given one, Given rival, WordPairs words, ToldSentence sentence, ToldSentence original) {
    if (shareThing(one, rival)) {
      return true;
    }
    int number = lastToken(sentence, one.quantity().span());
    int other = lastToken(original, rival.quantity().span());
    if (number >= 0 && other >= 0 && words.partner(number) == other) {
      return true;
    }
    int head = token(sentence, one.quantity().head());
    int otherHead = token(original, rival.quantity().head());
    return head >= 0 && otherHead >= 0 && words.partner(head) == otherHead;
  }

  private static boolean shareThing(Given one, Given rival) {
    Set<String> shared = new HashSet<>(one.amount().thing());
    shared.retainAll(rival.amount().thing());
    return !shared.isEmpty();
  }

  private static int lastToken(ToldSentence sentence, Span span) {
    return sentence.tokenAt(span.end() - 1);
  }

  private static int token(ToldSentence sentence, Optional<Span> span) {
    return span.map(one -> sentence.tokenAt(one.start())).orElse(WordPairs.NONE);
  }
}
