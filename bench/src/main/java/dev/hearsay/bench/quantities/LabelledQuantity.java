package dev.hearsay.bench.quantities;

import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Unit;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quantity as a reader labelled it; what the fields hold is written in {@code GUIDELINE.md}.
 *
 * @param comparators the right ones, at least one
 * @param units the right ones, at least one; "-" is right when there is none
 * @param things the right ones, at least one, each in pieces; no pieces when there is none
 */
record LabelledQuantity(
    Span span,
    BigDecimal low,
    BigDecimal high,
    Optional<BigDecimal> denominator,
    List<String> comparators,
    List<String> units,
    List<List<Span>> things) {

  private static final String NONE = "-";

  LabelledQuantity {
    comparators = List.copyOf(comparators);
    units = List.copyOf(units);
    things = List.copyOf(things);
  }

  /**
   * Reads the fields of a line from the quantity's start on.
   *
   * @throws IOException when they aren't of the form
   */
  static LabelledQuantity parse(List<String> fields) throws IOException {
    try {
      BigDecimal low = new BigDecimal(fields.get(2));
      List<List<Span>> things = new ArrayList<>();
      for (String thing : alternatives(fields.get(7))) {
        things.add(pieces(thing));
      }
      return new LabelledQuantity(
          new Span(Integer.parseInt(fields.get(0)), Integer.parseInt(fields.get(1))),
          low,
          number(fields.get(3)).orElse(low),
          number(fields.get(4)),
          alternatives(fields.get(5)),
          alternatives(fields.get(6)),
          things);
    } catch (IllegalArgumentException e) {
      throw new IOException("not a labelled quantity: " + fields, e);
    }
  }

  private static List<String> alternatives(String field) {
    return List.of(field.split("\\|", -1));
  }

  private static Optional<BigDecimal> number(String field) {
    return field.equals(NONE) ? Optional.empty() : Optional.of(new BigDecimal(field));
  }

  private static List<Span> pieces(String thing) {
    if (thing.equals(NONE)) {
      return List.of();
    }
    return Stream.of(thing.split(",", -1))
        .map(piece -> piece.split("-", -1))
        .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
        .toList();
  }

  boolean hasValueOf(Quantity found) {
    return low.compareTo(found.low()) == 0
        && high.compareTo(found.high()) == 0
        && denominator.isPresent() == found.denominator().isPresent()
        && (denominator.isEmpty()
            || denominator.get().compareTo(found.denominator().orElseThrow()) == 0);
  }

  boolean hasComparatorOf(Quantity found) {
    return comparators.contains(found.comparator().label());
  }

  boolean hasUnitOf(Quantity found) {
    return units.contains(found.unit().map(Unit::label).orElse(NONE));
  }

  boolean hasThingOf(Quantity found) {
    return things.contains(found.thing());
  }

  /** Whether the things end alike, in the same head; also when neither names one. */
  boolean hasHeadOf(Quantity found) {
    return things.stream().anyMatch(thing -> end(thing) == end(found.thing()));
  }

  private static int end(List<Span> thing) {
    return thing.isEmpty() ? -1 : thing.get(thing.size() - 1).end();
  }
}
