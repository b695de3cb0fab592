package dev.hearsay.provenance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Newsroom;
import org.junit.jupiter.api.Test;

/** Rule 8: "about 250" does not support 252. */
class RoundingRuleTest {

  private static Newsroom told(String second) {
    return new Newsroom()
        .named(Entity.Type.PERSON, "Ruth Zeller", "Hugo Kessel")
        .page("one", "The Velden Post", "2030-03-01", "The ship carried 252 men, Ruth Zeller said.")
        .page(
            "two", "The Lindholt Echo", "2030-03-01", "The ship carried 252 men, Ruth Zeller said.")
        .page(
            "three",
            "The Drosten Argus",
            "2030-03-01",
            "The ship carried " + second + " men, Hugo Kessel said.")
        .said("one", "Ruth Zeller", "The ship carried 252 men")
        .said("two", "Ruth Zeller", "The ship carried 252 men")
        .said("three", "Hugo Kessel", "The ship carried " + second + " men");
  }

  @Test
  void roundedNumberAddsNoSource() {
    ClaimProvenance found = told("about 250").find();
    assertEquals(new Independence(1, 1), found.independent());
    assertTrue(Newsroom.rules(found).contains("rounding"));
  }

  @Test
  void theNumberItselfDoes() {
    ClaimProvenance found = told("252").find();
    assertEquals(2, found.independent().max());
    assertFalse(Newsroom.rules(found).contains("rounding"));
  }
}
