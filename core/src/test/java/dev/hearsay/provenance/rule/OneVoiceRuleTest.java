package dev.hearsay.provenance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Newsroom;
import org.junit.jupiter.api.Test;

/** Rule 2: one person or office counts once. */
class OneVoiceRuleTest {

  private static Newsroom told(String first, String second) {
    return new Newsroom()
        .named(Entity.Type.PERSON, "Ruth Zeller", "Hugo Kessel", "R.Z.")
        .page(
            "one",
            "The Velden Post",
            "2030-03-01",
            "The mill was sold, " + first + ", a clerk, said.")
        .page(
            "two",
            "The Lindholt Echo",
            "2030-03-01",
            "The mill was sold, " + second + ", a clerk, said.")
        .said("one", first, "The mill was sold")
        .said("two", second, "The mill was sold");
  }

  @Test
  void onePersonThroughTwoOutletsIsOne() {
    ClaimProvenance found = told("Ruth Zeller", "Ruth Zeller").find();
    assertEquals(new Independence(1, 1), found.independent());
    assertTrue(Newsroom.rules(found).contains("one-voice"));
  }

  @Test
  void initialsThatFitMayBeTheSamePerson() {
    assertEquals(new Independence(1, 2), told("Ruth Zeller", "R.Z.").find().independent());
  }

  @Test
  void twoPersonsAreTwo() {
    ClaimProvenance found = told("Ruth Zeller", "Hugo Kessel").find();
    assertEquals(new Independence(2, 2), found.independent());
    assertFalse(Newsroom.rules(found).contains("one-voice"));
  }

  private static ClaimProvenance toldBy(String first, String second) {
    return new Newsroom()
        .named(Entity.Type.ORG, first, second)
        .page("one", "The Velden Post", "2030-03-01", "The mill was sold, " + first + " said.")
        .page("two", "The Lindholt Echo", "2030-03-01", "The mill was sold, " + second + " said.")
        .said("one", first, "The mill was sold")
        .said("two", second, "The mill was sold")
        .find();
  }

  @Test
  void firmIsOneUnderItsShortName() {
    ClaimProvenance found = toldBy("Halder Mills", "Halder");
    assertEquals(new Independence(1, 1), found.independent());
    assertTrue(Newsroom.rules(found).contains("one-voice"));
  }

  @Test
  void firmsOfOtherNamesAreTwo() {
    assertEquals(new Independence(2, 2), toldBy("Halder Mills", "Brunner Mills").independent());
  }
}
