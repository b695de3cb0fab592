package dev.hearsay.quantity;

import java.util.Optional;

/**
 * The unit of a measured amount. Counts have none.
 *
 * @param name singular, in lower case ("mile", "percentage-point", "year-of-age"); of money, the
 *     currency by ISO 4217 ("USD")
 * @param per of a rate, what it is counted by ("hour" in "$15 an hour")
 * @param assumed whether the words leave open whose currency it is: "$" is taken to be the American
 *     one, "rupees" the Indian one
 */
public record Unit(Kind kind, String name, Optional<String> per, boolean assumed) {

  /** What is measured. */
  public enum Kind {
    /** Percent, percentage points, basis points, and points of an index or a game. */
    SHARE,
    MONEY,
    AGE,
    MEASURE,
    /** How often, or how many times as much. */
    TIMES
  }

  public Unit {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a unit has a name");
    }
  }

  static Unit of(Kind kind, String name) {
    return new Unit(kind, name, Optional.empty(), false);
  }

  Unit per(String divisor) {
    return new Unit(kind, name, Optional.of(divisor), assumed);
  }

  /** The name, of a rate with a slash before what it is counted by: "USD/hour". */
  public String label() {
    return per.map(divisor -> name + "/" + divisor).orElse(name);
  }
}
