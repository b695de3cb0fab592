package dev.hearsay.provenance.drift;

import dev.hearsay.text.Block;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Whether the words of a quotation stand in other texts, and what they were made of where not. */
final class QuotedWords {

  /** Letters between two quotations that are one: who says it, a paragraph's end. */
  private static final int BETWEEN = 160;

  private QuotedWords() {}

  /**
   * What a quotation was made of.
   *
   * @param of the stretch of the original, whole quotations
   * @param same how many words are the same, in the same order
   * @param spread over how many of the original's words they are
   * @param share of the quotation's words, those behind its last same word left out where it has no
   *     end
   * @param content how many of the same words say something by themselves
   */
  record Source(Span of, int same, int spread, double share, int content) {}

  /** Whether a text has the words as they stand, between quotation marks or not. */
  static boolean isWordForWord(Quotation quotation, ToldText text) {
    List<String> plain = new ArrayList<>();
    List<Block> blocks = text.document().blocks();
    Span whole = new Span(0, text.document().text().length());
    if (blocks.isEmpty()) {
      Quotation.read(text.document().text(), whole, plain, new ArrayList<>());
    } else {
      blocks.forEach(
          block -> Quotation.read(text.document().text(), block.span(), plain, new ArrayList<>()));
    }
    List<String> quoted = new ArrayList<>();
    text.quotations().forEach(one -> quoted.addAll(one.words()));
    return pieces(quotation).stream().allMatch(piece -> isIn(piece, plain) || isIn(piece, quoted));
  }

  /** The words between what is left out. */
  private static List<List<String>> pieces(Quotation quotation) {
    List<List<String>> pieces = new ArrayList<>();
    List<String> piece = new ArrayList<>();
    for (String word : quotation.words()) {
      if (word.equals(Quotation.GAP)) {
        pieces.add(piece);
        piece = new ArrayList<>();
      } else {
        piece.add(word);
      }
    }
    pieces.add(piece);
    return pieces;
  }

  private static boolean isIn(List<String> piece, List<String> words) {
    return piece.isEmpty() || Collections.indexOfSubList(words, piece) >= 0;
  }

  /** The nearest of a text's quotations: those of a paragraph, and its next one's, are one. */
  static Source nearest(Quotation quotation, ToldText text) {
    Source best = new Source(quotation.span(), 0, 0, 0, 0);
    List<Quotation> all = text.quotations();
    for (int from = 0; from < all.size(); from++) {
      List<String> words = new ArrayList<>();
      List<Integer> owners = new ArrayList<>();
      for (int to = from;
          to < all.size() && (to == from || belong(all.get(to - 1), all.get(to), text));
          to++) {
        for (String word : all.get(to).words()) {
          words.add(word);
          owners.add(to);
        }
        Source source = compare(quotation, words, owners, all);
        boolean further = from < to && best.of().end() <= source.of().end();
        if (source.same() > best.same() + (further ? 1 : 0)) {
          best = source;
        }
      }
    }
    return best;
  }

  /** Interrupted by who says it, or going on in the next paragraph. */
  private static boolean belong(Quotation one, Quotation next, ToldText text) {
    int start = one.span().end();
    int end = next.span().start();
    return text.text(new Span(start, end)).length() < BETWEEN;
  }

  private static Source compare(
      Quotation quotation, List<String> words, List<Integer> owners, List<Quotation> all) {
    List<String> mine = quotation.words();
    int n = mine.size();
    int m = words.size();
    int[][] best = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        best[i][j] =
            mine.get(i).equals(words.get(j))
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    int content = 0;
    int last = 0;
    int i = 0;
    int j = 0;
    int first = -1;
    int firstWord = 0;
    int lastWord = 0;
    int end = -1;
    while (i < n && j < m) {
      if (mine.get(i).equals(words.get(j))) {
        content += ToldSentence.isFunction(mine.get(i)) ? 0 : 1;
        firstWord = first < 0 ? j : firstWord;
        first = first < 0 ? owners.get(j) : first;
        end = owners.get(j);
        i++;
        j++;
        last = i;
        lastWord = j;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    if (first < 0) {
      return new Source(quotation.span(), 0, 0, 0, 0);
    }
    int length = quotation.closed() ? n : last;
    Span of = new Span(all.get(first).span().start(), all.get(end).span().end());
    return new Source(of, best[0][0], lastWord - firstWord, best[0][0] / (double) length, content);
  }
}
