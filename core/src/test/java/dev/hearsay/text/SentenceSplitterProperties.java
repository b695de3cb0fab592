package dev.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SentenceSplitterProperties {

  /** So long a line takes hours where the work grows with its square. */
  private static final int LONG_LINE = 1_000_000;

  @Provide
  Arbitrary<String> texts() {
    return RandomTexts.texts();
  }

  @Property
  void everyTokenIsInExactlyOneSentence(@ForAll @From("texts") String text) {
    int end = 0;
    for (Sentence sentence : SentenceSplitter.split(text, List.of())) {
      assertEquals(sentence.span().start(), sentence.tokens().get(0).start());
      for (Token token : sentence.tokens()) {
        assertTrue(text.substring(end, token.start()).codePoints().allMatch(Characters::isSpace));
        assertEquals(token.span().of(text), token.text());
        end = token.end();
      }
      assertEquals(sentence.span().end(), end);
    }
    assertTrue(text.substring(end).codePoints().allMatch(Characters::isSpace));
  }

  @Property
  void sentencesStayInTheirBlocks(
      @ForAll @From("texts") String first, @ForAll @From("texts") String second) {
    String text = first + "\n\n" + second;
    List<Block> blocks =
        List.of(
            new Block(new Span(0, first.length()), Block.Kind.HEADING),
            new Block(new Span(first.length() + 2, text.length()), Block.Kind.PARAGRAPH));
    List<Sentence> sentences = SentenceSplitter.split(text, blocks);
    for (Sentence sentence : sentences) {
      assertTrue(blocks.get(sentence.block()).span().contains(sentence.span()));
    }
    assertEquals(sentences, SentenceSplitter.split(text, blocks));
  }

  @Example
  void workGrowsLinearlyWithOneLine() {
    for (String piece :
        List.of("a@", "word ", "x.", "U.S. ", "\"", "' ", "\u200b", "<a", "&a", ". ", "1.")) {
      String line = piece.repeat(LONG_LINE / piece.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> SentenceSplitter.split(line, List.of()), piece);
    }
  }
}
