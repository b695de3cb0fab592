package dev.hearsay.provenance.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AffiliationTest {

  private static Affiliation of(String place) {
    return new Affiliation(Set.of(), Set.of(place), true, Set.of());
  }

  @Test
  void adjectiveMeansItsPlace() {
    assertTrue(of("vastria").sharesPlace(of("vastrian")));
    assertTrue(of("israel").sharesPlace(of("israeli")));
    assertTrue(of("ukraine").sharesPlace(of("ukrainian")));
  }

  @Test
  void placesThatBeginAlikeAreTwo() {
    assertFalse(of("austria").sharesPlace(of("australia")));
    assertFalse(of("niger").sharesPlace(of("nigerland")));
    assertTrue(of("norlund").isOfOtherPlace(of("vastria")));
  }

  @Test
  void whoSaysNoPlaceIsOfNoOther() {
    assertFalse(of("norlund").isOfOtherPlace(Affiliation.NONE));
  }
}
