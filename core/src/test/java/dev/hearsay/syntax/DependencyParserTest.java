package dev.hearsay.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DependencyParserTest {

  @Test
  void subjectAndObjectStandAroundTheVerb() {
    Parsed read = Parsed.of("The harbour master signed the new contract on Monday.");
    assertEquals("-", read.head("signed"));
    assertEquals("signed", read.head("master"));
    assertEquals(Relation.NSUBJ, read.relation("master"));
    assertEquals(Relation.COMPOUND, read.relation("harbour"));
    assertEquals(Relation.OBJ, read.relation("contract"));
    assertEquals(Relation.OBL, read.relation("Monday"));
    assertEquals(PartOfSpeech.ADP, read.tag("on"));
    assertEquals(PartOfSpeech.PROPN, read.tag("Monday"));
    assertEquals(PartOfSpeech.PUNCT, read.tag("."));
  }

  @Test
  void numbersDependOnWhatTheyCount() {
    Parsed read = Parsed.of("Police arrested about 250 young protesters after the march.");
    assertEquals("protesters", read.head("250"));
    assertEquals(Relation.NUMMOD, read.relation("250"));
    assertEquals(PartOfSpeech.NUM, read.tag("250"));
    assertEquals("250", read.head("about"));
    assertEquals("about 250 young protesters", read.phrase("protesters"));
  }

  @Test
  void passivesTellToWhomAndByWhom() {
    Parsed read = Parsed.of("Three journalists were arrested by the border police last week.");
    Clause arrest = read.clause("arrested");
    assertTrue(arrest.isPassive());
    assertEquals("journalists", read.word(arrest.passiveSubject()));
    assertEquals("journalists", read.word(arrest.patient()));
    assertEquals("police", read.word(arrest.agent()));
    assertEquals(Relation.AUX_PASS, read.relation("were"));
    assertEquals(PartOfSpeech.AUX, read.tag("were"));
  }

  @Test
  void invertedVerbKeepsItsSubject() {
    Parsed read = Parsed.of("“We will not pay,” said Ida Falk, the mayor.");
    assertEquals("said", read.head("pay"));
    assertEquals("Ida Falk", read.phrase(read.word(read.clause("said").subject())));
    assertTrue(read.clause("pay").isNegated());
    Parsed second = Parsed.of("“The bridge is closed,” said the mayor.");
    assertEquals("mayor", second.word(second.clause("said").subject()));
    assertEquals("bridge", second.word(second.clause("closed").subject()));
  }

  @Test
  void relativePronounsStandForTheirNoun() {
    Parsed read = Parsed.of("The minister who signed the order has resigned.");
    assertEquals("minister", read.word(read.clause("signed").subject()));
    assertEquals("minister", read.word(read.clause("resigned").subject()));
    assertEquals(Relation.ACL_RELCL, read.relation("signed"));
    assertEquals("The minister", read.phrase("minister"));
    assertEquals("The minister", read.phraseWithModifiers("minister"));
  }

  @Test
  void negationAndAuxiliariesBelongToTheVerb() {
    Parsed read = Parsed.of("The company did not pay the workers.");
    Clause pay = read.clause("pay");
    assertTrue(pay.isNegated());
    assertEquals(1, pay.auxiliaries().count());
    assertEquals("did", read.word(pay.auxiliaries().findFirst()));
    assertEquals(PartOfSpeech.PART, read.tag("not"));
    assertFalse(Parsed.of("The company did pay the workers.").clause("pay").isNegated());
  }

  @Test
  void phrasesEndBeforePrepositionsOrGoOnThroughThem() {
    Parsed read = Parsed.of("The head of the small agency in Bern denied the report.");
    assertEquals("The head", read.phrase("head"));
    assertEquals("The head of the small agency in Bern", read.phraseWithModifiers("head"));
    assertEquals("head", read.word(read.clause("denied").subject()));
  }

  @Test
  void infinitivesTakeTheSubjectOfTheVerbAbove() {
    Parsed read = Parsed.of("The workers want to leave.");
    assertEquals("workers", read.word(read.clause("leave").subject()));
  }

  @Test
  void coordinatedVerbsShareTheirSubject() {
    Parsed read = Parsed.of("The judge read the letter and left the room.");
    assertEquals("judge", read.word(read.clause("left").subject()));
    assertEquals("room", read.word(read.clause("left").object()));
  }

  @Test
  void sentenceAndItsTokensHaveTheSameTree() {
    String text = "The dam broke. Nobody was hurt.";
    List<Sentence> sentences = SentenceSplitter.split(text, List.of());
    assertEquals(2, sentences.size());
    DependencyParser parser = DependencyParser.standard();
    for (Sentence sentence : sentences) {
      assertEquals(parser.parse(sentence.tokens()), parser.parse(sentence));
    }
  }

  @Test
  void noWordsHaveAnEmptyTree() {
    DependencyTree tree = DependencyParser.standard().parse(List.of());
    assertEquals(0, tree.size());
    assertEquals(DependencyTree.NO_HEAD, tree.root());
  }

  @Test
  void modelIsLoadedOnce() {
    assertSame(DependencyParser.standard(), DependencyParser.standard());
  }

  @Test
  void sameTreeOnEveryThread() {
    List<Token> tokens = Parsed.tokens("The council, which met on Friday, rejected both plans.");
    DependencyTree expected = DependencyParser.standard().parse(tokens);
    IntStream.range(0, 64)
        .parallel()
        .forEach(i -> assertEquals(expected, DependencyParser.standard().parse(tokens)));
  }

  @Test
  void wordOfAMegabyteAndSentencesOfManyThousandTakeLittleTime() {
    String word = "x".repeat(1 << 20);
    String list = "rice, beans and 40 tins; ".repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          assertEquals(1, DependencyParser.standard().parse(Parsed.tokens(word)).size());
          DependencyTree long1 = DependencyParser.standard().parse(Parsed.tokens(list));
          assertEquals(140_000, long1.size());
          assertEquals(new TokenRange(0, long1.size()), long1.subtree(long1.root()));
        });
  }

  @Test
  void piecesOfALongSentenceHangTogether() {
    String list = "He named Oster, ".repeat(90);
    DependencyTree tree = DependencyParser.standard().parse(Parsed.tokens(list));
    assertTrue(tree.size() > 300);
    assertTrue(tree.children(tree.root(), Relation.PARATAXIS).count() >= 1);
  }

  @Test
  void spansOfRangesLieInTheText() {
    Parsed read = Parsed.of("Two of the men fled.");
    assertEquals(
        new Span(0, 20), read.tree().subtree(read.tree().root()).span(read.tree().tokens()));
  }
}
