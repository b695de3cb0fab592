package dev.hearsay.timex;

import dev.hearsay.timex.Timex.Modifier;
import java.util.Optional;

/** Reads a duration's value back: "P5M", "P1Y6M" and the like, of a day and longer. */
final class Lengths {

  private Lengths() {}

  /** The length of a duration; empty when it is vague, or shorter than a day. */
  static Optional<Length> of(Timex timex) {
    String value = timex.value();
    if (value.length() < 3 || value.charAt(1) == 'T') {
      return Optional.empty();
    }
    int at = 1;
    int amount = 0;
    while (at < value.length() && Character.isDigit(value.charAt(at)) && at < 6) {
      amount = amount * 10 + (value.charAt(at) - '0');
      at++;
    }
    if (at == 1 || at >= value.length()) {
      return Optional.empty();
    }
    Modifier modifier = timex.modifier().orElse(null);
    double half = at + 1 < value.length() ? 0.5 : 0;
    return switch (value.charAt(at)) {
      case 'D' -> Optional.of(new Length(amount + half, Unit.DAY, value, modifier));
      case 'W' -> Optional.of(new Length(amount + half, Unit.WEEK, value, modifier));
      case 'M' -> Optional.of(new Length(amount + half, Unit.MONTH, value, modifier));
      case 'Y' -> Optional.of(new Length(amount + half, Unit.YEAR, value, modifier));
      default -> Optional.empty();
    };
  }
}
