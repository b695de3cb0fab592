package dev.hearsay.affair;

import dev.hearsay.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * What a noun phrase says of whom it means.
 *
 * @param head base form of its noun, in lower case; empty of a pronoun or of a number alone
 * @param plural whether it means several
 * @param count how many
 * @param comparator how the number compares with {@code count}
 * @param whole how many there are of whom these are a part; empty where they are no part, zero
 *     where it isn't said how many
 * @param origin the place that they are said to be of
 * @param belongsTo what stands behind "of": the ship of a crew
 * @param definite whether it takes up who has been spoken of
 * @param rest whether it is those who are left when others are taken away
 * @param pronoun whether it only points
 */
record Description(
    String head,
    boolean plural,
    Optional<Long> count,
    Quantity.Comparator comparator,
    Optional<Long> whole,
    Optional<String> origin,
    Optional<String> belongsTo,
    boolean definite,
    boolean rest,
    boolean pronoun,
    List<String> modifiers) {

  private static final double ALIKE = 0.1;
  private static final double ABOUT = 0.2;
  private static final long FEW = 20;

  Description {
    modifiers = List.copyOf(modifiers);
  }

  /** The same with another number. */
  Description counting(Optional<Long> other) {
    return new Description(
        head,
        plural,
        other,
        Quantity.Comparator.EXACTLY,
        whole,
        origin,
        belongsTo,
        definite,
        rest,
        pronoun,
        modifiers);
  }

  /** The same as a part of so many. */
  Description partOf(long all) {
    return new Description(
        head,
        plural,
        count,
        comparator,
        Optional.of(all),
        origin,
        belongsTo,
        definite,
        rest,
        pronoun,
        modifiers);
  }

  /** Whether it says nothing by which these could be told from others. */
  boolean isVague() {
    return count.isEmpty() && origin.isEmpty() && belongsTo.isEmpty() && whole.isEmpty();
  }

  boolean isExact() {
    return count.isPresent() && comparator == Quantity.Comparator.EXACTLY;
  }

  /** Whether both can count the same: numbers in the retelling of one thing differ a little. */
  boolean canCountSame(Description other) {
    if (count.isEmpty() || other.count.isEmpty()) {
      return true;
    }
    return bounds().meets(other.bounds());
  }

  private record Bounds(double low, double high) {
    boolean meets(Bounds other) {
      return low <= other.high && other.low <= high;
    }
  }

  private Bounds bounds() {
    double value = count.orElseThrow();
    double slack = value >= FEW ? ALIKE / 2 : 0;
    return switch (comparator) {
      case EXACTLY -> new Bounds(value * (1 - slack), value * (1 + slack));
      case ABOUT -> new Bounds(value * (1 - ABOUT / 2), value * (1 + ABOUT / 2));
      case AT_LEAST, MORE_THAN -> new Bounds(value * (1 - slack), value * 2);
      case UP_TO, FEWER_THAN -> new Bounds(value / 2, value * (1 + slack));
      case BETWEEN -> new Bounds(value, value * 2);
      case DOZENS_OF -> new Bounds(value * 2, value * 30);
    };
  }
}
