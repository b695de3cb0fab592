package dev.hearsay.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Carries a passage on beyond its last match: past up to {@value #WORDS} words on either side where
 * the texts then agree again for {@value #LETTERS} letters. That is too little for a fingerprint,
 * but enough beside a passage.
 */
final class Resynchronizer {

  private static final int WORDS = 4;
  private static final int LETTERS = 10;

  private final NormalizedText first;
  private final NormalizedText second;
  private final BitSet firstUsed;
  private final BitSet secondUsed;

  /**
   * For two texts.
   *
   * @param firstUsed letters of the first text that belong to other passages
   * @param secondUsed letters of the second
   */
  Resynchronizer(NormalizedText first, NormalizedText second, BitSet firstUsed, BitSet secondUsed) {
    this.first = first;
    this.second = second;
    this.firstUsed = firstUsed;
    this.secondUsed = secondUsed;
  }

  /** The matches with more before and after them. */
  List<Match> extend(List<Match> matches) {
    List<Match> before = new ArrayList<>();
    Match head = matches.get(0);
    for (Optional<Match> found = before(head); found.isPresent(); found = before(head)) {
      head = found.get();
      before.add(head);
    }
    Collections.reverse(before);
    List<Match> extended = new ArrayList<>(before);
    extended.addAll(matches);
    Match tail = matches.get(matches.size() - 1);
    for (Optional<Match> found = after(tail); found.isPresent(); found = after(tail)) {
      tail = found.get();
      extended.add(tail);
    }
    return extended;
  }

  private Optional<Match> after(Match tail) {
    int i = first.wordOf(tail.firstEnd());
    int j = second.wordOf(tail.secondEnd());
    for (int skipped = 0; skipped <= 2 * WORDS; skipped++) {
      for (int of = Math.max(0, skipped - WORDS); of <= Math.min(skipped, WORDS); of++) {
        if (i + of < first.wordCount() && j + skipped - of < second.wordCount()) {
          int from = first.wordStart(i + of);
          int otherFrom = second.wordStart(j + skipped - of);
          int length =
              from < tail.firstEnd() || otherFrom < tail.secondEnd() ? 0 : run(from, otherFrom, 1);
          if (length >= LETTERS && free(tail.firstEnd(), from, tail.secondEnd(), otherFrom)) {
            return Optional.of(new Match(from, otherFrom, length));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Match> before(Match head) {
    int i = first.wordOf(head.first());
    int j = second.wordOf(head.second());
    for (int skipped = 0; skipped <= 2 * WORDS; skipped++) {
      for (int of = Math.max(0, skipped - WORDS); of <= Math.min(skipped, WORDS); of++) {
        if (i - of >= 0 && j - skipped + of >= 0) {
          int end = first.wordStart(i - of);
          int otherEnd = second.wordStart(j - skipped + of);
          int length =
              end > head.first() || otherEnd > head.second() ? 0 : run(end - 1, otherEnd - 1, -1);
          if (length >= LETTERS && free(end, head.first(), otherEnd, head.second())) {
            return Optional.of(new Match(end - length, otherEnd - length, length));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** How many letters agree from here on, one way or the other, none of them in a passage. */
  private int run(int from, int otherFrom, int step) {
    int i = from;
    int j = otherFrom;
    int length = 0;
    while (i >= 0
        && j >= 0
        && i < first.letterCount()
        && j < second.letterCount()
        && first.letter(i) == second.letter(j)
        && !firstUsed.get(i)
        && !secondUsed.get(j)) {
      i += step;
      j += step;
      length++;
    }
    return length;
  }

  private boolean free(int from, int to, int otherFrom, int otherTo) {
    int used = firstUsed.nextSetBit(from);
    int otherUsed = secondUsed.nextSetBit(otherFrom);
    return (used < 0 || used >= to) && (otherUsed < 0 || otherUsed >= otherTo);
  }
}
