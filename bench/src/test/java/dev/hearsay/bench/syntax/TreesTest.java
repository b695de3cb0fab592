package dev.hearsay.bench.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.transition.WordClasses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TreesTest {

  private static LabelledTree silver(String... lines) throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(line.replace(' ', '\t'));
    }
    rows.add("");
    return SilverTrees.parse(rows).get(0);
  }

  @Test
  void piecesOfACompoundStandWhereTheirHeadStood() throws IOException {
    LabelledTree tree =
        silver("coal NN 3 obl 1", "- HYPH 1 punct 0", "fired VBN 4 amod 0", "plants NNS 0 root 1");
    assertEquals(List.of("coal-fired", "plants"), tree.words());
    assertEquals(List.of("JJ", "NNS"), tree.tags());
    assertEquals(List.of(1, -1), tree.heads());
    assertEquals(List.of("amod", "root"), tree.relations());
    assertTrue(tree.whole());
  }

  @Test
  void brokenLinesAreRefused() {
    assertThrows(IOException.class, () -> SilverTrees.parse(List.of("no tree")));
  }

  @Test
  void treesOfGoldStandOnOurTokens() {
    List<LabelledTree> trees = new ArrayList<>();
    GumTrees.read(
        List.of(
            "# newdoc",
            "1-2\tIda's\t_\t_\t_\t_\t_\t_\t_\t_",
            "1\tIda\tIda\tPROPN\tNNP\t_\t3\tnmod:poss\t_\t_",
            "2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_",
            "3\tcan\tcan\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No",
            "4\tnot\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_"),
        trees);
    assertEquals(1, trees.size());
    assertEquals(List.of("Ida", "'s", "can", "not"), trees.get(0).words());
    assertEquals(List.of(2, 0, -1, 2), trees.get(0).heads());
  }

  @Test
  void firstWordOfANameBecomesItsHead() throws IOException {
    LabelledTree seen = silver("Ida NNP 2 compound 1", "Falk NNP 0 root 1");
    LabelledTree also = silver("Ole NNP 2 compound 1", "Falk NNP 0 root 1");
    TreebankHabits habits = new TreebankHabits(Set.of("ida", "ole"), List.of(seen, also));
    LabelledTree tree =
        habits.rewrite(
            silver(
                "Mayor NNP 3 compound 1",
                "Ida NNP 3 compound 1",
                "Falk NNP 4 nsubj 1",
                "spoke VBD 0 root 1"));
    assertEquals(List.of(1, 3, 1, -1), tree.heads());
    assertEquals(List.of("compound", "nsubj", "flat", "root"), tree.relations());
    LabelledTree place = silver("Lake NNP 2 compound 1", "Falk NNP 0 root 1");
    assertEquals(place, habits.rewrite(place));
  }

  @Test
  void dayBecomesTheHeadOfADate() throws IOException {
    TreebankHabits habits = new TreebankHabits(Set.of(), List.of());
    LabelledTree tree =
        habits.rewrite(
            silver(
                "left VBD 0 root 1", "May NNP 1 obl 1", "18 CD 2 nummod 1", "2011 CD 2 nummod 1"));
    assertEquals(List.of(-1, 2, 0, 2), tree.heads());
    assertEquals(List.of("root", "compound", "obl", "nmod:unmarked"), tree.relations());
  }

  @Test
  void marksAreTakenOutAndAgentsMarked() throws IOException {
    LabelledTree tree =
        silver(
            "Held VBN 5 acl 1",
            "by IN 3 case 1",
            "rebels NNS 1 obl 1",
            ", , 1 punct 1",
            "men NNS 0 root 1");
    Example example = Example.of(tree, WordClasses.NONE);
    assertEquals(Relation.OBL_AGENT.code(), example.relations()[2]);
    Example parsed = example.withoutMarks(example.tags());
    assertEquals(List.of("Held", "by", "rebels", "men"), parsed.text());
    assertEquals(3, parsed.heads()[0]);
    assertEquals(4, parsed.heads()[3]);
    assertFalse(parsed.text().contains(","));
  }
}
