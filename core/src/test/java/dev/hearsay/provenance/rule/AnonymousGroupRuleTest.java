package dev.hearsay.provenance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Newsroom;
import org.junit.jupiter.api.Test;

/** Rule 4: unnamed officials are one root for each outlet. */
class AnonymousGroupRuleTest {

  private static Newsroom told(String first, String second, String outlet) {
    return new Newsroom()
        .page("one", "The Velden Post", "2030-03-01", "The mill was sold, " + first + " said.")
        .page("two", outlet, "2030-03-02", "The mill was sold, " + second + " said.")
        .said("one", first, "The mill was sold")
        .said("two", second, "The mill was sold");
  }

  @Test
  void officialsOfOneOutletAreOne() {
    ClaimProvenance found = told("three officials", "a senior official", "The Velden Post").find();
    assertEquals(new Independence(1, 1), found.independent());
    assertTrue(Newsroom.rules(found).contains("anonymous-group"));
  }

  @Test
  void officialsOfTwoOutletsMayBeOne() {
    ClaimProvenance found =
        told("three officials", "a senior official", "The Lindholt Echo").find();
    assertEquals(new Independence(1, 2), found.independent());
    assertTrue(Newsroom.rules(found).contains("anonymous-group"));
  }

  @Test
  void nursesAndOfficialsAreDifferentPeople() {
    ClaimProvenance found = told("three officials", "two nurses", "The Lindholt Echo").find();
    assertEquals(new Independence(2, 2), found.independent());
    assertFalse(Newsroom.rules(found).contains("anonymous-group"));
  }
}
