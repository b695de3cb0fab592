package dev.hearsay.provenance;

/**
 * How many independent sources stand behind a claim: an interval, because evidence doesn't always
 * decide.
 *
 * @param min at least so many, for certain
 * @param max so many if all that may be different is different
 */
public record Independence(int min, int max) {

  public Independence {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException("not an interval: " + min + "–" + max);
    }
  }
}
