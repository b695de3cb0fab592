package dev.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JoinedTokensTest {

  private static final String TEXT = "The envoy left PortlandaThe clerk said.";

  private static final List<Sentence> SENTENCES =
      SentenceSplitter.split(
          TEXT, List.of(new Block(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH)));

  private static List<String> words(Damage damage) {
    return JoinedTokens.takenApart(TEXT, SENTENCES, List.of(damage)).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> token.span().of(TEXT))
        .toList();
  }

  @Test
  void aTokenIsCutWhereTheSuggestionHasABlank() {
    assertEquals(
        List.of("The", "envoy", "left", "Portlanda", "The", "clerk", "said", "."),
        words(
            new Damage(new Span(15, 27), Damage.Kind.JOINED_WORDS, Optional.of("Portlanda The"))));
  }

  @Test
  void aSuggestionThatChangesLettersCutsNothing() {
    assertEquals(
        List.of("The", "envoy", "left", "PortlandaThe", "clerk", "said", "."),
        words(new Damage(new Span(15, 27), Damage.Kind.JOINED_WORDS, Optional.of("Portland The"))));
  }

  @Test
  void otherDamageCutsNothing() {
    assertSame(
        SENTENCES,
        JoinedTokens.takenApart(
            TEXT,
            SENTENCES,
            List.of(
                new Damage(new Span(15, 27), Damage.Kind.CUT_OFF_SENTENCE, Optional.of("P The")))));
  }
}
