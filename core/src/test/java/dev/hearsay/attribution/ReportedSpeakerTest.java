package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedSpeakerTest {

  private static final String TEXT = "Mayor Lund reportedly agreed to close the port.";
  private static final Span SUBJECT = new Span(0, 10);
  private static final Span CUE = new Span(11, 28);
  private static final Span CONTENT = new Span(29, 46);

  private final ReportedSpeaker rule = new ReportedSpeaker(CueLexicon.standard());

  private List<String> cues(String text) {
    List<String> cues = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(text, List.of())) {
      rule.cues(sentence).forEach(cue -> cues.add(text.substring(cue.start(), cue.end())));
    }
    return cues;
  }

  private static LinkedSpans linked(List<Span> source, Span... content) {
    return new LinkedSpans(source, List.of(CUE), List.of(content), 0.5, "encoder-2");
  }

  @ParameterizedTest
  @CsvSource({
    "Mayor Lund reportedly agreed to close the port., reportedly agreed",
    "The board apparently believes that the crane was tested., apparently believes",
    "She allegedly told the inspectors to leave., allegedly told",
  })
  void findsAHearsayAdverbBeforeAVerbOfSpeech(String text, String cue) {
    assertEquals(List.of(cue), cues(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The crane was reportedly declared safe.",
        "The crane reportedly fell into the harbour.",
        "The allegedly accusing letter was lost.",
        "Reportedly.",
        "Mayor Lund agreed to close the port.",
      })
  void leavesTheRestAlone(String text) {
    assertEquals(List.of(), cues(text));
  }

  @Test
  void theSubjectBecomesTheSource() {
    LinkedSpans read =
        ReportedSpeaker.withSource(linked(List.of(), SUBJECT, CONTENT), CUE).orElseThrow();

    assertEquals(List.of(SUBJECT), read.source());
    assertEquals(List.of(CONTENT), read.content());
    assertEquals("rule:reported-speaker", read.decidedBy());
  }

  @Test
  void whatHasASourceKeepsIt() {
    LinkedSpans known = linked(List.of(SUBJECT), SUBJECT, CONTENT);
    assertEquals(Optional.empty(), ReportedSpeaker.withSource(known, CUE));
  }

  @Test
  void whatStandsElsewhereIsNoSubject() {
    LinkedSpans apart = linked(List.of(), new Span(0, 5), CONTENT);
    assertEquals(Optional.empty(), ReportedSpeaker.withSource(apart, CUE));
  }

  @Test
  void aContentInOnePieceStays() {
    assertEquals(Optional.empty(), ReportedSpeaker.withSource(linked(List.of(), CONTENT), CUE));
  }

  @Test
  void theRuleWorksOnWhatTheModelsFound() {
    List<LinkedSpans> found = new ArrayList<>(List.of(linked(List.of(), SUBJECT, CONTENT)));
    new AttributionRules(CueLexicon.standard())
        .complete(SentenceSplitter.split(TEXT, List.of()), found);

    assertEquals(1, found.size());
    assertEquals(List.of(SUBJECT), found.get(0).source());
  }
}
