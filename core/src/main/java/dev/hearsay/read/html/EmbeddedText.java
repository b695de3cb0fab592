package dev.hearsay.read.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The article as the page's own machine-readable data tells it (JSON-LD {@code articleBody}). It is
 * often cut, stale or somebody else's, so it only ever supports or doubts what the page shows.
 */
final class EmbeddedText {

  private static final int SHINGLE = 3;

  /** Shorter texts are teasers. */
  private static final int MINIMUM_SHINGLES = 60;

  private final Set<Long> shingles = new HashSet<>();

  EmbeddedText(List<String> texts) {
    for (String text : texts) {
      long[] found = Shingles.of(text, SHINGLE);
      if (found.length >= MINIMUM_SHINGLES) {
        Arrays.stream(found).forEach(shingles::add);
      }
    }
  }

  boolean isPresent() {
    return !shingles.isEmpty();
  }

  /** Share of a block's word triples found there, 0 to 1; -1 where that can't be said. */
  double agreement(String block) {
    if (shingles.isEmpty()) {
      return -1;
    }
    long[] own = Shingles.of(block, SHINGLE);
    if (own.length == 0) {
      return -1;
    }
    return Arrays.stream(own).filter(shingles::contains).count() / (double) own.length;
  }
}
