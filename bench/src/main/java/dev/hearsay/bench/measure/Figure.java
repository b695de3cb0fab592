package dev.hearsay.bench.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One number that was measured.
 *
 * @param name of the column: what is counted, with its unit ("source F1", "words/s")
 * @param value rounded to {@code decimals} on construction, so that a record and a later run
 *     compare as they are printed
 * @param decimals digits after the point
 * @param better which way is good
 * @param tolerance how much worse than its record it may be before {@code --guard} fails, as a
 *     share of the recorded value: 0 for quality, more for what varies from run to run
 * @param counts what the value was computed from ("correct", "found", "expected"), in order
 */
public record Figure(
    String name,
    double value,
    int decimals,
    Better better,
    double tolerance,
    Map<String, Long> counts) {

  /** Which way is good. */
  public enum Better {
    HIGHER,
    LOWER;

    /** The direction's name in the record files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Figure {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " is not a number that can be recorded: " + value);
    }
    if (!(tolerance >= 0 && tolerance < 1)) {
      throw new IllegalArgumentException(name + ": tolerance " + tolerance);
    }
    value = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** A quality figure: higher is better, two decimals, no tolerance. */
  public static Figure quality(String name, double value, Map<String, Long> counts) {
    return new Figure(name, value, 2, Better.HIGHER, 0, counts);
  }

  /**
   * F1 in percent of what was found against what was expected. With nothing found or nothing
   * expected it is 0.
   */
  public static Figure f1(String name, long correct, long found, long expected) {
    double f1 = found + expected == 0 ? 0 : 200.0 * correct / (found + expected);
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("correct", correct);
    counts.put("found", found);
    counts.put("expected", expected);
    return quality(name, f1, counts);
  }

  /** The share of {@code of} that is right, in percent; 0 of 0 is 0. */
  public static Figure percent(String name, long right, long of) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("right", right);
    counts.put("of", of);
    return quality(name, of == 0 ? 0 : 100.0 * right / of, counts);
  }

  /** A figure of speed or size: no decimals, varies from run to run. */
  public static Figure varying(String name, double value, Better better, double tolerance) {
    return new Figure(name, value, 0, better, tolerance, Map.of());
  }

  /** The same with another tolerance. */
  public Figure within(double share) {
    return new Figure(name, value, decimals, better, share, counts);
  }

  /** Whether a later run may measure this, with this figure as the record. */
  public boolean allows(double measured) {
    return switch (better) {
      case HIGHER -> measured >= value - value * tolerance;
      case LOWER -> measured <= value + value * tolerance;
    };
  }

  /** The value as tables print it. */
  public String print() {
    return print(value);
  }

  /** Another system's value with as many decimals as ours. */
  public String print(double other) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", other);
  }
}
