package dev.hearsay.claim.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Features of one pair in the making: always the same names in the same order. */
final class FeatureRow {

  private final boolean directed;
  private final boolean named;
  private final List<String> names = new ArrayList<>();
  private double[] values = new double[128];
  private int size;

  /**
   * @param named whether the names are kept as well, which most rows are not asked for
   */
  FeatureRow(boolean directed, boolean named) {
    this.directed = directed;
    this.named = named;
  }

  void put(String name, double value) {
    if (named) {
      names.add(name);
    }
    put(value);
  }

  private void put(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /** A value of each text: in their order, or, where that must not matter, the smaller first. */
  void putBoth(String name, double one, double other) {
    if (named) {
      names.add(name + (directed ? "-one" : "-least"));
      names.add(name + (directed ? "-other" : "-most"));
    }
    put(directed ? one : Math.min(one, other));
    put(directed ? other : Math.max(one, other));
  }

  void put(String name, boolean holds) {
    put(name, holds ? 1 : 0);
  }

  List<String> names() {
    return Collections.unmodifiableList(names);
  }

  double[] values() {
    return Arrays.copyOf(values, size);
  }
}
