package dev.hearsay.provenance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Newsroom;
import dev.hearsay.provenance.derivation.DerivationKind;
import org.junit.jupiter.api.Test;

/** Rule 15: two texts with one unseen origin. */
class UnseenCommonOriginRuleTest {

  private static Newsroom told() {
    return new Newsroom()
        .named(Entity.Type.PERSON, "Ruth Zeller", "Hugo Kessel")
        .page("one", "The Velden Post", "2030-03-01", "The mill was sold, Ruth Zeller said.")
        .page("two", "The Lindholt Echo", "2030-03-01", "The mill was sold, Hugo Kessel said.")
        .said("one", "Ruth Zeller", "The mill was sold")
        .said("two", "Hugo Kessel", "The mill was sold");
  }

  @Test
  void sharedOriginIsOneInMin() {
    ClaimProvenance found = told().derives("one", DerivationKind.SAME_ORIGIN, "two").find();
    assertEquals(new Independence(1, 2), found.independent());
    assertTrue(Newsroom.rules(found).contains("unseen-common-origin"));
  }

  @Test
  void textsThatShareNothingHaveTwoOrigins() {
    ClaimProvenance found = told().find();
    assertEquals(new Independence(2, 2), found.independent());
    assertFalse(Newsroom.rules(found).contains("unseen-common-origin"));
  }
}
