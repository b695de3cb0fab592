package dev.hearsay.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.RootDecision.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people decide about roots outweighs what is found, and shows among the evidence. */
class RootDecisionTest {

  /** Officials of two outlets, who may be the same: one for certain, two at most. */
  private static Newsroom officials() {
    return new Newsroom()
        .page("a", "The Gazette", "2025-03-01", "Officials said the mill was sold in May.")
        .page("b", "The Courier", "2025-03-02", "Officials said the mill was sold in May.")
        .said("a", "Officials", "the mill was sold in May")
        .said("b", "Officials", "the mill was sold in May");
  }

  private static List<String> rules(ClaimProvenance found) {
    return found.counting().stream().map(step -> step.rule()).toList();
  }

  @Test
  void withoutADecisionTheyMayBeOne() {
    ClaimProvenance found = officials().find();
    assertEquals(new Independence(1, 2), found.independent());
    assertTrue(rules(found).stream().noneMatch(rule -> rule.startsWith("decided")));
  }

  @Test
  void aRejectedRootIsNone() {
    ClaimProvenance found = officials().decided(Kind.REJECTED, "b", "Officials").find();
    assertEquals(new Independence(1, 1), found.independent());
    assertEquals(1, found.roots().size());
    assertEquals(2, found.traces().size());
    assertTrue(found.traces().stream().anyMatch(trace -> trace.root().isEmpty()));
    assertTrue(rules(found).contains(Kind.REJECTED.rule()));
  }

  @Test
  void anIndependentRootIsCountedForCertain() {
    ClaimProvenance found = officials().decided(Kind.INDEPENDENT, "b", "Officials").find();
    assertEquals(new Independence(2, 2), found.independent());
  }

  @Test
  void aDependentRootAddsNothingAndStaysInTheList() {
    ClaimProvenance found = officials().decided(Kind.DEPENDENT, "b", "Officials").find();
    assertEquals(new Independence(1, 1), found.independent());
    assertEquals(2, found.roots().size());
  }

  @Test
  void thoseWhoAllHaveItFromEachOtherStillHaveItFromSomewhere() {
    ClaimProvenance found =
        officials()
            .decided(Kind.DEPENDENT, "a", "Officials")
            .decided(Kind.DEPENDENT, "b", "Officials")
            .find();
    assertEquals(new Independence(0, 1), found.independent());
  }

  @Test
  void anUncertainRootIsCertainOnceConfirmed() {
    Newsroom voice =
        new Newsroom()
            .page("a", "The Gazette", "2025-03-01", "The mill was sold in May.")
            .told("a", "The mill was sold in May");
    assertEquals(new Independence(0, 1), voice.find().independent());
    ClaimProvenance found = voice.decided(Kind.CONFIRMED, "a", "The mill was sold in May").find();
    assertEquals(new Independence(1, 1), found.independent());
  }

  @Test
  void theLaterOfTwoDecisionsCounts() {
    ClaimProvenance found =
        officials()
            .decided(Kind.REJECTED, "b", "Officials")
            .decided(Kind.CONFIRMED, "b", "Officials")
            .find();
    assertEquals(2, found.roots().size());
    assertFalse(rules(found).contains(Kind.REJECTED.rule()));
  }

  @Test
  void aDecisionAboutWhatIsNoRootIsNotObeyed() {
    Newsroom room = officials().named(Entity.Type.PERSON, "May");
    assertEquals(
        room.find().independent(),
        room.decided(Kind.REJECTED, "b", "sold in May").find().independent());
  }
}
