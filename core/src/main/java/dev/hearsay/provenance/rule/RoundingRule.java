package dev.hearsay.provenance.rule;

import dev.hearsay.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** "About 250" is compatible with 252; it doesn't support 252. */
final class RoundingRule implements TracingRule {

  /** How far from a number its rounded form may lie. */
  private static final BigDecimal NEAR = new BigDecimal("0.15");

  @Override
  public String name() {
    return "rounding";
  }

  @Override
  public Optional<Move> trace(Point point) {
    Optional<BigDecimal> number = point.claim().number();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    List<Quantity> quantities = point.claim().quantities(point.statement());
    boolean given =
        quantities.stream()
            .anyMatch(
                quantity ->
                    quantity.comparator() == Quantity.Comparator.EXACTLY
                        && quantity
                            .value()
                            .filter(value -> value.compareTo(number.get()) == 0)
                            .isPresent());
    if (given) {
      return Optional.empty();
    }
    return quantities.stream()
        .filter(quantity -> rounds(quantity, number.get()))
        .findFirst()
        .flatMap(quantity -> Move.nowhere(point.evidence(quantity.span(), name())));
  }

  private static boolean rounds(Quantity quantity, BigDecimal number) {
    BigDecimal margin = number.abs().multiply(NEAR);
    boolean near =
        quantity.low().subtract(number).abs().compareTo(margin) <= 0
            || quantity.high().subtract(number).abs().compareTo(margin) <= 0;
    return switch (quantity.comparator()) {
      case EXACTLY -> false;
      case ABOUT, AT_LEAST, MORE_THAN, UP_TO, FEWER_THAN, BETWEEN -> near;
      case DOZENS_OF -> number.compareTo(BigDecimal.TEN) > 0;
    };
  }
}
