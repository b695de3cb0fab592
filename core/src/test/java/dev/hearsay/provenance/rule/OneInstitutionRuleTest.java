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

/** Rule 5: members of one institution count once. */
class OneInstitutionRuleTest {

  private static Newsroom told(String state, Act act) {
    String second = "Hugo Kessel, the foreign minister of " + state + ",";
    return new Newsroom()
        .named(Entity.Type.PERSON, "Ruth Zeller", "Hugo Kessel")
        .named(Entity.Type.PLACE, "Norlund", "Vastria")
        .page(
            "one",
            "The Velden Post",
            "2030-03-01",
            "The mill was sold, Ruth Zeller, a spokeswoman for the government of Norlund, said.")
        .page("two", "The Lindholt Echo", "2030-03-01", "The mill was sold, " + second + " said.")
        .said(
            "one",
            "Ruth Zeller, a spokeswoman for the government of Norlund,",
            "The mill was sold",
            act,
            Modality.ACTUAL)
        .said("two", second, "The mill was sold", act, Modality.ACTUAL);
  }

  @Test
  void ministerAndSpokeswomanOfOneGovernmentAreOne() {
    ClaimProvenance found = told("Norlund", Act.STATE).find();
    assertEquals(new Independence(1, 1), found.independent());
    assertEquals(RootKind.ORGANISATION, found.roots().get(0).kind());
    assertTrue(Newsroom.rules(found).contains("one-institution"));
  }

  @Test
  void twoWhoTellWhatTheySawThemselvesAreTwo() {
    ClaimProvenance found = told("Norlund", Act.TESTIFY).find();
    assertEquals(new Independence(2, 2), found.independent());
    assertFalse(Newsroom.rules(found).contains("one-institution"));
  }

  @Test
  void governmentsOfTwoStatesAreNoInstitution() {
    assertFalse(Newsroom.rules(told("Vastria", Act.STATE).find()).contains("one-institution"));
  }
}
