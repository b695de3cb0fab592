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
import dev.hearsay.provenance.source.RootKind;
import org.junit.jupiter.api.Test;

/** Rule 11: the credit of the text that is retold decides. */
class UpstreamWinsRuleTest {

  private static Newsroom told(String second, DerivationKind kind) {
    return new Newsroom()
        .named(Entity.Type.PERSON, "Ruth Zeller", "Hugo Kessel")
        .page("one", "The Velden Post", "2030-03-01", "The mill was sold, Ruth Zeller said.")
        .page("two", "The Lindholt Echo", "2030-03-02", "The mill was sold, " + second + " said.")
        .said("one", "Ruth Zeller", "The mill was sold")
        .said("two", second, "The mill was sold")
        .derives("two", kind, "one");
  }

  @Test
  void officialsPutInPlaceOfANameAreStillThatName() {
    ClaimProvenance found = told("officials", DerivationKind.REWRITE).find();
    assertEquals(new Independence(1, 1), found.independent());
    assertEquals("Ruth Zeller", found.roots().get(0).name());
    assertTrue(Newsroom.rules(found).contains("upstream-wins"));
    assertEquals(1, found.relaying().size());
  }

  @Test
  void speakerWhoseNameWasChangedInACopyIsStillTheFirst() {
    assertEquals(
        new Independence(1, 1), told("Hugo Kessel", DerivationKind.COPY).find().independent());
  }

  @Test
  void retellingThatNamesSomeoneOfItsOwnHasASourceOfItsOwn() {
    ClaimProvenance found = told("Hugo Kessel", DerivationKind.REWRITE).find();
    assertEquals(new Independence(2, 2), found.independent());
    assertFalse(Newsroom.rules(found).contains("upstream-wins"));
  }

  @Test
  void whatTheRetoldTextDoesNotSayHasNobodyBehindIt() {
    ClaimProvenance found =
        new Newsroom()
            .page("one", "The Velden Post", "2030-03-01", "The mill was promised, a filing says.")
            .page("two", "The Lindholt Echo", "2030-03-02", "The mill was sold, a filing says.")
            .said("two", "a filing", "The mill was sold", Act.REPORT, Modality.ACTUAL)
            .derives("two", DerivationKind.REWRITE, "one")
            .find();
    assertEquals(new Independence(0, 1), found.independent());
    assertEquals(RootKind.UNKNOWN, found.roots().get(0).kind());
  }
}
