package dev.hearsay.provenance.derivation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedErrorsTest {

  private static final Article ONE = report("The Corring Times", "Ilse Brandvig");
  private static final Article OTHER = report("The Lakeside Echo", "Ilse Brandvig");
  private static final Article THIRD = report("Velmouth Daily", "Ilse Bradnvig");
  private static final Article FOURTH = report("The Quay", "Ilse Bradnvig");

  @Test
  void twoThatMisspellANameAlikeShareAnError() {
    Comparison pair = pair(FOURTH, THIRD);
    SharedErrors errors =
        new SharedErrors(FOURTH, List.of(pair, pair(FOURTH, ONE), pair(FOURTH, OTHER)));
    assertTrue(errors.sharedBy(pair));
    assertFalse(errors.sharedBy(pair(FOURTH, ONE)));
  }

  @Test
  void whatMostSpellSoIsNoError() {
    Comparison pair = pair(OTHER, ONE);
    Article fifth = report("Harbour News", "Ilse Brandvig");
    SharedErrors errors =
        new SharedErrors(OTHER, List.of(pair, pair(OTHER, fifth), pair(OTHER, THIRD)));
    assertFalse(errors.sharedBy(pair));
  }

  @Test
  void oneLetterMakesAVariantAndAnEndingDoesNot() {
    assertTrue(SharedErrors.isVariant("brandvig", "bradnvig"));
    assertTrue(SharedErrors.isVariant("brandvig", "branvig"));
    assertTrue(SharedErrors.isVariant("brandvig", "brandwig"));
    assertFalse(SharedErrors.isVariant("brandvig", "brandvigs"));
    assertFalse(SharedErrors.isVariant("brandvig", "brandvig"));
    assertFalse(SharedErrors.isVariant("brandvig", "brentwig"));
  }

  private static Comparison pair(Article later, Article earlier) {
    return Comparison.of(later, earlier, List.of());
  }

  private static Article report(String outlet, String judge) {
    return Article.of(
        Newsroom.article(
            outlet,
            11,
            "The judge " + judge + " sent the harbour master of Velmouth home on Monday."));
  }
}
