package dev.hearsay.provenance.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

  private static final Analysis STATEMENT =
      Newsroom.article(
          "Ministry of Harbours",
          11,
          """
          The ministry regrets the delay in the delivery of the crane and has asked the board for a full account.

          No official of the ministry knew of the purchase before it was made. The ministry will pay no further bill of the board this year.""");

  @Test
  void whoPutsAStatementsWordsBetweenQuotationMarksQuotesIt() {
    Analysis article =
        Newsroom.article(
            "The Corring Times",
            12,
            "The crane never came to Velmouth.\n\n“No official of the ministry knew of the purchase before it was made,” the"
                + " Ministry of Harbours said.\n\nThe mayor was on holiday.");
    Derivation found = only(article);
    assertEquals(DerivationKind.QUOTES, found.kind());
    assertEquals(Newsroom.id(STATEMENT), found.to().orElseThrow());
    assertEquals("own-words", found.evidence().get(0).rule());
  }

  @Test
  void wordsThatSomebodyElseSaysThereAreNotItsOwn() {
    Analysis one =
        Newsroom.article(
            "The Corring Times",
            11,
            "“Nobody on the board has ever been to sea in his life,” the fisherman Ole Brack said on the quay of Velmouth.");
    Analysis other =
        Newsroom.article(
            "The Lakeside Echo",
            12,
            "Rain fell on the market.\n\n“Nobody on the board has ever been to sea in his life,” the fisherman Ole Brack said. Bread"
                + " was dear and the fish was small.");
    DerivationFinder finder = DerivationFinder.standard();
    finder.addAll(List.of(one, other));
    assertTrue(
        finder.derivations().stream().noneMatch(found -> found.kind() == DerivationKind.QUOTES));
  }

  @Test
  void spokesmenSpeakForTheirOffice() {
    assertTrue(
        OwnWords.speaksFor("a spokeswoman for the harbours ministry", "ministry of harbours"));
    assertTrue(OwnWords.speaksFor("the Brennian defense office", "office of defence brennia"));
    assertTrue(!OwnWords.speaksFor("the ministry of finance", "ministry of harbours"));
  }

  private static Derivation only(Analysis article) {
    DerivationFinder finder = DerivationFinder.standard();
    finder.addAll(List.of(STATEMENT, article));
    List<Derivation> found = finder.derivations();
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  @Test
  void wordsOfASpokesmanInTheStatementItselfAreTheStatements() {
    Analysis statement =
        Newsroom.article(
            "Ministry of Harbours",
            11,
            """
            The spokesman of the Ministry of Harbours, Ole Brack, made the following statement.

            “No official of this house knew of the purchase before it was made,” the ministry of harbours spokesman Ole Brack said. The ministry will pay no further bill this year.""");
    Analysis article =
        Newsroom.article(
            "The Corring Times",
            12,
            "The crane never came to Velmouth.\n\n“No official of this house knew of the purchase before it was made,” said Ole"
                + " Brack, a spokesman for the Ministry of Harbours.\n\nThe mayor was on holiday.");
    DerivationFinder finder = DerivationFinder.standard();
    finder.addAll(List.of(statement, article));
    assertEquals(
        List.of(DerivationKind.QUOTES),
        finder.derivationsOf(Newsroom.id(article)).stream().map(Derivation::kind).toList());
  }
}
