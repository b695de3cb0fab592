package dev.hearsay.read.html;

import java.util.Arrays;

/** Runs of words of a text, as hashes, for telling whether it stands elsewhere too. */
final class Shingles {

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /** A hash of every run of {@code size} words, in order; empty when the text is shorter. */
  static long[] of(String text, int size) {
    long[] words = words(text);
    long[] shingles = new long[Math.max(0, words.length - size + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = size;
      for (int k = i; k < i + size; k++) {
        hash = (hash ^ words[k]) * MULTIPLIER;
        hash ^= hash >>> 29;
      }
      shingles[i] = hash;
    }
    return shingles;
  }

  private static long[] words(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = (hash + c + 1) * MULTIPLIER;
        hash ^= hash >>> 31;
      } else if (hash != 0) {
        words[count] = hash;
        count++;
        hash = 0;
      }
    }
    return Arrays.copyOf(words, count);
  }
}
