package dev.hearsay.claim.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Features of one pair in the making: always the same names in the same order. */
final class FeatureRow {

  private final boolean directed;
  private final List<String> names = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  FeatureRow(boolean directed) {
    this.directed = directed;
  }

  void put(String name, double value) {
    names.add(name);
    values.add(value);
  }

  /** A value of each text: in their order, or, where that must not matter, the smaller first. */
  void putBoth(String name, double one, double other) {
    if (directed) {
      put(name + "-one", one);
      put(name + "-other", other);
    } else {
      put(name + "-least", Math.min(one, other));
      put(name + "-most", Math.max(one, other));
    }
  }

  void put(String name, boolean holds) {
    put(name, holds ? 1 : 0);
  }

  List<String> names() {
    return Collections.unmodifiableList(names);
  }

  double[] values() {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
