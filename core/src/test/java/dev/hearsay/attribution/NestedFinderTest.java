package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.attribution.encoder.EncoderTagger;
import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.Role;
import dev.hearsay.attribution.linear.RoleSpan;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is attributed inside a content, with the models that ship. */
class NestedFinderTest {

  private static final LinearTagger LINEAR = LinearTagger.load();
  private static final NestedFinder FINDER =
      new NestedFinder(
          LINEAR.passages(),
          new SecondReading(LINEAR, EncoderTagger.load()),
          LinearTagger.loadLinks());

  /** A content that fills the text. */
  private static NestedFinder.Outer whole(String text) {
    List<Token> tokens = Tokenizer.tokenize(text, new Span(0, text.length()));
    return new NestedFinder.Outer(tokens, new RoleSpan(Role.CONTENT, 0, tokens.size(), 0.9));
  }

  private static List<NestedFinder.Nested> inside(String text) {
    return FINDER.find(text, List.of(whole(text))).get(0);
  }

  private static String words(String text, RoleSpan span) {
    List<Token> tokens = whole(text).tokens();
    return text.substring(tokens.get(span.start()).start(), tokens.get(span.end() - 1).end());
  }

  @Test
  void whatOneToldAnotherIsFoundInside() {
    String text = "that the harbour board told the inspectors that the crane had never been tested";
    List<NestedFinder.Nested> found = inside(text);

    assertEquals(1, found.size());
    assertEquals("the harbour board", words(text, found.get(0).source()));
    assertEquals("that the crane had never been tested", words(text, found.get(0).content()));
    assertEquals(EncoderTagger.NAME, found.get(0).decidedBy());
  }

  @Test
  void aBeliefInsideAStatementIsFound() {
    String text = "that Ms. Orlova believes the ferry line will close before the winter";
    List<NestedFinder.Nested> found = inside(text);

    assertEquals(1, found.size());
    assertEquals("Ms. Orlova", words(text, found.get(0).source()));
    assertEquals("believes", words(text, found.get(0).cue()));
  }

  @Test
  void whatTellsWhatHappenedHoldsNothing() {
    assertEquals(List.of(), inside("that the ferry left the island at noon with forty on board"));
  }

  @Test
  void aSpeakerThinkingAloudIsNotASecondVoice() {
    assertEquals(List.of(), inside("that I think the ferry line will close before the winter"));
  }

  @Test
  void eachContentKeepsItsPlace() {
    String told = "that the harbour board told the inspectors that the crane had never been tested";
    String plain = "that the ferry left the island at noon with forty on board";
    List<Token> tokens =
        Tokenizer.tokenize(told + ". " + plain, new Span(0, told.length() + 2 + plain.length()));
    int end = whole(told).tokens().size();
    NestedFinder.Outer first =
        new NestedFinder.Outer(tokens, new RoleSpan(Role.CONTENT, 0, end, 1));
    NestedFinder.Outer second =
        new NestedFinder.Outer(tokens, new RoleSpan(Role.CONTENT, end + 1, tokens.size(), 1));

    List<List<NestedFinder.Nested>> found =
        FINDER.find(told + ". " + plain, List.of(second, first, second));
    assertEquals(List.of(0, 1, 0), found.stream().map(List::size).toList());
    assertTrue(found.get(1).get(0).content().end() <= end);
  }
}
