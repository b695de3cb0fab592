package dev.hearsay.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NormalizedTextTest {

  @Test
  void caseAccentsAndMarksOfPunctuationDontCount() {
    assertEquals("shesaiditisntoursinsaopaulo", letters("“She said it isn’t OURS”, in São Paulo."));
    assertEquals(letters("it isn't ours"), letters("It isn’t “ours”"));
    assertEquals(letters("Sa\u0303o Paulo"), letters("São Paulo"));
  }

  @Test
  void joinedAndHyphenatedWordsHaveTheSameLetters() {
    assertEquals(letters("the coal-fired plant"), letters("the coal fired plant"));
    assertEquals(letters("an agreement who"), letters("an agree-\nmentwho"));
    assertEquals(letters("cooperation"), letters("co\u00adoperation"));
  }

  @Test
  void numbersThatDifferHaveDifferentLetters() {
    assertEquals(letters("1,400 men"), letters("1400 men"));
    assertNotEquals(letters("2.5 million"), letters("25 million"));
    assertNotEquals(letters("$5"), letters("€5"));
    assertNotEquals(letters("2½"), letters("212"));
    assertEquals("may52019", letters("May 5,2019"));
    assertEquals("in2019", letters("in 2019."));
  }

  @Test
  void wordsAreTheTextsOwn() {
    String text = "«Ja», said O’Neill, e\u0301mu of 1,400 — 2.5%!";
    assertEquals(List.of("Ja", "said", "O’Neill", "e\u0301mu", "of", "1,400", "2.5%"), words(text));
  }

  @Test
  void ideographsAreWordsOfTheirOwn() {
    assertEquals(List.of("東", "京", "a"), words("東京a"));
  }

  private static List<String> words(String text) {
    NormalizedText normalized = NormalizedText.of(text);
    return IntStream.range(0, normalized.wordCount())
        .mapToObj(word -> normalized.span(word).of(text))
        .toList();
  }

  private static String letters(String text) {
    NormalizedText normalized = NormalizedText.of(text);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < normalized.letterCount(); i++) {
      letters.append(normalized.letter(i));
    }
    return letters.toString();
  }
}
