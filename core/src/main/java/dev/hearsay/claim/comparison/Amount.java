package dev.hearsay.claim.comparison;

import dev.hearsay.quantity.Quantity;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.text.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How much or how many a text can mean by what it says, and of what.
 *
 * @param low least value that agrees with the words
 * @param high greatest that does
 * @param exact whether the words give one value
 * @param part whether it is a share of a whole: "two of the eleven", "a third"
 * @param unit absent for counts
 * @param thing stems of what is counted
 * @param head stem of its noun; empty where the sentence doesn't name it
 */
public record Amount(
    double low,
    double high,
    boolean exact,
    boolean part,
    Optional<String> unit,
    Set<String> thing,
    Optional<String> head) {

  /** How far about a value still is that value. */
  private static final double ABOUT = 0.15;

  /** What is more than a value is hardly twice as much, or a better number would have been said. */
  private static final double OPEN = 2;

  /** Dozens are two dozens at least and hardly more than ten. */
  private static final double FEWEST_OF_MANY = 1.5;

  private static final double MOST_OF_MANY = 12;

  /** Two ways to write one value differ by less. */
  private static final double SAME = 1e-9;

  /** By how much more than a value is more, at least. */
  private static final double OVER = 1e-6;

  public Amount {
    thing = Set.copyOf(thing);
  }

  /** What a quantity of a text says. */
  public static Amount of(Quantity quantity, String text) {
    boolean share = isShare(quantity, text);
    boolean percent = quantity.unit().filter(unit -> unit.name().contains("percent")).isPresent();
    double scale = share ? 100 / quantity.denominator().orElseThrow().doubleValue() : 1;
    double low = quantity.low().doubleValue() * scale;
    double high = quantity.high().doubleValue() * scale;
    Set<String> thing = new HashSet<>();
    for (Span span : quantity.thing()) {
      for (String word : span.of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
        if (!word.isEmpty()) {
          thing.add(thing(word));
        }
      }
    }
    Optional<String> unit =
        share
            ? Optional.of("percent")
            : quantity.unit().map(each -> percent ? "percent" : each.label());
    double[] bounds = bounds(quantity.comparator(), low, high);
    return new Amount(
        bounds[0],
        bounds[1],
        quantity.comparator() == Quantity.Comparator.EXACTLY && low == high,
        quantity.denominator().isPresent(),
        unit,
        thing,
        quantity.head().map(head -> thing(head.of(text).toLowerCase(Locale.ROOT))));
  }

  /** What is counted by its stem; but prisoners are no prisons, nor are farmers farms. */
  private static String thing(String lower) {
    boolean doer = lower.endsWith("er") || lower.endsWith("ers");
    return doer ? Stemmer.stem(lower) + "er" : Stemmer.stem(lower);
  }

  /** "Two of the eleven" counts two; "a third" and "nine in ten" are shares. */
  private static boolean isShare(Quantity quantity, String text) {
    return quantity.denominator().filter(whole -> whole.signum() > 0).isPresent()
        && !quantity.span().of(text).matches("(?s).*\\bof\\b.*");
  }

  private static double[] bounds(Quantity.Comparator comparator, double low, double high) {
    return switch (comparator) {
      case EXACTLY, BETWEEN -> new double[] {low, high};
      case ABOUT -> new double[] {low * (1 - ABOUT), high * (1 + ABOUT)};
      case AT_LEAST -> new double[] {low, high * OPEN};
      case MORE_THAN -> new double[] {low * (1 + OVER), high * OPEN};
      case UP_TO -> new double[] {low / OPEN, high};
      case FEWER_THAN -> new double[] {low / OPEN, high * (1 - OVER)};
      case DOZENS_OF -> new double[] {low * FEWEST_OF_MANY, high * MOST_OF_MANY};
    };
  }

  /** Whether both can be true of one thing. */
  public boolean agreesWith(Amount other) {
    double tolerance = SAME * Math.max(Math.abs(high), Math.abs(other.high));
    return low <= other.high + tolerance && other.low <= high + tolerance;
  }

  /** Whether they could measure the same: the same unit, and things that don't exclude it. */
  public boolean isOfSameKind(Amount other) {
    return unit.equals(other.unit);
  }
}
