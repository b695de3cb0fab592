package dev.hearsay.provenance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Newsroom;
import org.junit.jupiter.api.Test;

/** Rule 6: opposed parties count separately. */
class OpposedPartiesRuleTest {

  private static Newsroom told(String state) {
    return new Newsroom()
        .named(Entity.Type.PLACE, "Norlund", "Vastria")
        .page(
            "one",
            "The Velden Post",
            "2030-03-01",
            "On Friday 140 prisoners were exchanged, the government of Norlund said.")
        .page(
            "two",
            "The Lindholt Echo",
            "2030-03-01",
            "In all 140 prisoners were exchanged, the government of " + state + " said.")
        .said("one", "the government of Norlund", "140 prisoners were exchanged")
        .said("two", "the government of " + state, "140 prisoners were exchanged");
  }

  @Test
  void twoGovernmentsOnOneExchangeAreTwo() {
    ClaimProvenance found = told("Vastria").find();
    assertEquals(new Independence(2, 2), found.independent());
    assertTrue(Newsroom.rules(found).contains("opposed-parties"));
  }

  @Test
  void oneGovernmentIsNotOpposedToItself() {
    ClaimProvenance found = told("Norlund").find();
    assertEquals(new Independence(1, 1), found.independent());
    assertFalse(Newsroom.rules(found).contains("opposed-parties"));
  }

  @Test
  void whoeverCitesAllGovernmentsRelaysThem() {
    ClaimProvenance found =
        told("Vastria")
            .page(
                "three",
                "The Drosten Argus",
                "2030-03-02",
                "Altogether 140 prisoners were exchanged, both governments said.")
            .said("three", "both governments", "140 prisoners were exchanged")
            .find();
    assertEquals(new Independence(2, 2), found.independent());
  }
}
