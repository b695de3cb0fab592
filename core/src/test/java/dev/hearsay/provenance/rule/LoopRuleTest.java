package dev.hearsay.provenance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Newsroom;
import dev.hearsay.provenance.derivation.DerivationKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rule 14: who credit each other have nobody. */
class LoopRuleTest {

  private static Newsroom ring() {
    return new Newsroom()
        .page(
            "one",
            "The Velden Post",
            "2030-03-01",
            "The mill was sold, the Lindholt Echo reported.")
        .page(
            "two",
            "The Lindholt Echo",
            "2030-03-01",
            "The mill was sold, the Velden Post reported.")
        .said("one", "the Lindholt Echo", "The mill was sold")
        .said("two", "the Velden Post", "The mill was sold")
        .derives("one", DerivationKind.CITES, "two")
        .derives("two", DerivationKind.CITES, "one");
  }

  @Test
  void ringHasNoRoot() {
    ClaimProvenance found = ring().find();
    assertEquals(new Independence(0, 0), found.independent());
    assertTrue(Newsroom.rules(found).contains("loop"));
    assertEquals(1, ring().graph(LocalDate.of(2030, 4, 1)).loops().size());
  }

  @Test
  void whoCreditsTheRingHasNoRootEither() {
    ClaimProvenance found =
        ring()
            .page(
                "three",
                "The Drosten Argus",
                "2030-03-02",
                "The mill was sold, the Velden Post reported.")
            .said("three", "the Velden Post", "The mill was sold")
            .find();
    assertEquals(new Independence(0, 0), found.independent());
  }

  @Test
  void chainThatEndsSomewhereIsNoRing() {
    ClaimProvenance found =
        new Newsroom()
            .page("one", "The Velden Post", "2030-03-01", "The mill was sold, two officials said.")
            .page(
                "two",
                "The Lindholt Echo",
                "2030-03-02",
                "The mill was sold, the Velden Post reported.")
            .said("one", "two officials", "The mill was sold")
            .said("two", "the Velden Post", "The mill was sold")
            .derives("two", DerivationKind.CITES, "one")
            .find();
    assertEquals(new Independence(1, 1), found.independent());
    assertFalse(Newsroom.rules(found).contains("loop"));
  }
}
