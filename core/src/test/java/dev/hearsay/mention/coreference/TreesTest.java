package dev.hearsay.mention.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.mention.Words;
import dev.hearsay.mention.coreference.Trees.Standing;
import dev.hearsay.syntax.ParsedSentences;
import dev.hearsay.text.Document;
import dev.hearsay.text.SentenceSplitter;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TreesTest {

  private static Words words(String text) {
    Document document = Document.ofText("test", Optional.of("en"), text, List.of());
    return Words.of(document, SentenceSplitter.split(text, document.blocks()), List.of());
  }

  private static Trees trees(Words words) {
    return new Trees(words, ParsedSentences.standard());
  }

  private static int index(Words words, String word) {
    for (int i = 0; i < words.count(); i++) {
      if (words.word(i).equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException(word);
  }

  private static String phrase(Words words, String head) {
    Trees trees = trees(words);
    int at = index(words, head);
    return words.phrase(trees.from(at), trees.end(at));
  }

  @Test
  void phrasesHaveWhatStandsBeforeAndBehindTheNoun() {
    Words words = words("Reporters met the new head of the harbour office in the morning.");
    assertEquals("the new head of the harbour office", phrase(words, "head"));
    assertEquals("the harbour office", phrase(words, "office"));
    assertEquals("Reporters", phrase(words, "Reporters"));
  }

  @Test
  void phrasesHaveTheirRelativeClauses() {
    Words words = words("The sailors who had slept on deck were questioned by the police.");
    assertEquals("The sailors who had slept on deck", phrase(words, "sailors"));
  }

  @Test
  void whatIsJoinedIsNoPartOfThePhrase() {
    Words words = words("The mayor and the minister signed the treaty.");
    assertEquals("The mayor", phrase(words, "mayor"));
    assertEquals("the minister", phrase(words, "minister"));
    assertEquals(
        Standing.JOINED, trees(words).standing(index(words, "minister"), index(words, "mayor")));
  }

  @Test
  void whatIsSaidOfTheSubjectIsItsPredicate() {
    Words words = words("Rask is the owner of two ships.");
    assertEquals(
        Standing.PREDICATE, trees(words).standing(index(words, "owner"), index(words, "Rask")));
  }

  @Test
  void objectsStandBesideTheSubject() {
    Words words = words("The minister praised the captain.");
    assertEquals(
        Standing.BESIDE_SUBJECT,
        trees(words).standing(index(words, "captain"), index(words, "minister")));
  }

  @Property(tries = 200)
  void phrasesLieInTheirSentence(@ForAll String text) {
    Words words = words(text);
    Trees trees = trees(words);
    for (int i = 0; i < words.count(); i++) {
      int sentence = words.sentence(i);
      assertTrue(words.sentenceStart(sentence) <= trees.from(i) && trees.from(i) <= i);
      assertTrue(i < trees.end(i) && trees.end(i) <= words.sentenceEnd(sentence));
    }
  }
}
