package dev.hearsay.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RootCountTest {

  @Test
  void largestCliqueIsThatOfTryingAllSubsets() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int roots = random.nextInt(9);
      BitSet[] apart = random(random, roots);
      assertEquals(byTrying(apart, roots), RootCount.largest(apart, all(roots)), "seed " + seed);
    }
  }

  @Test
  void manyRootsAreCountedInTime() {
    BitSet[] apart = random(new Random(7), 400);
    int found = RootCount.largest(apart, all(400));
    assertTrue(found > 4 && found < 100, found + " of 400");
  }

  @Test
  void noRootsAreNone() {
    assertEquals(0, RootCount.largest(new BitSet[0], new BitSet()));
  }

  private static BitSet all(int roots) {
    BitSet all = new BitSet();
    all.set(0, roots);
    return all;
  }

  private static BitSet[] random(Random random, int roots) {
    BitSet[] apart = new BitSet[roots];
    for (int i = 0; i < roots; i++) {
      apart[i] = new BitSet();
      for (int j = 0; j < i; j++) {
        if (random.nextBoolean()) {
          apart[i].set(j);
          apart[j].set(i);
        }
      }
    }
    return apart;
  }

  private static int byTrying(BitSet[] apart, int roots) {
    int best = 0;
    for (int set = 0; set < 1 << roots; set++) {
      boolean clique = true;
      for (int i = 0; i < roots; i++) {
        for (int j = 0; j < i; j++) {
          boolean both = (set >> i & 1) == 1 && (set >> j & 1) == 1;
          clique &= !both || apart[i].get(j);
        }
      }
      best = clique ? Math.max(best, Integer.bitCount(set)) : best;
    }
    return best;
  }
}
