package dev.hearsay.attribution.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.text.Span;
import dev.hearsay.text.Tokenizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {

  private final WordClasses classes = WordClasses.load();

  private Passage passage(String text) {
    Word[] words =
        PassageReader.words(classes, text, Tokenizer.tokenize(text, new Span(0, text.length())));
    PartOfSpeech[] tags = new PartOfSpeech[words.length];
    Arrays.fill(tags, PartOfSpeech.OTHER);
    return new Passage(words, tags);
  }

  private static List<String> spellings(Passage passage) {
    return Arrays.stream(passage.words).map(Word::toString).toList();
  }

  @Test
  void straightMarksOpenAfterSpaceAndCloseBeforeIt() {
    assertEquals(
        List.of("He", "said", "``", "no", "''", "twice", "."),
        spellings(passage("He said \"no\" twice.")));
  }

  @Test
  void curlyMarksAreTheSameAsStraightOnes() {
    assertEquals(
        spellings(passage("He said \"no\" twice.")), spellings(passage("He said “no” twice.")));
  }

  @Test
  void wordsBetweenMarksAreQuoted() {
    assertArrayEquals(new int[] {0, 0, 0, 1, 0, 0, 0}, passage("He said “no” twice.").quotation);
  }

  @Test
  void unclosedMarkQuotesToTheEnd() {
    assertArrayEquals(new int[] {0, 2, 2, 2}, passage("“no more tears").quotation);
  }

  @Test
  void unopenedMarkQuotesFromTheStart() {
    assertArrayEquals(new int[] {3, 3, 0, 0, 0, 0}, passage("no more” she said.").quotation);
  }

  @Test
  void aSentenceEndsAfterItsClosingMark() {
    assertArrayEquals(new int[] {0, 0, 0, 0, 1, 1, 1}, passage("“Stop.” They went on").sentence);
  }

  @Test
  void aQuestionInsideASentenceDoesNotEndIt() {
    assertEquals(0, passage("“Why?” she asked.").sentence[5]);
  }
}
