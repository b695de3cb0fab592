package dev.hearsay.provenance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Newsroom;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rule 12: a root that revises itself stands by its latest value. */
class RevisionRuleTest {

  private static Newsroom told(String later) {
    return new Newsroom()
        .page(
            "one", "The Velden Post", "2030-03-01", "The ship carried 143 men, two officials said.")
        .page("two", "The Velden Post", "2030-03-04", later)
        .said("one", "two officials", "The ship carried 143 men");
  }

  @Test
  void figureThatWasTakenBackHasNobodyBehindIt() {
    ClaimProvenance found =
        told("The ship carried 139 men, not 143, officials who had given the figure said.").find();
    assertEquals(new Independence(0, 0), found.independent());
    assertTrue(found.roots().get(0).withdrawn());
    assertTrue(Newsroom.rules(found).contains("revision"));
  }

  @Test
  void beforeItWasTakenBackItStood() {
    ClaimProvenance found =
        told("The ship carried 139 men, not 143, officials who had given the figure said.")
            .find(LocalDate.of(2030, 3, 3));
    assertEquals(new Independence(1, 1), found.independent());
  }

  @Test
  void figureThatIsRepeatedStands() {
    ClaimProvenance found = told("The 143 men of the ship have come home.").find();
    assertEquals(new Independence(1, 1), found.independent());
    assertFalse(Newsroom.rules(found).contains("revision"));
  }
}
