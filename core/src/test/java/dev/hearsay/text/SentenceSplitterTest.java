package dev.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  /** Expects exactly these sentences in a text made of them, one blank between two. */
  private static void assertSentences(String... sentences) {
    assertSplit(String.join(" ", sentences), sentences);
  }

  private static void assertSplit(String text, String... expected) {
    List<Block> block = List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH));
    List<String> found =
        SentenceSplitter.split(text, block).stream()
            .map(sentence -> sentence.span().of(text))
            .toList();
    assertEquals(List.of(expected), found);
  }

  @Test
  void fullStopsOfAbbreviationsDoNotEndSentences() {
    assertSentences(
        "The U.S. Senate met on Jan. 6 with Mr. Hale and Dr. Moss.",
        "It heard No. 5 of Orla v. Hale.",
        "J. D. Hale of Marl Corp. said so.");
    assertSentences("Gov. Ada Moss (R-Wis.) left at 7 p.m. Friday for St. Orla.", "She is back.");
  }

  @Test
  void abbreviationsCanEndSentences() {
    assertSentences("He left the U.S.", "The harbour stayed closed.");
    assertSentences("It opens at 7 a.m.", "Visitors wait.");
    assertSentences("She works for Marl Inc.", "But she lives in Orla.");
    assertSentences("This was plan B.", "Nobody had one.");
  }

  @Test
  void ordinaryWordAfterAbbreviationEndsTheSentence() {
    assertSentences(
        "The ministers met in Orla, Calif.", "Ministers left early.", "The ministers slept.");
    assertSentences("The ministers met in Orla, Calif. Harbour Hall was closed.");
  }

  @Test
  void closingMarksStayWithTheirSentence() {
    assertSentences("“It is over.”", "She left.");
    assertSentences("\"It is over.\"", "She left.");
    assertSentences("(It was over.)", "She left [at noon.]", "“‘No.’”", "He stayed.[3]", "Why?");
    assertSentences("\"It is over. \"", "She left.");
  }

  @Test
  void quotedQuestionStaysWithItsCue() {
    assertSentences("“Why?” he asked.", "“Now!” Ada Hale said.", "“When?”", "The mayor left.");
  }

  @Test
  void signatureStaysWithTheQuotation() {
    assertSentences("“Never again.” — Ada Hale");
    assertSentences("“Never again.”", "— Ada Hale told the harbour board that she was done.");
  }

  @Test
  void sentencesInsideQuotationsAreTakenApart() {
    assertSentences("“I saw it.", "I was there,” she said.", "“Twice.”");
  }

  @Test
  void ellipsisEndsOnlyBeforeAnewSentence() {
    assertSentences("“We … will see … Hale is out,” he said...", "The board met.");
    assertSentences("“… The board met.”");
    assertSentences("Well ... I think so.");
  }

  @Test
  void sentencesThatLostTheirBlankAreTakenApart() {
    assertSplit(
        "It set the agenda.In a call he agreed.", "It set the agenda.", "In a call he agreed.");
    assertSplit("“It did.”The board met.", "“It did.”", "The board met.");
  }

  @Test
  void smallLetterAfterAlongWordIsDamage() {
    assertSentences("They were held by the Department.", "according to the paper.");
    assertSentences("It costs approx. five crowns and resp. six.");
  }

  @Test
  void numbersAndListNumbersDoNotEnd() {
    assertSentences("1. Open the harbour at 1.5 knots.", "2016 was better.");
    assertSentences("Version 2.0 costs $3.50 or more.");
  }

  @Test
  void brandsKeepTheirExclamationMark() {
    assertSentences("The Yahoo! Group met.", "Stop!", "Ada stayed.");
  }

  @Test
  void sentencesNeverCrossBlocks() {
    String text = "Harbour closed\n\nThe harbour\nof Orla is closed. It rains.";
    List<Block> blocks =
        List.of(
            new Block(new Span(0, 14), Block.Kind.HEADING),
            new Block(new Span(16, text.length()), Block.Kind.PARAGRAPH));
    List<Sentence> sentences = SentenceSplitter.split(text, blocks);
    assertEquals(
        List.of("Harbour closed", "The harbour\nof Orla is closed.", "It rains."),
        sentences.stream().map(sentence -> sentence.span().of(text)).toList());
    assertEquals(List.of(0, 1, 1), sentences.stream().map(Sentence::block).toList());
  }

  @Test
  void blankLinesSeparateWhereThereAreNoBlocks() {
    String text =
        "Harbour closed\n\nThe harbour is\r\nclosed today because of ice\r\n\r\nMore soon";
    List<String> found = new ArrayList<>();
    SentenceSplitter.split(text, List.of()).forEach(each -> found.add(each.span().of(text)));
    assertEquals(
        List.of("Harbour closed", "The harbour is\r\nclosed today because of ice", "More soon"),
        found);
  }

  @Test
  void lineBreakThatWasMeantEndsAsentence() {
    assertSplit(
        "Minutes\nThe board of the harbour met on Tuesday and it\nagreed to meet again.\n- Ada\n- Ben",
        "Minutes",
        "The board of the harbour met on Tuesday and it\nagreed to meet again.",
        "- Ada",
        "- Ben");
  }

  @Test
  void otherScriptsHaveTheirOwnFullStops() {
    assertSplit("港口关闭。今天下雨。", "港口关闭。", "今天下雨。");
    assertSplit("बंदरगाह बंद है। बारिश है।", "बंदरगाह बंद है।", "बारिश है।");
  }

  @Test
  void emptyTextHasNoSentences() {
    assertEquals(List.of(), SentenceSplitter.split("", List.of()));
    assertEquals(List.of(), SentenceSplitter.split(" \n \n", List.of()));
  }
}
