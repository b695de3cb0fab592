package dev.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenizerProperties {

  @Provide
  Arbitrary<String> texts() {
    return RandomTexts.texts();
  }

  @Property
  void everyCodePointThatIsNoBlankIsInExactlyOneToken(@ForAll @From("texts") String text) {
    List<Token> tokens = Tokenizer.tokenize(text, new Span(0, text.length()));
    int end = 0;
    for (Token token : tokens) {
      assertTrue(token.start() >= end && token.end() > token.start(), () -> tokens.toString());
      assertBlank(text.substring(end, token.start()));
      assertEquals(token.span().of(text), token.text());
      end = token.end();
    }
    assertBlank(text.substring(end));
  }

  @Property
  void noTokenSplitsACodePointOrHoldsABlank(@ForAll @From("texts") String text) {
    for (Token token : Tokenizer.tokenize(text, new Span(0, text.length()))) {
      assertFalse(token.text().codePoints().anyMatch(Characters::isSpace), token.text());
      boolean cutsPair =
          token.end() < text.length()
              && Character.isSurrogatePair(text.charAt(token.end() - 1), text.charAt(token.end()));
      assertFalse(cutsPair, token.text());
    }
  }

  @Property
  void sameTextGivesSameTokensWhereverItStands(@ForAll @From("texts") String text) {
    List<Token> alone = Tokenizer.tokenize(text, new Span(0, text.length()));
    List<Token> inside = Tokenizer.tokenize("Mr. " + text + ".5", new Span(4, 4 + text.length()));
    assertEquals(
        alone.stream().map(token -> token.span().shift(4)).toList(),
        inside.stream().map(Token::span).toList());
  }

  private static void assertBlank(String gap) {
    assertTrue(gap.codePoints().allMatch(Characters::isSpace), gap);
  }
}
