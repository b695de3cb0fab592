package dev.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import dev.hearsay.text.Tokenizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceWordsTest {

  private static final EventWords WORDS =
      new EventWords(NounLexicon.standard(), Lemmatizer.standard());
  private static final Vocabulary VOCABULARY =
      new Vocabulary(Lemmatizer.standard(), WORDS, TriggerLexicon.read(WORDS));
  private static final Analyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  private static SentenceWords words(String sentence) {
    return new SentenceWords(
        Tokenizer.tokenize(sentence, new Span(0, sentence.length())), VOCABULARY);
  }

  private static boolean mayTell(String sentence) {
    Block block = new Block(new Span(0, sentence.length()), Block.Kind.PARAGRAPH);
    Analysis analysis =
        ANALYZER.analyze(Document.ofText(sentence, Optional.of("en"), sentence, List.of(block)));
    SentenceWords words = words(sentence);
    return words.mayTell(new StoryWords(analysis, List.of(words), WORDS));
  }

  @Test
  void sentencesWithoutTheWordsOfALineAreNotWorthATree() {
    assertTrue(mayTell("They took the pilot back to Ostra."));
    assertFalse(mayTell("She took a long look at the painting."));
  }

  @Test
  void whatHasNoPrepositionMayBeThereWithoutAWordForIt() {
    assertTrue(mayTell("The court's order was read aloud."));
  }

  @Test
  void wordsAreFoundInAllFormsTheyCouldHave() {
    SentenceWords words = words("Guards released the held men.");
    assertTrue(words.has("release"));
    assertTrue(words.has("hold"));
    assertTrue(words.has("guard"));
    assertFalse(words.has("free"));
  }

  @Test
  void vocabularyForgetsAndStillGivesTheSame() {
    Vocabulary.Word before = VOCABULARY.of("released");
    for (int i = 0; i < 25_000; i++) {
      VOCABULARY.of("w" + i);
    }
    assertEquals(before, VOCABULARY.of("released"));
  }
}
