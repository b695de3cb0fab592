package dev.hearsay.provenance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Newsroom;
import org.junit.jupiter.api.Test;

/** Rule 7: two who relay one count are one in min. */
class SharedMeasureRuleTest {

  private static Newsroom told(String what, String second) {
    return new Newsroom()
        .named(Entity.Type.PERSON, "Ruth Zeller", "Hugo Kessel")
        .page(
            "one",
            "The Velden Post",
            "2030-03-01",
            "In all " + what + ", Ruth Zeller, a nurse, said.")
        .page("two", "The Lindholt Echo", "2030-03-01", "In all " + what + ", " + second)
        .said("one", "Ruth Zeller", what)
        .said("two", "Hugo Kessel", what);
  }

  @Test
  void twoSpeakersWithOneGreatNumberMayHaveOneCount() {
    ClaimProvenance found = told("143 beds were empty", "Hugo Kessel, a doctor, said.").find();
    assertEquals(new Independence(1, 2), found.independent());
    assertTrue(Newsroom.rules(found).contains("shared-measure"));
  }

  @Test
  void whatIsSeenAtAGlanceNeedsNoCount() {
    ClaimProvenance found = told("two beds were empty", "Hugo Kessel, a doctor, said.").find();
    assertEquals(new Independence(2, 2), found.independent());
    assertFalse(Newsroom.rules(found).contains("shared-measure"));
  }
}
