package dev.hearsay.reuse;

/**
 * A run of letters that two texts have in common.
 *
 * @param first its first letter in the first text
 * @param second its first letter in the second
 * @param length number of letters
 */
record Match(int first, int second, int length) {

  int firstEnd() {
    return first + length;
  }

  int secondEnd() {
    return second + length;
  }

  /** Without so many letters at its beginning and end. */
  Match trimmed(int head, int tail) {
    return new Match(first + head, second + head, length - head - tail);
  }
}
