package dev.hearsay.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedSentencesTest {

  private static List<Token> tokens(String sentence) {
    return Tokenizer.tokenize(sentence, new Span(0, sentence.length()));
  }

  @Test
  void aSentenceIsParsedOnce() {
    ParsedSentences parsed = ParsedSentences.standard();
    DependencyTree tree = parsed.tree(tokens("The envoy praised Nora Velde."));
    assertSame(tree, parsed.tree(tokens("The envoy praised Nora Velde.")));
  }

  @Test
  void otherTokensInTheSamePlaceHaveATreeOfTheirOwn() {
    ParsedSentences parsed = ParsedSentences.standard();
    DependencyTree tree = parsed.tree(tokens("The envoy praised Nora Velde."));
    DependencyTree other = parsed.tree(tokens("The envoy praised"));
    assertNotSame(tree, other);
    assertEquals(3, other.size());
  }

  @Test
  void noTokensHaveAnEmptyTree() {
    assertEquals(0, ParsedSentences.standard().tree(List.of()).size());
  }
}
