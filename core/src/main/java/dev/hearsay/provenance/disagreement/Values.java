package dev.hearsay.provenance.disagreement;

import dev.hearsay.text.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Readings of one thing by the value that they give. */
final class Values {

  private final Map<String, List<Reading>> byLabel = new TreeMap<>();

  Values(Collection<Reading> readings) {
    readings.stream()
        .sorted(Reading.ORDER)
        .forEach(one -> byLabel.computeIfAbsent(one.label(), key -> new ArrayList<>()).add(one));
  }

  Map<String, List<Reading>> byLabel() {
    return byLabel;
  }

  /** Values with their statements: those given in most documents first. */
  static List<ClaimedValue> mostGivenFirst(Map<String, List<Reading>> values) {
    return values.entrySet().stream()
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<String, List<Reading>> one) -> -documents(one.getValue()))
                .thenComparing(Map.Entry::getKey))
        .map(one -> claimed(one.getKey(), one.getValue()))
        .toList();
  }

  static ClaimedValue claimed(String label, List<Reading> readings) {
    return new ClaimedValue(label, readings.stream().map(Reading::statement).toList());
  }

  private static long documents(List<Reading> readings) {
    return readings.stream().map(Reading::document).distinct().count();
  }

  /** A place for each value, with the rule that puts them side by side. */
  static List<Evidence> evidence(Map<String, List<Reading>> values, String rule) {
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    values.forEach(
        (label, readings) ->
            evidence.put(
                label, new Evidence(readings.get(0).document(), readings.get(0).place(), rule)));
    return List.copyOf(evidence.values());
  }
}
