package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvertedSourceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour leaked at low tide, recalls Nora Velde, a docker."
            + "|Nora Velde, a docker|recalls|The harbour leaked at low tide",
        "Nobody may vote there without a hat, insisted Lindqvist."
            + "|Lindqvist|insisted|Nobody may vote there without a hat",
        "The pier was sold in May, remembers Ada Brill, who worked there."
            + "|Ada Brill, who worked there|remembers|The pier was sold in May",
      })
  void whoStandsBehindTheVerbSaysIt(String text, String source, String cue, String content) {
    LinkedSpans found = find(text).orElseThrow();
    assertEquals(source, words(text, found.source()));
    assertEquals(cue, words(text, found.cue()));
    assertEquals(content, words(text, found.content()));
    assertEquals("rule:inverted-source", found.decidedBy());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In the old harbour of Strelsau, said Velde.",
        "Velde opened the new harbour, praised Lindqvist and left.",
        "“The harbour leaks in three places,” said Velde.",
        "The harbour leaks at low tide, said to be the lowest of all.",
        "The board met again in May, added Velde to the list and rose.",
        "The leak is small, the head of the board, said Monday.",
        ", said",
      })
  void leavesTheRestAlone(String text) {
    assertEquals(Optional.empty(), find(text));
  }

  private static Optional<LinkedSpans> find(String text) {
    return new InvertedSource(CueLexicon.standard())
        .find(SentenceSplitter.split(text, List.of()).get(0));
  }

  private static String words(String text, List<Span> spans) {
    return spans.get(0).of(text);
  }
}
