package dev.hearsay.app.report;

import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Unit;
import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says a quantity in the same words wherever it is the same: "more than 250 · Venezuelan men". */
public final class QuantityWording {

  private static final int MOST_DIGITS_SHOWN = 18;

  private QuantityWording() {}

  /** How much or how many, without the thing. */
  public static String amount(Quantity quantity) {
    String unit = quantity.unit().map(QuantityWording::unit).orElse("");
    String numbers = numbers(quantity) + unit;
    return switch (quantity.comparator()) {
      case EXACTLY, BETWEEN -> numbers;
      case ABOUT -> "about " + numbers;
      case AT_LEAST -> "at least " + numbers;
      case MORE_THAN -> "more than " + numbers;
      case UP_TO -> "up to " + numbers;
      case FEWER_THAN -> "fewer than " + numbers;
      case DOZENS_OF -> "some multiple of " + numbers;
    };
  }

  /** What is counted or measured, empty when the text doesn't say. */
  public static String thing(Quantity quantity, String text) {
    return quantity.thing().stream()
        .map(span -> oneLine(span, text))
        .collect(Collectors.joining(" "));
  }

  /** The quantity's own words. */
  public static String words(Quantity quantity, String text) {
    return oneLine(quantity.span(), text);
  }

  private static String oneLine(Span span, String text) {
    return span.of(text).replaceAll("\\s+", " ");
  }

  private static String numbers(Quantity quantity) {
    Optional<BigDecimal> denominator = quantity.denominator();
    String low = number(quantity.low());
    if (denominator.isPresent()) {
      return low + " of " + number(denominator.get());
    }
    return quantity.value().isPresent() ? low : low + "–" + number(quantity.high());
  }

  private static String number(BigDecimal value) {
    if (value.precision() > MOST_DIGITS_SHOWN) {
      return value.toEngineeringString();
    }
    return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
  }

  private static String unit(Unit unit) {
    String label = unit.label().replace("/", " per ").replace('-', ' ');
    return switch (unit.kind()) {
      case TIMES -> " times" + unit.per().map(divisor -> " per " + divisor).orElse("");
      case SHARE, MONEY, AGE, MEASURE -> " " + label;
    };
  }
}
