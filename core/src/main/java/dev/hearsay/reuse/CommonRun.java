package dev.hearsay.reuse;

import java.util.HashSet;
import java.util.Set;

/**
 * The longest run of numbers that two sequences have in common, by bisection over rolling hashes.
 */
final class CommonRun {

  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private CommonRun() {}

  static int length(int[] first, int[] second) {
    int least = 0;
    int most = Math.min(first.length, second.length);
    while (least < most) {
      int middle = (least + most + 1) / 2;
      Set<Long> runs = hashes(first, middle);
      runs.retainAll(hashes(second, middle));
      least = runs.isEmpty() ? least : middle;
      most = runs.isEmpty() ? middle - 1 : most;
    }
    return least;
  }

  private static Set<Long> hashes(int[] numbers, int length) {
    long oldest = 1;
    for (int i = 1; i < length; i++) {
      oldest *= FACTOR;
    }
    Set<Long> hashes = new HashSet<>();
    long rolling = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i >= length) {
        rolling -= oldest * (numbers[i - length] + 1);
      }
      rolling = rolling * FACTOR + numbers[i] + 1;
      if (i >= length - 1) {
        hashes.add(Fingerprints.mix(rolling));
      }
    }
    return hashes;
  }
}
