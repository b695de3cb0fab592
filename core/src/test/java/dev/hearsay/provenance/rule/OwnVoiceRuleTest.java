package dev.hearsay.provenance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.attribution.Act;
import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Newsroom;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.source.RootKind;
import org.junit.jupiter.api.Test;

/** Rule 9: an unattributed statement adds 0 to min and 1 to max. */
class OwnVoiceRuleTest {

  @Test
  void ownVoiceMayRestOnNobody() {
    ClaimProvenance found =
        new Newsroom()
            .page("one", "The Velden Post", "2030-03-01", "The mill was sold in May.")
            .told("one", "The mill was sold in May")
            .find();
    assertEquals(new Independence(0, 1), found.independent());
    assertEquals(RootKind.OUTLET, found.roots().get(0).kind());
    assertTrue(Newsroom.rules(found).contains("own-voice"));
  }

  @Test
  void leadHasItFromWhomTheBodyCredits() {
    ClaimProvenance found =
        new Newsroom()
            .named(Entity.Type.PERSON, "Ruth Zeller")
            .page(
                "one",
                "The Velden Post",
                "2030-03-01",
                "The mill is gone. They sold the mill, Ruth Zeller said.")
            .told("one", "The mill is gone")
            .said("one", "Ruth Zeller", "They sold the mill")
            .find();
    assertEquals(new Independence(1, 1), found.independent());
  }

  @Test
  void ownInvestigationCounts() {
    ClaimProvenance found =
        new Newsroom()
            .page(
                "one",
                "The Velden Post",
                "2030-03-01",
                "The Velden Post obtained the recording and decoded it. The ship left at noon.")
            .told("one", "The ship left at noon")
            .find();
    assertEquals(new Independence(1, 1), found.independent());
    assertFalse(Newsroom.rules(found).contains("own-voice"));
  }

  private static ClaimProvenance citing(String text, String source) {
    Newsroom room =
        new Newsroom()
            .named(Entity.Type.PERSON, "Ruth Zeller", "Hugo Kessel")
            .page("one", "The Velden Post", "2030-03-01", "They sold the mill, Ruth Zeller said.")
            .page("two", "The Lindholt Echo", "2030-03-02", text)
            .said("one", "Ruth Zeller", "They sold the mill")
            .told("two", "The mill changed hands")
            .derives("two", DerivationKind.CITES, "one");
    if (!source.isEmpty()) {
      room.attribute("two", source, "It is a pity", Act.STATE);
    }
    return room.find();
  }

  @Test
  void whoOnlyCitesHasItFromWhomHeCites() {
    ClaimProvenance found = citing("The mill changed hands. The Velden Post looked into it.", "");
    assertEquals(new Independence(1, 1), found.independent());
    assertTrue(Newsroom.rules(found).contains("own-voice"));
  }

  @Test
  void whoHasSourcesOfHisOwnMayKnowItHimself() {
    ClaimProvenance found =
        citing(
            "The mill changed hands. It is a pity, Hugo Kessel said. The Velden Post looked into"
                + " it.",
            "Hugo Kessel");
    assertEquals(new Independence(1, 2), found.independent());
  }
}
