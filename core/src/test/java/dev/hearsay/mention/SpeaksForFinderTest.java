package dev.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeaksForFinderTest {

  private static final Analyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  private static Analysis analysis(String text) {
    return ANALYZER.analyze(
        Document.ofText(
            "test",
            Optional.of("en"),
            text,
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH))));
  }

  private static List<String> found(String text) {
    Analysis analysis = analysis(text);
    return analysis.speaksFor().stream()
        .map(one -> name(analysis, one.speaker()) + " > " + name(analysis, one.whom()))
        .toList();
  }

  private static String name(Analysis analysis, String id) {
    return analysis.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .findFirst()
        .orElseThrow()
        .name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Roe, a spokeswoman for the Interior Ministry, said the port was closed.|Jane Roe > Interior Ministry",
        "Interior Ministry spokeswoman Jane Roe said the port was closed.|Jane Roe > Interior Ministry",
        "The Interior Ministry's spokesman, Karl Lund, said the port was closed.|Karl Lund > Interior Ministry",
        "A lawyer for the Harbour Board, Karl Lund, said the port was closed.|Karl Lund > Harbour Board",
        "Karl Lund, the lead attorney for the Harbour Board, said the port was closed.|Karl Lund > Harbour Board",
        "A spokesman for the Interior Ministry said the port was closed.|spokesman > Interior Ministry",
        "Karl Lund, who represents the Harbour Board, said the port was closed.|Karl Lund > Harbour Board",
        "Karl Lund, representing the Harbour Board, said the port was closed.|Karl Lund > Harbour Board",
        "Karl Lund, speaking on behalf of the Harbour Board, said the port was closed.|Karl Lund > Harbour Board",
        "Speaking on behalf of the Harbour Board, Karl Lund said the port was closed.|Karl Lund > Harbour Board",
        "The Interior Ministry, on behalf of the Harbour Board, said the port was closed.|Interior Ministry > Harbour Board",
        "Karl Lund, who speaks for the Harbour Board, said the port was closed.|Karl Lund > Harbour Board",
        "Karl Lund, a developer and spokesman for the Harbour Board, said the port was closed.|Karl Lund > Harbour Board",
        "Lawyers for the Harbour Board said the port was closed.|Lawyers > Harbour Board",
      })
  void saysWhoSpeaksForWhom(String text, String expected) {
    String[] sides = expected.split(" > ", 2);
    List<String> found = found(text);
    assertEquals(1, found.size(), found + " in " + text);
    String actual = found.get(0);
    boolean right =
        actual.substring(0, actual.indexOf(" > ")).contains(sides[0]) && actual.endsWith(sides[1]);
    assertEquals(true, right, actual + " in " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Roe, a former spokeswoman for the Interior Ministry, said the port was closed.",
        "Former Interior Ministry spokeswoman Jane Roe said the port was closed.",
        "Jane Roe is not a spokeswoman for the Interior Ministry.",
        "No spokesman for the Interior Ministry was there.",
        "Karl Lund, posing as a lawyer for the Harbour Board, said the port was closed.",
        "Karl Lund would represent the Harbour Board if it were sued.",
        "Karl Lund refused to speak for the Harbour Board.",
        "Does Karl Lund represent the Harbour Board?",
        "The sum represents the Harbour Board's income of a year.",
        "Karl Lund represents Strelsau in the Senate.",
        "Karl Lund, a lawyer, said the Harbour Board had closed the port.",
        "The Justice Department said the government had closed the port.",
        "Karl Lund, who was a spokesman's brother, told the Harbour Board.",
        "Karl Lund criticised the Interior Ministry and its lawyers.",
        "Karl Lund, a Strelsau lawyer, said the port was closed.",
        "Attorney General Karl Lund said the port was closed.",
        "Karl Lund represents a district of the Harbour Board.",
        "Karl Lund never represented the Harbour Board.",
        "Karl Lund is a critic of the Interior Ministry's lawyers.",
      })
  void saysNothingWhereTheTextDoesNot(String text) {
    assertEquals(List.of(), found(text), text);
  }

  @Test
  void theEvidenceIsTheWords() {
    String text = "On Monday Jane Roe, a spokeswoman for the Interior Ministry, said no.";
    SpeaksFor found = analysis(text).speaksFor().get(0);
    assertEquals("Jane Roe, a spokeswoman for the Interior Ministry", found.evidence().of(text));
    assertThrows(IllegalArgumentException.class, () -> new SpeaksFor("e1", "e1", new Span(0, 1)));
  }

  @Test
  void longSentencesTakeNoLongerThanTheirLength() {
    String text = "a spokesman for the Interior Ministry, Karl Lund, ".repeat(4_000) + "said no.";
    Analysis analysis = analysis("Karl Lund spoke.");
    assertEquals(List.of(), analysis.speaksFor());
    Analysis long1 = analysis(text);
    assertTimeout(
        Duration.ofSeconds(5), () -> SpeaksForFinder.find(long1.sentences(), long1.entities()));
  }
}
