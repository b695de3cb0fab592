package dev.hearsay.provenance.drift;

import dev.hearsay.syntax.TreebankTag;
import java.util.Arrays;

/**
 * Which word of a retelling's sentence stands for which of the original's: the same stems, in order
 * where that can be, then words that stand alone between the same neighbours.
 */
final class WordPairs {

  static final int NONE = -1;

  private final ToldSentence later;
  private final ToldSentence earlier;
  private final int[] partners;
  private final int[] back;

  private WordPairs(ToldSentence later, ToldSentence earlier) {
    this.later = later;
    this.earlier = earlier;
    partners = new int[later.size()];
    back = new int[earlier.size()];
    Arrays.fill(partners, NONE);
    Arrays.fill(back, NONE);
  }

  static WordPairs of(ToldSentence later, ToldSentence earlier) {
    WordPairs pairs = new WordPairs(later, earlier);
    pairs.alignInOrder();
    pairs.alignElsewhere();
    pairs.fillGaps();
    return pairs;
  }

  /** The word of the original for one of the retelling, or {@link #NONE}. */
  int partner(int word) {
    return partners[word];
  }

  /** The word of the retelling for one of the original, or {@link #NONE}. */
  int partnerOfEarlier(int word) {
    return back[word];
  }

  private void join(int i, int j) {
    partners[i] = j;
    back[j] = i;
  }

  private boolean same(int i, int j) {
    return !later.stems().get(i).isEmpty() && later.stems().get(i).equals(earlier.stems().get(j));
  }

  private double value(int i) {
    return later.isContent(i) ? 1 : 0.2;
  }

  private void alignInOrder() {
    int n = partners.length;
    int m = back.length;
    double[][] best = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (same(i, j)) {
          best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + value(i));
        }
      }
    }
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (same(i, j) && best[i][j] == best[i + 1][j + 1] + value(i)) {
        join(i++, j++);
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void alignElsewhere() {
    for (int i = 0; i < partners.length; i++) {
      for (int j = 0; partners[i] == NONE && later.isContent(i) && j < back.length; j++) {
        if (back[j] == NONE && same(i, j)) {
          join(i, j);
        }
      }
    }
  }

  /** Between the same neighbours one verb stands for the other, one number for the other. */
  private void fillGaps() {
    int start = 0;
    int before = NONE;
    for (int i = 0; i <= partners.length; i++) {
      boolean anchor = i == partners.length || (partners[i] != NONE && partners[i] > before);
      if (anchor) {
        int end = i == partners.length ? back.length : partners[i];
        fill(start, i, before + 1, end);
        start = i + 1;
        before = i == partners.length ? before : partners[i];
      }
    }
  }

  private enum WordClass {
    VERB,
    NOUN,
    NUMBER,
    OTHER
  }

  private void fill(int from, int to, int earlierFrom, int earlierTo) {
    for (WordClass kind : new WordClass[] {WordClass.VERB, WordClass.NUMBER, WordClass.NOUN}) {
      int mine = only(later, partners, from, to, kind);
      int its = only(earlier, back, earlierFrom, earlierTo, kind);
      if (mine != NONE && its != NONE) {
        join(mine, its);
      }
    }
  }

  /** The one word of a kind without partner in a stretch; {@link #NONE} where there are more. */
  private static int only(ToldSentence in, int[] partners, int from, int to, WordClass kind) {
    int found = NONE;
    for (int i = from; i < to; i++) {
      if (partners[i] == NONE
          && (in.isContent(i) || kind == WordClass.NUMBER)
          && kind(in, i) == kind) {
        if (found != NONE) {
          return NONE;
        }
        found = i;
      }
    }
    return found;
  }

  private static WordClass kind(ToldSentence in, int word) {
    TreebankTag tag = in.tree().treebankTag(word);
    if (tag == TreebankTag.CD) {
      return WordClass.NUMBER;
    }
    return tag.isNoun() ? WordClass.NOUN : tag.isVerb() ? WordClass.VERB : WordClass.OTHER;
  }
}
