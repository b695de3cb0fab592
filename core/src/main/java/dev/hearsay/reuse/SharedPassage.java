package dev.hearsay.reuse;

import dev.hearsay.text.Span;
import java.util.List;

/**
 * A passage that two texts share, but for the edits inside it. It begins and ends with words that
 * are the same in both.
 *
 * @param first where it stands in the first text, from a word's start to a word's end
 * @param second where it stands in the second
 * @param sameWords how many of its words are the same, in the same order; words count as the same
 *     whatever their case, accents, apostrophes and hyphens
 * @param edits where it differs, in text order
 */
public record SharedPassage(Span first, Span second, int sameWords, List<Edit> edits) {

  public SharedPassage {
    edits = List.copyOf(edits);
    if (sameWords < 1) {
      throw new IllegalArgumentException("a passage without a shared word at " + first);
    }
    for (Edit edit : edits) {
      if (!first.contains(edit.first()) || !second.contains(edit.second())) {
        throw new IllegalArgumentException(edit + " leaves the passage " + first + " " + second);
      }
    }
  }

  /** The same seen from the other text. */
  SharedPassage mirrored() {
    return new SharedPassage(
        /* first= */ second,
        /* second= */ first,
        sameWords,
        edits.stream().map(Edit::mirrored).toList());
  }
}
