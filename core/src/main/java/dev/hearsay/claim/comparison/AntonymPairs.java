package dev.hearsay.claim.comparison;

import dev.hearsay.reuse.Stemmer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opposites in two texts. */
public final class AntonymPairs {

  /** How much of the texts must have a partner, by weight, for the rest to be opposites. */
  private static final double LEAST_COVERAGE = 0.5;

  /** Stems whose opposition is one of part and whole, or is seen as negation. */
  private static final Set<String> COUNTED_ELSEWHERE =
      Stream.of(
              "all",
              "every",
              "everyone",
              "both",
              "none",
              "nobody",
              "neither",
              "always",
              "never",
              "everything",
              "nothing",
              "whole",
              "entire",
              "part",
              "half",
              "some")
          .map(Stemmer::stem)
          .collect(Collectors.toUnmodifiableSet());

  private AntonymPairs() {}

  /** Whether two words, by their stems, are opposites. */
  public static boolean areOpposites(String oneStem, String otherStem) {
    return WordLists.areAntonyms(oneStem, otherStem);
  }

  /**
   * How many opposites stand against each other: words that have no other partner, where the rest
   * of the texts is alike.
   */
  public static int count(ComparedText one, ComparedText other) {
    WordAlignment alignment = WordAlignment.of(one, other, WordSimilarities.of(one, other));
    if (AlignmentFeatures.coverage(one, other, alignment) < LEAST_COVERAGE) {
      return 0;
    }
    int count = 0;
    for (int i = 0; i < one.words().size(); i++) {
      String stem = one.words().get(i).stem();
      boolean counts = WordLists.hasAntonyms(stem) && !COUNTED_ELSEWHERE.contains(stem);
      for (int j = 0; counts && j < other.words().size(); j++) {
        if (AlignmentFeatures.mayOppose(alignment, i, j)
            && WordLists.areAntonyms(stem, other.words().get(j).stem())) {
          count++;
        }
      }
    }
    return count;
  }
}
