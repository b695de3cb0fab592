package dev.hearsay.timex;

import org.jspecify.annotations.Nullable;

/**
 * A timex and where it stands.
 *
 * @param sentence index in the document
 * @param first index of its first token in the sentence
 * @param last index of its last token
 * @param length of a duration
 */
record Place(int sentence, int first, int last, Timex timex, @Nullable Length length) {

  Place with(Timex other) {
    return new Place(sentence, first, last, other, length);
  }
}
