package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What rules find in whole passages, beside what models found. */
class AttributionRulesTest {

  private static final AttributionRules RULES = new AttributionRules(CueLexicon.standard());

  @Test
  void paragraphBehindAColonIsSaidByWhomItIsIntroduced() {
    assertEquals(
        List.of("Velde|added:|“The harbour leaks. It always has.”|rule:introduced-paragraph"),
        complete("Velde added:\n\n“The harbour leaks. It always has.”\n\nNobody answered."));
    assertEquals(
        List.of(
            "Velde|wrote in a letter on Monday:|“The harbour leaks.”|rule:introduced-paragraph"),
        complete("In May, Velde wrote in a letter on Monday:\n\n“The harbour leaks.”"));
    assertEquals(
        List.of(
            "Velde|made the following statement:|“The harbour leaks.”|rule:introduced-paragraph"),
        complete("On Monday, Velde made the following statement:\n\n“The harbour leaks.”"));
    assertEquals(
        List.of(
            "The Harbour Gazette|reports:|The harbour leaks at low tide and floods at high tide."
                + "|rule:introduced-paragraph"),
        complete(
            "The Harbour Gazette reports:\n\n"
                + "The harbour leaks at low tide and floods at high tide."));
  }

  @Test
  void quotationOverSeveralParagraphsIsOneContent() {
    assertEquals(
        List.of(
            "Velde|continued:|“The harbour leaks. … “It always has.”|rule:introduced-paragraph"),
        complete("Velde continued:\n\n“The harbour leaks.\n\n“It always has.”\n\n“No,” he said."));
  }

  @Test
  void paragraphIsNotIntroducedWithoutAVerbOfSpeech() {
    assertEquals(List.of(), complete("Three harbours leak:\n\n“Strelsau”, Port Velde and Zenda."));
    assertEquals(List.of(), complete("Velde has a plan:\n\nThe harbour is drained, then filled."));
    assertEquals(List.of(), complete("The report:\n\nThe harbour leaks at low tide and floods."));
    assertEquals(List.of(), complete("SHORT READS:\n\n“The harbour leaks,” in the Gazette today."));
    assertEquals(List.of(), complete("Velde added:"));
  }

  @Test
  void introducedQuotationStaysWithWhomTheModelGaveIt() {
    assertEquals(
        List.of("he|said|“The harbour leaks,”|hand"),
        complete(
            "Velde went on to add:\n\n<x1>“The harbour leaks,”</x1> <s1>he</s1> <c1>said</c1>."));
  }

  @Test
  void turnsOfATranscriptBelongToTheirLabels() {
    assertEquals(
        List.of(
            "VELDE|:|Does the harbour leak?|rule:transcript-turn",
            "LINDQVIST|:|It always has.|rule:transcript-turn"),
        complete("VELDE: Does the harbour leak?\n\nLINDQVIST: It always has."));
    assertEquals(
        4,
        complete(
                "Velde: Does it leak now?\n\nLindqvist: It always has.\n\n"
                    + "Velde: Since when then?\n\nLindqvist: Since last May.")
            .size());
  }

  @Test
  void oneLabelAloneIsNoTranscript() {
    assertEquals(List.of(), complete("UPDATE: The harbour leaks.\n\nNobody answered."));
    assertEquals(List.of(), complete("Note: The harbour leaks.\n\nWarning: It floods at night."));
    assertEquals(List.of(), complete("VELDE: 547.\n\nLINDQVIST: 46."));
  }

  @Test
  void turnTakesItsWordsFromWhomTheModelGaveThem() {
    assertEquals(
        List.of(
            "VELDE|:|The Gazette wrote that it leaks.|rule:transcript-turn",
            "The Gazette|wrote|it leaks.|hand",
            "LINDQVIST|:|It always has.|rule:transcript-turn"),
        complete(
            "VELDE: <s1>The Gazette</s1> <c1>wrote</c1> that <x1>it leaks.</x1>\n\n"
                + "LINDQVIST: <x1>It always has.</x1>"));
  }

  @Test
  void signatureBehindADashIsTheSpeaker() {
    assertEquals(
        List.of("Nora Velde|―|“The harbour leaks.”|rule:signed-quotation"),
        complete("“The harbour leaks.” ― Nora Velde"));
    assertEquals(
        List.of("Nora Velde|—|“The harbour leaks.”|rule:signed-quotation"),
        complete("“The harbour leaks.”\n\n— Nora Velde, dockers' union"));
  }

  @Test
  void dashThatGoesOnIsNoSignature() {
    assertEquals(List.of(), complete("“The harbour leaks” — Nora Velde knew it all along."));
    assertEquals(List.of(), complete("“The harbour leaks” — so they told us."));
    assertEquals(List.of(), complete("The harbour leaks. — Nora Velde"));
  }

  @Test
  void contentThatAModelBeganTooLateGrows() {
    assertEquals(
        List.of("the board|said|The harbour leaks and the town floods|rule:trailing-source"),
        complete(
            "The harbour leaks and <x1>the town floods</x1>, <s1>the board</s1> <c1>said</c1>."));
  }

  @Test
  void contentOnBothSidesOfTheCueStays() {
    assertEquals(
        1,
        complete(
                "<x1>The harbour leaks and the town</x1>, <s1>the board</s1> <c1>said</c1>"
                    + " <x1>on Monday</x1>.")
            .size());
  }

  private static List<String> complete(String marked) {
    MarkedPassage passage = MarkedPassage.of(marked);
    String text = passage.document().text();
    List<LinkedSpans> linked = new ArrayList<>(passage.linked());
    RULES.complete(passage.sentences(), linked);
    return linked.stream()
        .sorted(Comparator.comparing(one -> one.cue().get(0)))
        .map(
            one ->
                one.source().get(0).of(text)
                    + "|"
                    + one.cue().get(0).of(text)
                    + "|"
                    + one.content().stream()
                        .map(span -> span.of(text))
                        .collect(Collectors.joining(" … "))
                    + "|"
                    + one.decidedBy())
        .toList();
  }
}
