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
import org.junit.jupiter.api.Test;

/** Rule 10: judgement from outside supports no fact. */
class OpinionRuleTest {

  private static Newsroom told(String first, String content) {
    return new Newsroom()
        .named(Entity.Type.PERSON, "Ruth Zeller", "Hugo Kessel")
        .page("one", "The Velden Post", "2030-03-01", content + ", Hugo Kessel, a clerk, said.")
        .page("two", "The Lindholt Echo", "2030-03-01", content + ", " + first + " believes.")
        .said("two", first, content, Act.BELIEVE, Modality.ACTUAL);
  }

  @Test
  void whatAProfessorBelievesAddsNothingToAFact() {
    ClaimProvenance found =
        told("the professor Ruth Zeller", "The mill was sold")
            .said("one", "Hugo Kessel", "The mill was sold")
            .find();
    assertEquals(new Independence(1, 1), found.independent());
    assertTrue(Newsroom.rules(found).contains("opinion"));
  }

  @Test
  void whatSomeoneElseBelievesMayBeKnown() {
    ClaimProvenance found =
        told("the miller Ruth Zeller", "The mill was sold")
            .said("one", "Hugo Kessel", "The mill was sold")
            .find();
    assertEquals(new Independence(1, 2), found.independent());
  }

  @Test
  void judgementSupportsAJudgement() {
    ClaimProvenance found =
        told("the professor Ruth Zeller", "Such a sale would be unlawful").find();
    assertEquals(new Independence(1, 1), found.independent());
    assertFalse(Newsroom.rules(found).contains("opinion"));
  }
}
