package dev.hearsay.claim.comparison;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long the values of TIMEX3 durations last. */
final class Durations {

  private static final Pattern VALUE =
      Pattern.compile("P(?:\\d+(?:\\.\\d+)?[YMWD])*(?:T(?:\\d+(?:\\.\\d+)?[HMS])+)?");
  private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)([A-Z])");
  private static final Map<String, Double> DATE =
      Map.of("Y", 365.25, "M", 365.25 / 12, "W", 7.0, "D", 1.0);
  private static final Map<String, Double> CLOCK =
      Map.of("H", 1.0 / 24, "M", 1.0 / (24 * 60), "S", 1.0 / (24 * 60 * 60));

  private Durations() {}

  /** The days of a value such as "P5M" or "PT32M"; empty where it is vague. */
  static OptionalDouble days(String value) {
    if (!VALUE.matcher(value).matches() || value.length() < 3) {
      return OptionalDouble.empty();
    }
    int clock = value.indexOf('T');
    String date = clock < 0 ? value : value.substring(0, clock);
    return OptionalDouble.of(
        sum(date, DATE) + (clock < 0 ? 0 : sum(value.substring(clock), CLOCK)));
  }

  private static double sum(String parts, Map<String, Double> units) {
    double days = 0;
    Matcher part = PART.matcher(parts);
    while (part.find()) {
      days += Double.parseDouble(part.group(1)) * units.getOrDefault(part.group(2), 0.0);
    }
    return days;
  }
}
