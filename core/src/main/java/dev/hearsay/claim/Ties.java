package dev.hearsay.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * For each statement, by its number, those that may speak of the same thing, and what their
 * comparison found. Most statements have hundreds: they are kept in arrays of numbers, ascending.
 * Not thread-safe while it changes.
 */
final class Ties {

  private static final int FEW = 4;

  private static final List<Contrast> CONTRASTS = List.of(Contrast.values());

  /** All sets of contrasts, by the sum of 2 to the power of each one's place in the list. */
  private static final List<Set<Contrast>> SETS =
      IntStream.range(0, 1 << CONTRASTS.size()).mapToObj(Ties::set).toList();

  private int[][] others = new int[64][];
  private double[][] likeness = new double[64][];
  private byte[][] contrasts = new byte[64][];
  private int[] counts = new int[64];

  private static Set<Contrast> set(int sum) {
    return CONTRASTS.stream()
        .filter(each -> (sum >> CONTRASTS.indexOf(each) & 1) == 1)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static byte sum(Set<Contrast> contrasts) {
    int sum = 0;
    for (Contrast each : contrasts) {
      sum |= 1 << CONTRASTS.indexOf(each);
    }
    return (byte) sum;
  }

  /** Ties two statements, or replaces what was found of them. */
  void put(int one, int other, Judgement judgement) {
    insert(one, other, judgement);
    insert(other, one, judgement);
  }

  private void insert(int one, int other, Judgement judgement) {
    if (one >= counts.length) {
      int size = Math.max(one + 1, 2 * counts.length);
      others = Arrays.copyOf(others, size);
      likeness = Arrays.copyOf(likeness, size);
      contrasts = Arrays.copyOf(contrasts, size);
      counts = Arrays.copyOf(counts, size);
    }
    if (counts[one] == 0) {
      others[one] = new int[FEW];
      likeness[one] = new double[FEW];
      contrasts[one] = new byte[FEW];
    }
    int at = Arrays.binarySearch(others[one], 0, counts[one], other);
    if (at >= 0) {
      likeness[one][at] = judgement.likeness();
      contrasts[one][at] = sum(judgement.contrasts());
      return;
    }
    if (counts[one] == others[one].length) {
      int size = counts[one] + counts[one] / 2;
      others[one] = Arrays.copyOf(others[one], size);
      likeness[one] = Arrays.copyOf(likeness[one], size);
      contrasts[one] = Arrays.copyOf(contrasts[one], size);
    }
    int place = -at - 1;
    int behind = counts[one] - place;
    System.arraycopy(others[one], place, others[one], place + 1, behind);
    System.arraycopy(likeness[one], place, likeness[one], place + 1, behind);
    System.arraycopy(contrasts[one], place, contrasts[one], place + 1, behind);
    others[one][place] = other;
    likeness[one][place] = judgement.likeness();
    contrasts[one][place] = sum(judgement.contrasts());
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
    return new Judgement(likeness[statement][tie], SETS.get(contrasts[statement][tie]));
  }

  /** What was found of two; null where they aren't tied. */
  @Nullable Judgement get(int one, int other) {
    int at = count(one) == 0 ? -1 : Arrays.binarySearch(others[one], 0, counts[one], other);
    return at < 0 ? null : judgement(one, at);
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
      System.arraycopy(likeness[one], at + 1, likeness[one], at, behind);
      System.arraycopy(contrasts[one], at + 1, contrasts[one], at, behind);
      counts[one]--;
    }
  }
}
