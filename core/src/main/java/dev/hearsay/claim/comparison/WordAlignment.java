package dev.hearsay.claim.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which word of one text stands for which of another: first those in the longest common
 * subsequence, then the same stems elsewhere, then words that look or mean nearly the same. Each
 * word has at most one partner.
 */
final class WordAlignment {

  /** A word without partner. */
  static final int NONE = -1;

  /** Words are taken for each other from this likeness on. */
  private static final double LEAST_LIKENESS = 0.72;

  private static final double SAME_STEM = 1;

  private final ComparedText one;
  private final ComparedText other;
  private final WordSimilarities similarities;
  private final int[] partners;
  private final int[] partnersOfOther;
  private final double[] strength;
  private final String[] stems;
  private final String[] otherStems;

  private WordAlignment(ComparedText one, ComparedText other, WordSimilarities similarities) {
    this.similarities = similarities;
    this.one = one;
    this.other = other;
    stems = one.words().stream().map(ComparedWord::stem).toArray(String[]::new);
    otherStems = other.words().stream().map(ComparedWord::stem).toArray(String[]::new);
    partners = new int[one.words().size()];
    partnersOfOther = new int[other.words().size()];
    strength = new double[partners.length];
    Arrays.fill(partners, NONE);
    Arrays.fill(partnersOfOther, NONE);
  }

  static WordAlignment of(ComparedText one, ComparedText other, WordSimilarities similarities) {
    WordAlignment alignment = new WordAlignment(one, other, similarities);
    alignment.alignSubsequence();
    alignment.alignStems();
    alignment.alignLikeWords();
    return alignment;
  }

  /** The partner of a word of the first text, or {@link #NONE}. */
  int partner(int word) {
    return partners[word];
  }

  /** The partner of a word of the second text, or {@link #NONE}. */
  int partnerOfOther(int word) {
    return partnersOfOther[word];
  }

  /** How alike a word of the first text and its partner are, 0 without one. */
  double strength(int word) {
    return strength[word];
  }

  /** How many pairs of partners stand the other way round, as a share of all pairs of partners. */
  double crossings() {
    int crossed = 0;
    int pairs = 0;
    for (int i = 0; i < partners.length; i++) {
      for (int j = i + 1; partners[i] != NONE && j < partners.length; j++) {
        if (partners[j] != NONE) {
          pairs++;
          crossed += partners[j] < partners[i] ? 1 : 0;
        }
      }
    }
    return pairs == 0 ? 0 : (double) crossed / pairs;
  }

  private void join(int i, int j, double how) {
    partners[i] = j;
    partnersOfOther[j] = i;
    strength[i] = how;
  }

  private void alignSubsequence() {
    int n = partners.length;
    int m = partnersOfOther.length;
    double[][] best = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (sameStem(i, j)) {
          best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + value(i));
        }
      }
    }
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (sameStem(i, j) && best[i][j] == best[i + 1][j + 1] + value(i)) {
        join(i++, j++, SAME_STEM);
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private double value(int i) {
    return one.words().get(i).isContent() ? 1 : 0.3;
  }

  private boolean sameStem(int i, int j) {
    String stem = stems[i];
    String otherStem = otherStems[j];
    return stem.hashCode() == otherStem.hashCode() && stem.equals(otherStem);
  }

  private void alignStems() {
    for (int i = 0; i < partners.length; i++) {
      int nearest = NONE;
      for (int j = 0; partners[i] == NONE && j < partnersOfOther.length; j++) {
        if (partnersOfOther[j] == NONE
            && sameStem(i, j)
            && (nearest == NONE || Math.abs(i - j) < Math.abs(i - nearest))) {
          nearest = j;
        }
      }
      if (nearest != NONE) {
        join(i, nearest, SAME_STEM);
      }
    }
  }

  private record Candidate(int one, int other, double likeness) {

    private static final Comparator<Candidate> LIKEST_FIRST =
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(candidate -> Math.abs(candidate.one() - candidate.other()))
            .thenComparingInt(Candidate::one)
            .thenComparingInt(Candidate::other);
  }

  private void alignLikeWords() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      for (int j = 0; partners[i] == NONE && j < partnersOfOther.length; j++) {
        if (partnersOfOther[j] == NONE) {
          double likeness = likeness(i, j);
          if (likeness >= LEAST_LIKENESS) {
            candidates.add(new Candidate(i, j, likeness));
          }
        }
      }
    }
    candidates.sort(Candidate.LIKEST_FIRST);
    for (Candidate candidate : candidates) {
      if (partners[candidate.one()] == NONE && partnersOfOther[candidate.other()] == NONE) {
        join(candidate.one(), candidate.other(), candidate.likeness());
      }
    }
  }

  private double likeness(int i, int j) {
    ComparedWord left = one.words().get(i);
    ComparedWord right = other.words().get(j);
    if (left.function() != right.function() || left.number() != right.number()) {
      return 0;
    }
    if (left.number()) {
      return 0;
    }
    return Math.max(spelling(left, right), similarities.of(i, j));
  }

  /** Words that begin the same and are nearly as long: "Khareshi" and "Kharesh". */
  private static double spelling(ComparedWord left, ComparedWord right) {
    String one = left.lower();
    String other = right.lower();
    int same = 0;
    int most = Math.min(one.length(), other.length());
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same < 4 ? 0 : (double) same / Math.max(one.length(), other.length());
  }
}
