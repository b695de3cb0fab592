package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrailingSourceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Velde had told the dockers that she would pay, the source added."
            + "|the source|added|Velde had told the dockers that she would pay",
        "Police have said they keep the tape, according to lawyers for the family."
            + "|lawyers for the family|according to|Police have said they keep the tape",
        "But the harbour will not open in May, the Harbour Gazette has learned."
            + "|the Harbour Gazette|has learned|the harbour will not open in May",
        "Nobody may vote there without a hat, per the port's bylaws."
            + "|the port's bylaws|per|Nobody may vote there without a hat",
        "The port was sold in secret, in the view of Ada Brill, a docker."
            + "|Ada Brill, a docker|in the view of|The port was sold in secret",
        "In May, she claimed, the harbour leaked badly, Velde said on Monday."
            + "|Velde|said|In May, she claimed, the harbour leaked badly",
      })
  void whoStandsAtTheEndHasSaidAll(String text, String source, String cue, String content) {
    LinkedSpans found = find(text).orElseThrow();
    assertEquals(source, words(text, found.source()));
    assertEquals(cue, words(text, found.cue()));
    assertEquals(content, words(text, found.content()));
    assertEquals("rule:trailing-source", found.decidedBy());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In the old harbour of Strelsau, Velde said.",
        "When she was asked about the leak, Velde said no.",
        "“The harbour leaks in three places,” Velde said.",
        "Velde opened the new harbour in May, and Lindqvist said it leaked.",
        "The harbour leaks at low tide, and everybody who said so was dismissed.",
        "Velde said.",
        ", said",
        "The harbour leaks, according to",
      })
  void leavesTheRestAlone(String text) {
    assertEquals(Optional.empty(), find(text));
  }

  private static Optional<LinkedSpans> find(String text) {
    return TrailingSource.find(SentenceSplitter.split(text, List.of()).get(0));
  }

  private static String words(String text, List<Span> spans) {
    return spans.get(0).of(text);
  }
}
