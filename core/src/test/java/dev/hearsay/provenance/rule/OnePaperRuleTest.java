package dev.hearsay.provenance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.attribution.Act;
import dev.hearsay.claim.Modality;
import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Newsroom;
import dev.hearsay.provenance.source.RootKind;
import org.junit.jupiter.api.Test;

/** Rule 3: a document, its authors and its release are one. */
class OnePaperRuleTest {

  @Test
  void twoReadersOfOneManifestHaveReadOnePaper() {
    ClaimProvenance found =
        new Newsroom()
            .page(
                "one",
                "The Velden Post",
                "2030-03-01",
                "The cargo was grain, the ship's manifest shows.")
            .page(
                "two",
                "The Lindholt Echo",
                "2030-03-01",
                "The cargo was grain, according to the manifest of the ship.")
            .said("one", "the ship's manifest", "The cargo was grain", Act.REPORT, Modality.ACTUAL)
            .said(
                "two",
                "the manifest of the ship",
                "The cargo was grain",
                Act.REPORT,
                Modality.ACTUAL)
            .find();
    assertEquals(new Independence(1, 1), found.independent());
    assertEquals(RootKind.DOCUMENT, found.roots().get(0).kind());
    assertTrue(Newsroom.rules(found).contains("one-paper"));
  }

  @Test
  void authorWhoIsInterviewedElsewhereAddsNothing() {
    ClaimProvenance found =
        new Newsroom()
            .named(Entity.Type.PERSON, "Clara Szabados")
            .page(
                "one",
                "The Velden Post",
                "Clara Szabados",
                "2030-03-01",
                "The mill was sold, two officials said.")
            .page(
                "two", "The Lindholt Echo", "2030-03-05", "The mill was sold, Clara Szabados said.")
            .said("one", "two officials", "The mill was sold")
            .said("two", "Clara Szabados", "The mill was sold")
            .find();
    assertEquals(new Independence(1, 1), found.independent());
    assertEquals(RootKind.ANONYMOUS, found.roots().get(0).kind());
  }

  @Test
  void speakerWhoCitesAPaperRelaysIt() {
    ClaimProvenance found =
        new Newsroom()
            .named(Entity.Type.PERSON, "Ruth Zeller")
            .page(
                "one",
                "The Velden Post",
                "2030-03-01",
                "The cargo was grain, Ruth Zeller said, citing the manifest.")
            .said("one", "Ruth Zeller", "The cargo was grain")
            .find();
    assertEquals(RootKind.DOCUMENT, found.roots().get(0).kind());
  }

  @Test
  void twoPapersAreTwo() {
    ClaimProvenance found =
        new Newsroom()
            .page(
                "one",
                "The Velden Post",
                "2030-03-01",
                "The cargo was grain, the ship's manifest shows.")
            .page(
                "two",
                "The Lindholt Echo",
                "2030-03-01",
                "The cargo was grain, according to the harbour log.")
            .said("one", "the ship's manifest", "The cargo was grain", Act.REPORT, Modality.ACTUAL)
            .said("two", "the harbour log", "The cargo was grain", Act.REPORT, Modality.ACTUAL)
            .find();
    assertEquals(new Independence(2, 2), found.independent());
    assertFalse(
        found.counting().stream().anyMatch(evidence -> evidence.rule().equals("one-paper")));
  }
}
