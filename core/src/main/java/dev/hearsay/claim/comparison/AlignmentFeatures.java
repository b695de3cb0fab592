package dev.hearsay.claim.comparison;

import java.util.List;
import java.util.function.IntPredicate;

/** What stays over in either text once the words that stand for each other are taken away. */
final class AlignmentFeatures {

  private AlignmentFeatures() {}

  static void add(ComparedText one, ComparedText other, WordAlignment alignment, FeatureRow row) {
    Rest rest = Rest.of(one.words(), word -> alignment.partner(word) == WordAlignment.NONE);
    Rest restOfOther =
        Rest.of(other.words(), word -> alignment.partnerOfOther(word) == WordAlignment.NONE);
    row.putBoth("aligned-weight", rest.coverage, restOfOther.coverage);
    row.putBoth("rest-words", rest.count, restOfOther.count);
    row.putBoth("rest-weight", rest.weight, restOfOther.weight);
    row.putBoth("rest-heaviest", rest.heaviest, restOfOther.heaviest);
    row.putBoth("rest-names", rest.names, restOfOther.names);
    row.putBoth("rest-numbers", rest.numbers, restOfOther.numbers);
    row.putBoth("rest-longest-run", rest.longestRun, restOfOther.longestRun);
    row.put("rest-names-both", rest.names > 0 && restOfOther.names > 0);
    row.put("rest-numbers-both", rest.numbers > 0 && restOfOther.numbers > 0);
    row.put("crossings", alignment.crossings());
    row.put("antonyms", antonyms(one, other, alignment));
  }

  /** Whether words without partner are opposites of each other. */
  private static boolean antonyms(ComparedText one, ComparedText other, WordAlignment alignment) {
    for (int i = 0; i < one.words().size(); i++) {
      String left = one.words().get(i).stem();
      for (int j = 0; WordLists.hasAntonyms(left) && j < other.words().size(); j++) {
        String right = other.words().get(j).stem();
        if (mayOppose(alignment, i, j) && WordLists.areAntonyms(left, right)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How much of the text that has less of it has partners, by weight. */
  static double coverage(ComparedText one, ComparedText other, WordAlignment alignment) {
    return Math.min(
        Rest.of(one.words(), word -> alignment.partner(word) == WordAlignment.NONE).coverage,
        Rest.of(other.words(), word -> alignment.partnerOfOther(word) == WordAlignment.NONE)
            .coverage);
  }

  /** Whether two words stand against each other: partners, or both without. */
  static boolean mayOppose(WordAlignment alignment, int word, int other) {
    return alignment.partner(word) == other
        || (alignment.partner(word) == WordAlignment.NONE
            && alignment.partnerOfOther(other) == WordAlignment.NONE);
  }

  private static final class Rest {
    private int count;
    private double weight;
    private double heaviest;
    private int names;
    private int numbers;
    private int longestRun;
    private double coverage;

    static Rest of(List<ComparedWord> words, IntPredicate alone) {
      Rest rest = new Rest();
      double total = 0;
      int run = 0;
      for (int i = 0; i < words.size(); i++) {
        ComparedWord word = words.get(i);
        total += word.weight();
        run = alone.test(i) ? run + 1 : 0;
        rest.longestRun = Math.max(rest.longestRun, run);
        if (alone.test(i)) {
          rest.weight += word.weight();
          rest.count += word.isContent() ? 1 : 0;
          rest.heaviest = Math.max(rest.heaviest, word.isContent() ? word.weight() : 0);
          rest.names += word.name() ? 1 : 0;
          rest.numbers += word.number() ? 1 : 0;
        }
      }
      rest.coverage = total == 0 ? 0 : 1 - rest.weight / total;
      return rest;
    }
  }
}
