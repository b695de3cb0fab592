package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Span;
import dev.hearsay.timex.Anchor.Kind;
import dev.hearsay.timex.Anchor.Relation;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventAnchorsTest {

  @Test
  void eventThatTheTextDatesElsewhereGivesTheInterval() {
    String text =
        "The pact was made a few days before Velde signed the Harbour Secrets Act.\n"
            + "Signing the Harbour Secrets Act in March, Velde smiled.";
    Timex timex = Story.of(text).time("a few days");
    assertAnchor(text, timex, Kind.EVENT, Relation.BEFORE, "Velde signed the Harbour Secrets Act");
    assertEquals(Optional.of(LocalDate.of(2025, 2, 20)), timex.from());
    assertEquals(Optional.of(LocalDate.of(2025, 3, 29)), timex.to());
  }

  @Test
  void definiteEventIsLookedForBefore() {
    String text = "In a phone call on March 13 they agreed. Two days after the call it rained.";
    Timex timex = Story.of(text).time("Two days");
    assertAnchor(text, timex, Kind.EVENT, Relation.AFTER, "the call it rained");
    assertEquals(Optional.empty(), timex.from());
    Timex ended = Story.of(text.replace("call it", "call, it")).time("Two days");
    assertEquals(Optional.of(LocalDate.of(2025, 3, 15)), ended.from());
    assertEquals(ended.from(), ended.to());
  }

  @Test
  void anotherTimexIsAnAnchor() {
    String text = "Three days before March 13, it rained.";
    Timex timex = Story.of(text).time("Three days");
    assertAnchor(text, timex, Kind.TIMEX, Relation.BEFORE, "March 13");
    assertEquals(Optional.of(LocalDate.of(2025, 3, 10)), timex.from());
  }

  @Test
  void laterIsCountedFromTheTimeToldOf() {
    String text = "On March 13 they met. Three weeks later they parted.";
    Timex timex = Story.of(text).time("Three weeks");
    assertAnchor(text, timex, Kind.TIMEX, Relation.AFTER, "March 13");
    assertEquals(Optional.of(LocalDate.of(2025, 4, 3)), timex.to());
  }

  @Test
  void eventWithoutDateIsStillNamed() {
    String text = "It sank two weeks after leaving Brenn, they said.";
    Timex timex = Story.of(text).only();
    assertAnchor(text, timex, Kind.EVENT, Relation.AFTER, "leaving Brenn");
    assertTrue(timex.from().isEmpty());
  }

  @Test
  void plainDurationHasNoAnchor() {
    assertTrue(Story.of("It sailed for two weeks, after all.").only().anchor().isEmpty());
  }

  private static void assertAnchor(
      String text, Timex timex, Kind kind, Relation relation, String words) {
    Anchor anchor = timex.anchor().orElseThrow();
    assertEquals(kind, anchor.kind());
    assertEquals(relation, anchor.relation());
    assertEquals(Optional.of(words), anchor.span().map((Span span) -> span.of(text)));
  }
}
