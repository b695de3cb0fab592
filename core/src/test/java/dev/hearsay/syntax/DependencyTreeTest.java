package dev.hearsay.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Token;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trees written by hand: what is read from them doesn't depend on the model. */
class DependencyTreeTest {

  /** A word a line: word, Penn Treebank tag, head counted from 1, relation. */
  private static Parsed tree(String... lines) {
    String text =
        Stream.of(lines)
            .map(line -> line.split(" ", -1)[0])
            .reduce((a, b) -> a + " " + b)
            .orElse("");
    List<Token> tokens = Parsed.tokens(text);
    assertEquals(lines.length, tokens.size());
    TreebankTag[] tags = new TreebankTag[lines.length];
    int[] heads = new int[lines.length];
    Relation[] relations = new Relation[lines.length];
    for (int i = 0; i < lines.length; i++) {
      String[] fields = lines[i].split(" ", -1);
      tags[i] = TreebankTag.ofLabel(fields[1]);
      heads[i] = Integer.parseInt(fields[2]) - 1;
      relations[i] = Relation.ofLabel(fields[3]);
    }
    return new Parsed(text, new DependencyTree(tokens, tags, heads, relations));
  }

  private static final Parsed COMPLEX =
      tree(
          "The DT 3 det",
          "two CD 3 nummod",
          "owners NNS 13 nsubj:pass",
          "of IN 6 case",
          "the DT 6 det",
          "mill NN 3 nmod",
          ", , 9 punct",
          "both DT 9 det",
          "brothers NNS 3 appos",
          ", , 9 punct",
          "were VBD 13 aux:pass",
          "never RB 13 advmod",
          "charged VBN 0 root",
          "by IN 15 case",
          "prosecutors NNS 13 obl:agent");

  @Test
  void phrasesLeaveOutAppositions() {
    assertEquals("The two owners", COMPLEX.phrase("owners"));
    assertEquals("The two owners of the mill", COMPLEX.phraseWithModifiers("owners"));
    assertEquals("both brothers", COMPLEX.phrase("brothers"));
    assertEquals("prosecutors", COMPLEX.phrase("prosecutors"));
  }

  @Test
  void passiveClauseIsRead() {
    Clause charge = COMPLEX.clause("charged");
    assertTrue(charge.isPassive());
    assertTrue(charge.isNegated());
    assertEquals("owners", COMPLEX.word(charge.patient()));
    assertEquals("prosecutors", COMPLEX.word(charge.agent()));
    assertEquals("-", COMPLEX.word(charge.object()));
  }

  @Test
  void subtreesAndChildrenAreInTextOrder() {
    DependencyTree tree = COMPLEX.tree();
    assertArrayEquals(new int[] {0, 1, 5, 8}, tree.children(2).toArray());
    assertEquals(new TokenRange(0, 10), tree.subtree(2));
    assertTrue(tree.isBelow(4, 2));
    assertFalse(tree.isBelow(12, 2));
    assertEquals(12, tree.root());
  }

  @Test
  void objectOfTheVerbAboveIsSubjectOfTheInfinitive() {
    Parsed read =
        tree(
            "He PRP 2 nsubj", "told VBD 0 root", "them PRP 2 obj", "to TO 5 mark", "go VB 2 xcomp");
    assertEquals("them", read.word(read.clause("go").subject()));
    assertEquals("He", read.word(read.clause("told").agent()));
  }

  @Test
  void nounThatAParticipleModifiesIsItsSubject() {
    Parsed read =
        tree("men NNS 0 root", "held VBN 1 acl", "by IN 4 case", "rebels NNS 2 obl:agent");
    assertEquals("men", read.word(read.clause("held").patient()));
    assertEquals("rebels", read.word(read.clause("held").agent()));
    assertEquals("men", read.phraseWithModifiers("men"));
  }

  @Test
  void nounSaidOfSomethingLeavesSubjectAndVerbOut() {
    Parsed read =
        tree(
            "She PRP 5 nsubj",
            "was VBD 5 cop",
            "never RB 5 advmod",
            "a DT 5 det",
            "minister NN 0 root");
    assertEquals("a minister", read.phrase("minister"));
    assertTrue(read.clause("minister").isNegated());
    assertEquals("She", read.word(read.clause("minister").subject()));
  }

  @Test
  void namesGoOnBehindTheirHead() {
    Parsed read =
        tree("Governor NNP 2 compound", "Ida NNP 4 nsubj", "Falk NNP 2 flat", "spoke VBD 0 root");
    assertEquals("Governor Ida Falk", read.phrase("Ida"));
  }

  @Test
  void noWithTheSubjectDenies() {
    Parsed read = tree("No DT 2 det", "rebels NNS 3 nsubj", "fled VBD 0 root");
    assertTrue(read.clause("fled").isNegated());
    assertFalse(tree("Rebels NNS 2 nsubj", "fled VBD 0 root").clause("fled").isNegated());
  }

  @Test
  void whatIsNoTreeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> tree("a DT 0 root", "b DT 0 root"));
    assertThrows(
        IllegalArgumentException.class, () -> tree("a DT 2 dep", "b DT 1 dep", "c DT 0 root"));
    assertThrows(
        IllegalArgumentException.class,
        () -> tree("a DT 3 dep", "b DT 4 dep", "c DT 4 dep", "d DT 0 root"));
    assertThrows(IllegalArgumentException.class, () -> new TokenRange(3, 3));
    assertThrows(IndexOutOfBoundsException.class, () -> COMPLEX.tree().clause(15));
  }

  @Test
  void partOfSpeechFollowsTagAndRelation() {
    assertEquals(PartOfSpeech.PRON, PartOfSpeech.of(TreebankTag.DT, Relation.NSUBJ, "this"));
    assertEquals(PartOfSpeech.DET, PartOfSpeech.of(TreebankTag.DT, Relation.DET, "this"));
    assertEquals(PartOfSpeech.SCONJ, PartOfSpeech.of(TreebankTag.IN, Relation.MARK, "if"));
    assertEquals(PartOfSpeech.AUX, PartOfSpeech.of(TreebankTag.VBZ, Relation.COP, "is"));
    assertEquals(PartOfSpeech.VERB, PartOfSpeech.of(TreebankTag.VBZ, Relation.ROOT, "is"));
    assertEquals(PartOfSpeech.SYM, PartOfSpeech.of(TreebankTag.NN, Relation.OBJ, "%"));
  }

  @Test
  void unknownRelationsAndTagsHaveAName() {
    assertEquals(Relation.OBL, Relation.ofLabel("obl:tmod"));
    assertEquals(Relation.NSUBJ_PASS, Relation.ofLabel("nsubj:pass"));
    assertEquals(Relation.DEP, Relation.ofLabel("nonsense"));
    assertEquals(TreebankTag.OTHER, TreebankTag.ofLabel("nonsense"));
    assertEquals(TreebankTag.OPENING_BRACKET, TreebankTag.ofLabel("-LSB-"));
  }
}
