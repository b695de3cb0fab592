package dev.hearsay.reuse;

import dev.hearsay.text.Span;

/**
 * Words of one text that stand in place of words of another, inside a passage that they share.
 *
 * @param first words of the first text; empty where the second adds words, and then at the end of
 *     the word before
 * @param second words of the second text; empty where the first has words more
 */
public record Edit(Span first, Span second) {

  public Edit {
    if (first.isEmpty() && second.isEmpty()) {
      throw new IllegalArgumentException("an edit of no words at " + first.start());
    }
  }

  /** The same seen from the other text. */
  Edit mirrored() {
    return new Edit(/* first= */ second, /* second= */ first);
  }
}
