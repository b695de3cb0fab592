package dev.hearsay.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReuseFeaturesTest {

  private static final String SOURCE =
      "The council of Millbrook promised on Tuesday to repay 250 dockers. Ilse Varn, who leads it,"
          + " had refused that for a year. A court then ruled that the wages were owed. Nobody"
          + " appealed against the ruling, and the harbour opened again on Friday.";

  @Test
  void aCopyHasAllOfItsSource() {
    ReuseFeatures features = ReuseFeatures.of(SOURCE, SOURCE);
    for (String name : new String[] {"words-5", "subsequence", "passages", "sentences", "order"}) {
      assertEquals(1.0, features.values().get(name), name);
    }
    assertEquals(0.0, features.values().get("edits"));
  }

  @Test
  void containmentHasADirection() {
    String part = SOURCE.substring(0, SOURCE.indexOf("A court"));
    assertEquals(1.0, ReuseFeatures.of(part, SOURCE).values().get("words-3"));
    assertTrue(ReuseFeatures.of(SOURCE, part).values().get("words-3") < 0.7);
  }

  @Test
  void namesNumbersAndStemsSurviveRewording() {
    ReuseFeatures features =
        ReuseFeatures.of(
            "It was ruled by courts that wages had been owed to 250 men. So the leader, Ilse Varn,"
                + " was left promising repayment.",
            SOURCE);
    assertEquals(1.0, features.values().get("names"));
    assertEquals(1.0, features.values().get("numbers"));
    assertEquals(0.0, features.values().get("words-5"));
    assertTrue(features.values().get("content-1") > 0.6);
  }

  @Test
  void turnedOrderIsSeen() {
    String turned =
        "Nobody appealed against the ruling. A court then ruled that the wages were owed. Ilse Varn"
            + " had refused that for a year.";
    assertEquals(0.0, ReuseFeatures.of(turned, SOURCE).values().get("order"));
  }

  @Test
  void emptyTextsHaveNothingInCommon() {
    ReuseFeatures.of("", SOURCE).values().forEach((name, value) -> assertEquals(0.0, value, name));
    ReuseFeatures.of(SOURCE, "").values().forEach((name, value) -> assertEquals(0.0, value, name));
  }

  @Test
  void longTextsAreComparedInBoundedTime() {
    String same = "harbour ".repeat(1_250_000);
    String sentences = "No. Yes, dockers. ".repeat(500_000);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ReuseFeatures.of(same, same));
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ReuseFeatures.of(sentences, sentences));
  }

  @Property(tries = 100)
  void bitParallelSubsequenceIsTheTextbooks(@ForAll long seed) {
    Random random = new Random(seed);
    int[] first = random.ints(random.nextInt(200), 0, 6).toArray();
    int[] second = random.ints(random.nextInt(200), 0, 6).toArray();
    int[][] longest = new int[first.length + 1][second.length + 1];
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < second.length; j++) {
        longest[i + 1][j + 1] =
            first[i] == second[j]
                ? longest[i][j] + 1
                : Math.max(longest[i][j + 1], longest[i + 1][j]);
      }
    }
    assertEquals(longest[first.length][second.length], CommonSubsequence.length(first, second));
  }

  @Property(tries = 100)
  void longestRunIsTheTextbooks(@ForAll long seed) {
    Random random = new Random(seed);
    int[] first = random.ints(random.nextInt(80), 0, 3).toArray();
    int[] second = random.ints(random.nextInt(80), 0, 3).toArray();
    int longest = 0;
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < second.length; j++) {
        int run = 0;
        while (i + run < first.length
            && j + run < second.length
            && first[i + run] == second[j + run]) {
          run++;
        }
        longest = Math.max(longest, run);
      }
    }
    assertEquals(longest, CommonRun.length(first, second));
  }
}
