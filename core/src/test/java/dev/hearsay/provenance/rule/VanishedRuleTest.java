package dev.hearsay.provenance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Newsroom;
import dev.hearsay.provenance.source.RootKind;
import org.junit.jupiter.api.Test;

/** Rule 14: "according to reports". */
class VanishedRuleTest {

  private static final String REPORTED =
      "The old mill was sold to strangers, according to reports.";

  @Test
  void reportsThatNobodyFindsAreUnknown() {
    ClaimProvenance found =
        new Newsroom()
            .page("one", "The Velden Post", "2030-03-01", REPORTED)
            .said("one", "reports", "The old mill was sold to strangers")
            .find();
    assertEquals(new Independence(0, 1), found.independent());
    assertEquals(RootKind.UNKNOWN, found.roots().get(0).kind());
    assertTrue(Newsroom.rules(found).contains("vanished"));
  }

  @Test
  void reportsWithTheWordsOfAnEarlierTextAreThatText() {
    ClaimProvenance found =
        new Newsroom()
            .page("one", "The Velden Post", "2030-03-03", REPORTED)
            .page(
                "two",
                "The Lindholt Echo",
                "2030-03-01",
                "The old mill was sold to strangers, two officials said.")
            .said("one", "reports", "The old mill was sold to strangers")
            .said("two", "two officials", "The old mill was sold to strangers")
            .find();
    assertEquals(new Independence(1, 1), found.independent());
  }

  @Test
  void laterTextIsNotWhatReportsMeans() {
    ClaimProvenance found =
        new Newsroom()
            .page("one", "The Velden Post", "2030-03-01", REPORTED)
            .page(
                "two",
                "The Lindholt Echo",
                "2030-03-03",
                "The old mill was sold to strangers, two officials said.")
            .said("one", "reports", "The old mill was sold to strangers")
            .said("two", "two officials", "The old mill was sold to strangers")
            .find();
    assertEquals(new Independence(1, 2), found.independent());
  }

  @Test
  void namedSourceHasNotVanished() {
    ClaimProvenance found =
        new Newsroom()
            .page(
                "one",
                "The Velden Post",
                "2030-03-01",
                "The old mill was sold, two officials said.")
            .said("one", "two officials", "The old mill was sold")
            .find();
    assertFalse(Newsroom.rules(found).contains("vanished"));
  }
}
