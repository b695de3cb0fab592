package dev.hearsay.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassageAlignerTest {

  private static final String LEAD =
      "The harbour council promised on Tuesday to repay the dockers whose wages it had withheld";
  private static final String BODY =
      "Its chairwoman, Ilse Varn, told the Gazette that nobody had asked her before the strike began";

  @Test
  void sharedPassageIsFoundToTheWord() {
    String first = "Something else stands here. " + LEAD + ", a spokesman confirmed.";
    String second = "Nothing of that sort: " + LEAD + ". Then it rained.";
    SharedPassage passage = only(first, second);
    assertEquals(LEAD, passage.first().of(first));
    assertEquals(LEAD, passage.second().of(second));
    assertEquals(15, passage.sameWords());
    assertEquals(List.of(), passage.edits());
  }

  @Test
  void editsInsideAPassageAreListed() {
    String first = LEAD + " for a year. " + BODY + ".";
    String second =
        LEAD.replace("Tuesday", "Wednesday morning")
            + ". "
            + BODY.replace("told", "has told")
            + ".";
    SharedPassage passage = only(first, second);
    assertEquals(
        List.of("Tuesday/Wednesday morning", "for a year/", "/has"),
        passage.edits().stream()
            .map(edit -> edit.first().of(first) + "/" + edit.second().of(second))
            .toList());
  }

  @Test
  void aChangedNumberIsAnEdit() {
    String first = LEAD + ", 250 of them, and 2.5 per cent more. " + BODY;
    String second = LEAD + ", 265 of them, and 25 per cent more. " + BODY;
    assertEquals(
        List.of("250", "2.5"),
        only(first, second).edits().stream().map(edit -> edit.first().of(first)).toList());
  }

  @Test
  void damageAndTypographyAreNoEdits() {
    String first = "“" + LEAD + "”. " + BODY + ", who wasn't there";
    String second =
        "'"
            + LEAD.replace("wages it", "wagesit").replace("promised", "prom-\nised")
            + "'."
            + BODY.toUpperCase(java.util.Locale.ROOT)
            + " who wasn’t there";
    SharedPassage passage = only(first, second);
    assertEquals(List.of(), passage.edits());
    assertEquals(first.length(), passage.first().end());
  }

  @Test
  void paragraphsThatChangedPlacesAreTwoPassages() {
    Random random = new Random(3);
    String first = LEAD + ". " + Texts.article(random, 8) + BODY + ".";
    String second = BODY + ". " + Texts.article(random, 8) + LEAD + ".";
    List<SharedPassage> passages = PassageAligner.align(first, second);
    assertEquals(List.of(LEAD, BODY), passages.stream().map(one -> one.first().of(first)).toList());
  }

  @Test
  void aCutSentenceLeavesOnePassageWhenShortAndTwoWhenLong() {
    String shorter = LEAD + ". So it was. " + BODY;
    assertEquals(1, PassageAligner.align(shorter, LEAD + ". " + BODY).size());
    String longer = LEAD + ". " + Texts.sentence(new Random(5), 40) + " " + BODY;
    assertEquals(2, PassageAligner.align(longer, LEAD + ". " + BODY).size());
  }

  @Test
  void aPassageGoesOnBesideSmallChanges() {
    String first = LEAD + " and then they all went quietly home again.";
    String second = LEAD + " and afterwards they all went quietly home again.";
    assertTrue(only(first, second).first().of(first).endsWith("home again"));
  }

  @Test
  void aFewWordsInCommonAreNoPassage() {
    assertEquals(
        List.of(),
        PassageAligner.align(
            "He spoke in an interview with the Millbrook Gazette of his regrets.",
            "She wept in an interview with the Millbrook Gazette, briefly."));
    assertEquals(List.of(), PassageAligner.align("", LEAD));
    assertEquals(List.of(), PassageAligner.align("", ""));
  }

  @Test
  void eachWordIsInOnePassageWhereATextRepeatsItself() {
    String once = LEAD + ". " + BODY + ".";
    List<SharedPassage> passages = PassageAligner.align(once, once + "\n\n" + once);
    assertEquals(1, passages.size());
    assertEquals(once.length() - 1, passages.get(0).first().end());
  }

  private static SharedPassage only(String first, String second) {
    List<SharedPassage> passages = PassageAligner.align(first, second);
    assertEquals(1, passages.size(), () -> passages.toString());
    return passages.get(0);
  }
}
