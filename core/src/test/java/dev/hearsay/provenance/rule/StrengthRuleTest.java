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
import dev.hearsay.provenance.derivation.DerivationKind;
import org.junit.jupiter.api.Test;

/** Rule 13: a deed is no promise. */
class StrengthRuleTest {

  private static Newsroom told(Modality second) {
    return new Newsroom()
        .named(Entity.Type.PERSON, "Ruth Zeller", "Hugo Kessel")
        .page(
            "one", "The Velden Post", "2030-03-01", "She promised to send nine, Ruth Zeller said.")
        .page(
            "two",
            "The Lindholt Echo",
            "2030-03-01",
            "She promised to send nine, Ruth Zeller said.")
        .page("three", "The Drosten Argus", "2030-03-01", "She sent nine, Hugo Kessel said.")
        .said("one", "Ruth Zeller", "She promised to send nine", Act.STATE, Modality.PROMISED)
        .said("two", "Ruth Zeller", "She promised to send nine", Act.STATE, Modality.PROMISED)
        .said("three", "Hugo Kessel", "She sent nine", Act.STATE, second);
  }

  @Test
  void whoSaysThatItWasDoneDoesNotSayThatItWasPromised() {
    ClaimProvenance found = told(Modality.ACTUAL).find();
    assertEquals(new Independence(1, 1), found.independent());
    assertTrue(Newsroom.rules(found).contains("strength"));
  }

  @Test
  void whoSaysThatItWasPromisedDoes() {
    ClaimProvenance found = told(Modality.PROMISED).find();
    assertEquals(new Independence(2, 2), found.independent());
    assertFalse(Newsroom.rules(found).contains("strength"));
  }

  @Test
  void deedIsNotTracedToThePromiseItRetells() {
    ClaimProvenance found =
        new Newsroom()
            .page(
                "one",
                "The Velden Post",
                "2030-03-01",
                "She promised to send nine, two officials said.")
            .page("two", "The Lindholt Echo", "2030-03-02", "She sent nine.")
            .told("two", "She sent nine")
            .derives("two", DerivationKind.REWRITE, "one")
            .find();
    assertEquals(new Independence(0, 1), found.independent());
  }
}
