package dev.hearsay.bench.entities;

import dev.hearsay.mention.Entity;

/**
 * A name among words.
 *
 * @param start index of its first word
 * @param end one past the index of its last
 */
record WordSpan(int start, int end, Entity.Type type) {

  boolean overlaps(WordSpan other) {
    return start < other.end && other.start < end;
  }

  boolean sameWords(WordSpan other) {
    return start == other.start && end == other.end;
  }

  WordSpan shift(int words) {
    return new WordSpan(start + words, end + words, type);
  }
}
