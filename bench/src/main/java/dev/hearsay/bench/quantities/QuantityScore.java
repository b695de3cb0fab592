package dev.hearsay.bench.quantities;

import dev.hearsay.bench.measure.Figure;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Counts what was found right. A quantity is found when both ends of its span are right; a field
 * counts when the quantity is found and the field is right, so that every figure is an F1 over all
 * quantities.
 */
final class QuantityScore {

  private long expected;
  private long found;
  private long spans;
  private long values;
  private long comparators;
  private long units;
  private long things;
  private long heads;
  private long all;
  private long allByHead;

  /**
   * Adds one sentence.
   *
   * @param quantities found in its text; those outside of the sentence are passed over
   */
  void add(LabelledSentence sentence, List<Quantity> quantities) {
    expected += sentence.quantities().size();
    for (Quantity quantity : inside(sentence, quantities)) {
      found++;
      labelled(sentence, quantity.span()).ifPresent(gold -> addFound(gold, quantity));
    }
  }

  static List<Quantity> inside(LabelledSentence sentence, List<Quantity> quantities) {
    return quantities.stream()
        .filter(quantity -> sentence.span().contains(quantity.span()))
        .toList();
  }

  private static Optional<LabelledQuantity> labelled(LabelledSentence sentence, Span span) {
    return sentence.quantities().stream().filter(gold -> gold.span().equals(span)).findFirst();
  }

  private void addFound(LabelledQuantity gold, Quantity quantity) {
    spans++;
    boolean value = gold.hasValueOf(quantity);
    boolean comparator = gold.hasComparatorOf(quantity);
    boolean thing = gold.hasThingOf(quantity);
    boolean head = gold.hasHeadOf(quantity);
    values += value ? 1 : 0;
    comparators += comparator ? 1 : 0;
    units += gold.hasUnitOf(quantity) ? 1 : 0;
    things += thing ? 1 : 0;
    heads += head ? 1 : 0;
    all += value && comparator && thing ? 1 : 0;
    allByHead += value && comparator && head ? 1 : 0;
  }

  long expected() {
    return expected;
  }

  List<Figure> figures() {
    return List.of(
        Figure.f1("value + comparator + thing F1", all, found, expected),
        Figure.f1("thing by head", allByHead, found, expected),
        Figure.f1("span F1", spans, found, expected),
        Figure.f1("value F1", values, found, expected),
        Figure.f1("comparator F1", comparators, found, expected),
        Figure.f1("unit F1", units, found, expected),
        Figure.f1("thing F1", things, found, expected),
        Figure.f1("head F1", heads, found, expected));
  }

  /** Of numbers given by value alone: how many quantities of the sentence have one of theirs. */
  static <N> long matched(
      List<LabelledQuantity> labelled, List<N> numbers, BiPredicate<LabelledQuantity, N> matches) {
    return labelled.stream()
        .filter(gold -> numbers.stream().anyMatch(number -> matches.test(gold, number)))
        .count();
  }
}
