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
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 1: the first speaker, paper or observer. */
class OwnAccessRuleTest {

  @Test
  void outletThatIsCreditedLeadsToItsOwnSource() {
    ClaimProvenance found =
        new Newsroom()
            .named(Entity.Type.PERSON, "Ruth Zeller")
            .page(
                "one",
                "The Velden Post",
                "2030-03-01",
                "The mill was sold, Ruth Zeller, a clerk, said.")
            .page(
                "two",
                "The Lindholt Echo",
                "2030-03-02",
                "The mill was sold, the Velden Post reported.")
            .said("one", "Ruth Zeller, a clerk,", "The mill was sold")
            .said("two", "the Velden Post", "The mill was sold")
            .find();
    assertEquals(new Independence(1, 1), found.independent());
    assertEquals("Ruth Zeller", found.roots().get(0).name());
    assertEquals(List.of("The Velden Post"), found.roots().get(0).heardBy());
    assertTrue(Newsroom.rules(found).contains("own-access"));
  }

  @Test
  void reporterWhoWatchedIsARoot() {
    ClaimProvenance found =
        new Newsroom()
            .page(
                "one",
                "The Velden Post",
                "2030-03-01",
                "A reporter for the Post watched as the mill was torn down.")
            .told("one", "the mill was torn down")
            .find();
    assertEquals(new Independence(1, 1), found.independent());
    assertEquals(RootKind.OBSERVATION, found.roots().get(0).kind());
  }

  @Test
  void outletThatWasNotThereIsNoObserver() {
    ClaimProvenance found =
        new Newsroom()
            .page(
                "one",
                "The Velden Post",
                "2030-03-01",
                "The Post has not seen how the mill was torn down.")
            .told("one", "the mill was torn down")
            .find();
    assertEquals(new Independence(0, 1), found.independent());
    assertFalse(Newsroom.rules(found).contains("own-access"));
  }

  @Test
  void reportThatIsNotThereMayRestOnAnyOtherRoot() {
    ClaimProvenance found =
        new Newsroom()
            .named(Entity.Type.PERSON, "Ruth Zeller")
            .named(Entity.Type.ORG, "Harbour Gazette")
            .page(
                "one",
                "The Velden Post",
                "2030-03-01",
                "The mill was sold, Ruth Zeller, a clerk, said.")
            .page(
                "two",
                "The Lindholt Echo",
                "2030-03-02",
                "The mill was sold, a newspaper reported.")
            .said("one", "Ruth Zeller, a clerk,", "The mill was sold")
            .said("two", "a newspaper", "The mill was sold")
            .find();
    assertEquals(new Independence(1, 2), found.independent());
  }

  private static ClaimProvenance does(String cue, String content, Act act, Modality modality) {
    String claim = "Ruth Zeller " + cue + " " + content;
    return new Newsroom()
        .named(Entity.Type.PERSON, "Ruth Zeller")
        .page("one", "The Velden Post", "2030-03-01", claim + ".")
        .does("one", "Ruth Zeller", cue, content, claim, act, modality)
        .find();
  }

  @Test
  void whoIsSaidToDenyItIsWhoSaysSo() {
    ClaimProvenance found = does("denied", "selling the mill", Act.DENY, Modality.ACTUAL);
    assertEquals(new Independence(1, 1), found.independent());
    assertEquals(RootKind.PERSON, found.roots().get(0).kind());
  }

  @Test
  void whoIsSaidToHavePromisedOrToldSomebodyIsNot() {
    assertEquals(
        new Independence(0, 1),
        does("promised", "to sell the mill", Act.PROMISE, Modality.PROMISED).independent());
    assertEquals(
        new Independence(0, 1),
        does("told", "the buyer of the mill", Act.STATE, Modality.ACTUAL).independent());
  }

  @Test
  void whatAnAuthorityOrdersItSaysAndAPersonMayNot() {
    String claim = "The inspectorate ordered the mill to close";
    ClaimProvenance found =
        new Newsroom()
            .named(Entity.Type.ORG, "inspectorate")
            .page("one", "The Velden Post", "2030-03-01", claim + ".")
            .does(
                "one",
                "The inspectorate",
                "ordered",
                "the mill to close",
                claim,
                Act.ORDER,
                Modality.ORDERED)
            .find();
    assertEquals(new Independence(1, 1), found.independent());
    assertEquals(
        new Independence(0, 1),
        does("ordered", "the mill to close", Act.ORDER, Modality.ORDERED).independent());
  }

  private static ClaimProvenance published(String outlet, String text) {
    return new Newsroom()
        .named(Entity.Type.ORG, outlet)
        .page("one", outlet, "2030-03-01", text)
        .told("one", "The mill will be sold in May")
        .find();
  }

  @Test
  void firmSpeaksForItselfInItsAnnouncement() {
    ClaimProvenance found =
        published(
            "Halder Brun", "Halder Brun takes note of the reports. The mill will be sold in May.");
    assertEquals(new Independence(1, 1), found.independent());
    assertEquals(RootKind.ORGANISATION, found.roots().get(0).kind());
    assertEquals(
        new Independence(1, 1),
        published("Halder AB", "The mill will be sold in May.").independent());
  }

  @Test
  void outletDoesNot() {
    assertEquals(
        new Independence(0, 1),
        published(
                "Lindholt Observer",
                "Lindholt Observer takes note of the reports. The mill will be sold in May.")
            .independent());
    assertEquals(
        new Independence(0, 1),
        published(
                "Halder Brun",
                "Halder Brun reported on the mill before. The mill will be sold in May.")
            .independent());
  }
}
