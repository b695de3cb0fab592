package dev.hearsay.provenance.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DerivationFinderTest {

  private static final String EXCLUSIVE =
      """
      The harbour board of Velmouth paid 340,000 crowns for a crane that was never delivered, according to invoices seen by the Velmouth Gazette.

      The invoices, dated 4 February, bear the signature of the board's treasurer, Edda Morrow. A second set of 12 papers names a firm in Tarrick as the seller.

      “I signed what was put in front of me,” Morrow told the Velmouth Gazette on Monday. “The crane was somewhere at sea, they said.”

      The firm in Tarrick has no telephone and no staff. Its owner, Jonas Quill, is a cousin of the harbour master, Piet Lander.

      Lander declined to say whether he had known of the purchase. Two auditors asked for the delivery note in February and received none.

      The board will meet on 21 March to hear the auditors.""";

  private static final String REWRITE =
      """
      A crane that never arrived has cost Velmouth's harbour board 340,000 crowns, the Velmouth Gazette reported.

      The bills from 4 February were signed by Edda Morrow, treasurer of the board. Another 12 papers give the seller as a company in Tarrick.

      “I signed what was put in front of me,” Morrow told the Velmouth Gazette.

      The Tarrick company, without staff or telephone, belongs to Jonas Quill, whose cousin Piet Lander is the harbour master. Lander would not say if he knew about the purchase.

      In February two auditors wanted to see the delivery note and got nothing. They will be heard by the board on 21 March.""";

  private static final String OTHER =
      """
      Snow closed the pass above Ostrel for the third time this winter, and 14 lorries were stuck until dawn.

      A driver, Milo Brandt, said the ploughs came late. The road office in Ostrel has two of them and needs five.

      Schools in the valley will open an hour later on Thursday.""";

  private static final Analysis GAZETTE = Newsroom.article("The Velmouth Gazette", 11, EXCLUSIVE);
  private static final Analysis TIMES = Newsroom.article("The Corring Times", 12, REWRITE);
  private static final Analysis HERALD = Newsroom.article("Ostrel Herald", 12, OTHER);

  @Test
  void aRewriteWithCreditFollowsWhatItCredits() {
    Derivation found = only(find(GAZETTE, TIMES, HERALD));
    assertEquals(Newsroom.id(TIMES), found.from());
    assertEquals(Optional.of(Newsroom.id(GAZETTE)), found.to());
    assertEquals(Optional.of("The Velmouth Gazette"), found.toOutlet());
    assertEquals(DerivationKind.REWRITE, found.kind());
    assertTrue(found.score() > 0.8, () -> "score " + found.score());
    DerivationEvidence credit = found.evidence().get(0);
    assertEquals("credits-outlet", credit.rule());
    assertTrue(words(TIMES, credit.from().orElseThrow()).contains("Velmouth Gazette"));
  }

  @Test
  void everySpanOfTheEvidenceLiesInItsDocument() {
    for (DerivationEvidence evidence : only(find(GAZETTE, TIMES)).evidence()) {
      evidence.from().ifPresent(span -> assertFalse(words(TIMES, span).isBlank()));
      evidence.to().ifPresent(span -> assertFalse(words(GAZETTE, span).isBlank()));
    }
  }

  @Test
  void anArticleOnSomethingElseDescendsFromNobody() {
    assertEquals(List.of(), find(GAZETTE, HERALD));
  }

  @Test
  void theSameTextWithAnAgencysNameIsSyndicated() {
    String text =
        "VELMOUTH (Sollan News Agency) — "
            + EXCLUSIVE.replace("the Velmouth Gazette", "Sollan News Agency");
    Analysis agency = Newsroom.credited("Sollan News Agency", 11, text, "Sollan News Agency");
    Analysis station = Newsroom.credited("Channel 9 Corring", 11, text, "Sollan News Agency");
    Derivation found = only(find(agency, station));
    assertEquals(Newsroom.id(station), found.from());
    assertEquals(DerivationKind.SYNDICATION, found.kind());
  }

  @Test
  void whatAnAgencySignsIsSyndicatedAlsoWithoutItsName() {
    Analysis agency =
        Newsroom.credited(
            "Sollan News Agency",
            11,
            "VELMOUTH (SAN) — " + EXCLUSIVE.replace("the Velmouth Gazette", "Sollan News Agency"),
            "SAN");
    Analysis station =
        Newsroom.article(
            "Channel 9 Corring",
            12,
            EXCLUSIVE.replace("the Velmouth Gazette", "Sollan News Agency"));
    Derivation found = only(find(agency, station));
    assertEquals(Newsroom.id(station), found.from());
    assertEquals(DerivationKind.SYNDICATION, found.kind());
  }

  @Test
  void theSameTextUnderAnotherNameIsACopy() {
    Analysis copy =
        Newsroom.article("Newsbarn", 13, EXCLUSIVE.replace("the Velmouth Gazette", "Newsbarn"));
    Derivation found = only(find(GAZETTE, copy));
    assertEquals(Newsroom.id(copy), found.from());
    assertEquals(DerivationKind.COPY, found.kind());
  }

  @Test
  void whoFollowsTheWireIsNotListedUnderThePaperAgain() {
    Analysis third =
        Newsroom.article(
            "Lakeside Echo",
            13,
            """
            A crane that never came has cost the harbour board of Velmouth 340,000 crowns, according to the Corring Times.

            The bills from 4 February were signed by Edda Morrow, the board's treasurer. Another 12 papers give the seller as a company in Tarrick.

            The Tarrick company, which has neither staff nor telephone, belongs to Jonas Quill, whose cousin Piet Lander is the harbour master.

            Two auditors wanted to see the delivery note in February and got nothing.""");
    List<Derivation> found =
        find(GAZETTE, TIMES, third).stream()
            .filter(one -> one.from().equals(Newsroom.id(third)))
            .toList();
    assertEquals(Optional.of(Newsroom.id(TIMES)), only(found).to());
    assertEquals(DerivationKind.REWRITE, only(found).kind());
  }

  @Test
  void anOutletThatIsntThereIsNamed() {
    Analysis citing =
        Newsroom.article(
            "Lakeside Echo",
            13,
            "The bridge at Norden will be torn down in May, the Harbour City Gazette reported on Tuesday.\n\n"
                + "The mayor, Ada Finch, said the work would take 14 weeks.");
    Derivation found = only(find(citing, HERALD));
    assertEquals(Optional.empty(), found.to());
    assertTrue(found.toOutlet().orElseThrow().contains("Harbour City Gazette"));
    assertEquals(DerivationKind.CITES, found.kind());
  }

  @Test
  void twoThatCiteEachOtherAreARing() {
    Analysis one =
        Newsroom.article(
            "The Harbour Beacon",
            12,
            "The treasurer Edda Morrow has left Velmouth by night, the Corring Observer reported.\n\nNobody answered at her door.");
    Analysis other =
        Newsroom.article(
            "The Corring Observer",
            12,
            "The treasurer Edda Morrow left Velmouth by night, according to the Harbour Beacon.\n\nWe have asked for a comment.");
    List<Derivation> found = find(one, other);
    List<DocumentId> ring =
        List.of(Newsroom.id(one), Newsroom.id(other)).stream().sorted().toList();
    assertEquals(List.of(ring), DerivationLoops.find(found), found::toString);
  }

  @Test
  void aChainIsNoRing() {
    assertEquals(List.of(), DerivationLoops.find(find(GAZETTE, TIMES)));
  }

  @Test
  void theOrderOfAddingDoesntMatter() {
    List<Analysis> analyses =
        new ArrayList<>(
            List.of(
                GAZETTE,
                TIMES,
                HERALD,
                Newsroom.article("Newsbarn", 13, EXCLUSIVE),
                Newsroom.article("Undated Weekly", 0, REWRITE.replace("crane", "hoist"))));
    List<Derivation> expected = find(analyses.toArray(Analysis[]::new));
    assertFalse(expected.isEmpty());
    Random random = new Random(3);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(analyses, random);
      assertEquals(expected, find(analyses.toArray(Analysis[]::new)));
    }
  }

  @Test
  void whatIsTakenAwayWasNeverThere() {
    Analysis copy = Newsroom.article("Newsbarn", 13, EXCLUSIVE);
    DerivationFinder finder = DerivationFinder.standard();
    finder.addAll(List.of(TIMES, copy, GAZETTE, HERALD));
    List<Derivation> all = finder.derivations();
    finder.remove(Newsroom.id(GAZETTE));
    assertFalse(finder.contains(Newsroom.id(GAZETTE)));
    assertEquals(find(TIMES, copy, HERALD), finder.derivations());
    finder.add(GAZETTE);
    assertEquals(all, finder.derivations());
    assertEquals(find(GAZETTE, TIMES, HERALD, copy), finder.derivations());
    assertThrows(IllegalArgumentException.class, () -> finder.remove(new DocumentId("nowhere")));
  }

  @Test
  void whatIsKeptEqualsWhatIsWorkedOutFromScratch() {
    List<Analysis> waiting = new ArrayList<>(List.of(GAZETTE, TIMES, HERALD));
    for (int i = 0; i < 9; i++) {
      String text = i % 3 == 0 ? EXCLUSIVE : i % 3 == 1 ? REWRITE : OTHER;
      int cut = text.indexOf("\n\n", text.length() * (2 + i % 4) / 6);
      String outlet = (i % 2 == 0 ? "The Weekly " : "The Daily ") + (char) ('A' + i);
      waiting.add(
          Newsroom.article(outlet, i % 4 * 4, text.substring(0, cut < 0 ? text.length() : cut)));
    }
    Random random = new Random(8);
    DerivationFinder finder = DerivationFinder.standard();
    List<Analysis> here = new ArrayList<>();
    for (int step = 0; step < 24; step++) {
      boolean adds = here.isEmpty() || (!waiting.isEmpty() && random.nextInt(3) > 0);
      List<Analysis> from = adds ? waiting : here;
      Analysis moved = from.remove(random.nextInt(from.size()));
      if (adds) {
        finder.add(moved);
        here.add(moved);
      } else {
        finder.remove(Newsroom.id(moved));
        waiting.add(moved);
      }
      assertEquals(find(here.toArray(Analysis[]::new)), finder.derivations(), "step " + step);
    }
  }

  @Test
  void oneDocumentIsAskedAboutAlone() {
    DerivationFinder finder = DerivationFinder.standard();
    finder.addAll(List.of(GAZETTE, TIMES, HERALD));
    assertEquals(finder.derivations(), finder.derivationsOf(Newsroom.id(TIMES)));
    assertEquals(List.of(), finder.derivationsOf(Newsroom.id(GAZETTE)));
    finder.add(TIMES);
    assertEquals(3, finder.size());
    assertThrows(
        IllegalArgumentException.class, () -> finder.derivationsOf(new DocumentId("nowhere")));
  }

  @Test
  void anythingCanBeAdded() {
    List<String> odd =
        List.of(
            "",
            " ",
            "“",
            "x".repeat(300_000),
            "a b ".repeat(20_000),
            "\ud800 “quoted\u0301” 12,000 \u202e",
            "According to ,, reported the said.");
    List<Analysis> analyses = new ArrayList<>();
    for (int i = 0; i < odd.size(); i++) {
      analyses.add(Newsroom.article("Outlet " + i, 1 + i, odd.get(i)));
      analyses.add(Newsroom.article("“" + i, 0, odd.get(i) + "!"));
    }
    DerivationFinder finder = DerivationFinder.standard();
    finder.addAll(analyses);
    for (Derivation one : finder.derivations()) {
      assertTrue(one.score() >= 0 && one.score() <= 1);
    }
  }

  private static List<Derivation> find(Analysis... analyses) {
    DerivationFinder finder = DerivationFinder.standard();
    finder.addAll(List.of(analyses));
    return finder.derivations();
  }

  private static Derivation only(List<Derivation> derivations) {
    assertEquals(1, derivations.size(), derivations::toString);
    return derivations.get(0);
  }

  private static String words(Analysis analysis, Span span) {
    return span.of(analysis.document().text());
  }
}
