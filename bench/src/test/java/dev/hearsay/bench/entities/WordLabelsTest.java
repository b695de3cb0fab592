package dev.hearsay.bench.entities;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.mention.Entity;
import dev.hearsay.text.Span;
import dev.hearsay.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordLabelsTest {

  private static int[] labels(String text, List<GoldName> names, Span... unknown) {
    return WordLabels.of(
        new NamedText("made", "story", text, names, List.of(unknown)),
        Tokenizer.tokenize(text, new Span(0, text.length())));
  }

  @Test
  void wordsOfANameBeginAndContinueIt() {
    assertArrayEquals(
        new int[] {1, 2, 0, 5, 0},
        labels(
            "Nora Velde left Brenn .",
            List.of(
                GoldName.of(new Span(0, 10), Entity.Type.PERSON),
                GoldName.of(new Span(16, 21), Entity.Type.PLACE))));
  }

  @Test
  void namesSideBySideBeginAnew() {
    assertArrayEquals(
        new int[] {1, 1},
        labels(
            "Nora Velde",
            List.of(
                GoldName.of(new Span(0, 4), Entity.Type.PERSON),
                GoldName.of(new Span(5, 10), Entity.Type.PERSON))));
  }

  @Test
  void whatNobodyKnowsTeachesNothing() {
    assertArrayEquals(
        new int[] {-1, 0, -1, -1},
        labels(
            "Velde-like was Brenbot Day",
            List.of(
                GoldName.of(new Span(0, 5), Entity.Type.PERSON),
                GoldName.unclear(new Span(15, 22))),
            new Span(23, 26)));
  }

  @Test
  void ofNamesInNamesTheLongestCounts() {
    NamedText text =
        new NamedText(
            "made",
            "story",
            "Brenn Council",
            List.of(
                GoldName.of(new Span(0, 5), Entity.Type.PLACE),
                GoldName.of(new Span(0, 13), Entity.Type.ORG)),
            List.of(new Span(0, 5)));
    assertEquals(List.of(GoldName.of(new Span(0, 13), Entity.Type.ORG)), text.names());
    assertEquals(List.of(), text.unknown());
  }
}
