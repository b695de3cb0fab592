package dev.hearsay.bench.mentions;

/**
 * Recall and precision as sums over documents, each a numerator and a denominator, as the reference
 * scorer adds them up (Pradhan et al. 2014).
 *
 * @param recalled numerator of recall
 * @param expected denominator of recall
 * @param precise numerator of precision
 * @param found denominator of precision
 */
record Ratio(double recalled, double expected, double precise, double found) {

  static final Ratio NOTHING = new Ratio(0, 0, 0, 0);

  Ratio plus(Ratio other) {
    return new Ratio(
        recalled + other.recalled,
        expected + other.expected,
        precise + other.precise,
        found + other.found);
  }

  /** Between 0 and 1; 0 where nothing was expected. */
  double recall() {
    return expected == 0 ? 0 : recalled / expected;
  }

  /** Between 0 and 1; 0 where nothing was found. */
  double precision() {
    return found == 0 ? 0 : precise / found;
  }

  /** Harmonic mean of the two, between 0 and 1. */
  double f1() {
    double sum = recall() + precision();
    return sum == 0 ? 0 : 2 * recall() * precision() / sum;
  }
}
