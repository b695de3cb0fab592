package dev.hearsay.claim;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * For each statement, by its number, those that may speak of the same thing, and what their
 * comparison found. Most statements have dozens: they are kept in arrays, ascending. Not
 * thread-safe while it changes.
 */
final class Ties {

  private static final int FEW = 4;

  private int[][] others = new int[64][];
  private Judgement[][] judgements = new Judgement[64][];
  private int[] counts = new int[64];

  /** Ties two statements, or replaces what was found of them. */
  void put(int one, int other, Judgement judgement) {
    insert(one, other, judgement);
    insert(other, one, judgement);
  }

  private void insert(int one, int other, Judgement judgement) {
    if (one >= counts.length) {
      int size = Math.max(one + 1, 2 * counts.length);
      others = Arrays.copyOf(others, size);
      judgements = Arrays.copyOf(judgements, size);
      counts = Arrays.copyOf(counts, size);
    }
    if (counts[one] == 0) {
      others[one] = new int[FEW];
      judgements[one] = new Judgement[FEW];
    }
    int at = Arrays.binarySearch(others[one], 0, counts[one], other);
    if (at >= 0) {
      judgements[one][at] = judgement;
      return;
    }
    if (counts[one] == others[one].length) {
      int size = counts[one] + counts[one] / 2;
      others[one] = Arrays.copyOf(others[one], size);
      judgements[one] = Arrays.copyOf(judgements[one], size);
    }
    int place = -at - 1;
    System.arraycopy(others[one], place, others[one], place + 1, counts[one] - place);
    System.arraycopy(judgements[one], place, judgements[one], place + 1, counts[one] - place);
    others[one][place] = other;
    judgements[one][place] = judgement;
    counts[one]++;
  }

  /** To how many a statement is tied. */
  int count(int statement) {
    return statement < counts.length ? counts[statement] : 0;
  }

  /** The statement of a tie, by its place from 0 to {@link #count}. */
  int other(int statement, int tie) {
    return others[statement][tie];
  }

  /** What was found of it. */
  Judgement judgement(int statement, int tie) {
    return judgements[statement][tie];
  }

  /** What was found of two; null where they aren't tied. */
  @Nullable Judgement get(int one, int other) {
    int at = count(one) == 0 ? -1 : Arrays.binarySearch(others[one], 0, counts[one], other);
    return at < 0 ? null : judgements[one][at];
  }

  /** Those to which a statement is tied, ascending. */
  int[] of(int statement) {
    return count(statement) == 0 ? new int[0] : Arrays.copyOf(others[statement], counts[statement]);
  }

  /** Unties two, if they are tied. */
  void remove(int one, int other) {
    cut(one, other);
    cut(other, one);
  }

  private void cut(int one, int other) {
    int at = count(one) == 0 ? -1 : Arrays.binarySearch(others[one], 0, counts[one], other);
    if (at >= 0) {
      int behind = counts[one] - at - 1;
      System.arraycopy(others[one], at + 1, others[one], at, behind);
      System.arraycopy(judgements[one], at + 1, judgements[one], at, behind);
      judgements[one][--counts[one]] = null;
    }
  }
}
