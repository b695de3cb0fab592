package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassiveQuotationTest {

  private final PassiveQuotation rule = new PassiveQuotation(CueLexicon.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The harbour, condemned by the dockers as a “drowned car park”, was sold in May."
            + " | the dockers | condemned | a “drowned car park”",
        "It is known by Mr. Velde's rivals as \"the Hole\" and costs a lot."
            + " | Mr. Velde's rivals | known | \"the Hole\"",
        "The harbour has been called a “drowned car park” by the dockers."
            + " | the dockers | called | a “drowned car park”",
        "The plan was described as ‘a gift’ by the union of dockers and later dropped."
            + " | the union of dockers | described | ‘a gift’",
        "A port dismissed by some as one of the “great follies” opened."
            + " | some | dismissed | one of the “great follies”",
      })
  void findsWhoIsQuoted(String text, String source, String cue, String content) {
    List<LinkedSpans> found = find(text);
    assertEquals(1, found.size());
    assertEquals(source, words(text, found.get(0).source()));
    assertEquals(cue, words(text, found.get(0).cue()));
    assertEquals(content, words(text, found.get(0).content()));
    assertEquals("rule:passive-quotation", found.get(0).decidedBy());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister said he was “encouraged” by the dockers.",
        "The dockers condemned the sale as a “scandal”.",
        "The harbour was built by the dockers as a “gift”.",
        "The harbour was condemned by the dockers, as was the “car park” next to it.",
        "The harbour was condemned by the dockers as a “drowned car park.",
        "He declared Port Velde to be a “free city” by decree.",
        "The harbour was condemned by as “a hole”.",
        "condemned by",
        "called “",
      })
  void leavesTheRestAlone(String text) {
    assertEquals(List.of(), find(text));
  }

  @Test
  void readsSeveralInOneSentence() {
    String text = "It was called “a hole” by dockers and described by Ms. Anders as “a gift”.";
    assertEquals(2, find(text).size());
  }

  private List<LinkedSpans> find(String text) {
    List<LinkedSpans> found = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(text, List.of())) {
      found.addAll(rule.find(sentence));
    }
    return found;
  }

  private static String words(String text, List<Span> spans) {
    return text.substring(spans.get(0).start(), spans.get(0).end());
  }
}
