package dev.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileClaimsTest {

  private static final List<String> TEXTS =
      List.of(
          " ",
          "?",
          "\ud800",
          "“”“”“” — …",
          "a".repeat(1_000_000),
          "no not never ".repeat(3000),
          "\u202ethe \u0000 king \ufffd promised \ud83d\ude00 it.",
          "1e999 of the 0 men; 99999999999999999999999 percent of -3.",
          "He said she said he said she said he promised to promise to promise to ask to order.");

  @Test
  void oddTextsAreReadAndCompared() {
    ClaimComparer comparer = ClaimComparer.standard();
    ClaimIndex index = new ClaimIndex(comparer);
    for (int i = 0; i < TEXTS.size(); i++) {
      Told told = new Told("text " + i, TEXTS.get(i));
      List<Proposition> found = told.propositions();
      Span whole = new Span(0, TEXTS.get(i).length());
      for (Proposition proposition : found) {
        assertTrue(proposition.statement().spans().stream().allMatch(whole::contains));
        Judgement judgement = comparer.judge(proposition, found.get(0));
        assertTrue(judgement.likeness() >= 0 && judgement.likeness() <= 1);
      }
      index.add(told.analysis().document().id(), found);
    }
    assertFalse(index.claims().isEmpty());
  }

  @Test
  void randomWordsAreReadTheSameTwice() {
    long seed = 20251125;
    Random random = new Random(seed);
    List<String> words =
        List.of(
            "the",
            "king",
            ",",
            "promised",
            "“",
            "to",
            "not",
            "send",
            "nine",
            "and",
            "said",
            ".",
            "\n",
            "who",
            "if");
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(' ').append(words.get(random.nextInt(words.size())));
      }
      Told told = new Told(text.toString());
      assertTrue(
          told.propositions().equals(told.propositions()), () -> "seed " + seed + ": " + text);
    }
  }
}
