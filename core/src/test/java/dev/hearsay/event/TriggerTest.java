package dev.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TriggerTest {

  @Test
  void aLineListsLemmasThatShareWhatTheyAsk() {
    List<Trigger> lines =
        Trigger.parse(
            EventType.PROTECTION,
            "v grant,give *asylum,*refuge : !modifier=finance recipient > recipient=protected patient=-");
    assertEquals(List.of("grant", "give"), lines.stream().map(Trigger::lemma).toList());
    Trigger first = lines.get(0);
    assertEquals(List.of(Set.of("asylum", "refuge")), first.words());
    assertEquals(OptionalInt.of(0), first.told());
    assertEquals(
        List.of(Condition.Demand.MUST_NOT, Condition.Demand.MUST),
        first.conditions().stream().map(Condition::demand).toList());
    assertEquals(List.of(EventRole.PROTECTED), first.roles().get("recipient"));
    assertEquals(List.of(), first.roles().get("patient"));
  }

  @Test
  void aNounOfSeveralWordsEndsInItsLemma() {
    Trigger line = Trigger.parse(EventType.PROTECTION, "n safe passage").get(0);
    assertEquals("passage", line.lemma());
    assertEquals(List.of(Set.of("safe")), line.words());
  }

  @Test
  void anUnknownKindIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Trigger.parse(EventType.ORDER, "x order"));
  }
}
