package dev.hearsay.bench.measure;

import java.io.IOException;

/**
 * One thing that is measured. Has no state between runs and prints nothing on standard output: what
 * it found is its result, progress goes to standard error.
 */
public interface Benchmark {

  /** How {@code bench/run} calls it, and the name of its record file: lower case, with hyphens. */
  String name();

  /** What is measured, in one line without a full stop. */
  String describes();

  /** Whether it takes so long, or fetches so much, that {@code all} leaves it out. */
  default boolean isLong() {
    return false;
  }

  /**
   * Measures. Never looks outside {@code gold} and the repository, so that the same command
   * measures the official test parts when they are laid out the same way.
   *
   * @throws MissingGoldException when a data set it can't do without is absent
   */
  BenchmarkResult run(Gold gold) throws IOException;
}
