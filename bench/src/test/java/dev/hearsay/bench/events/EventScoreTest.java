package dev.hearsay.bench.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.bench.measure.Figure;
import dev.hearsay.claim.Modality;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.event.RoleFiller;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventScoreTest {

  private static final String TEXT = "The navy arrested the crew and freed the cook.";
  private static final Span ARRESTED = new Span(9, 17);
  private static final Span FREED = new Span(31, 36);
  private static final Span NAVY = new Span(0, 8);
  private static final Span CREW = new Span(18, 26);
  private static final Span COOK = new Span(37, 45);

  private static Event found(EventType type, Span trigger, RoleFiller... roles) {
    return new Event(
        "v1",
        type,
        trigger,
        List.of(),
        new Span(0, TEXT.length()),
        List.of(roles),
        List.of(),
        List.of(),
        Modality.ACTUAL,
        false,
        Optional.empty(),
        "test");
  }

  private static RoleFiller filler(EventRole role, Span span) {
    return new RoleFiller(role, span, Optional.empty());
  }

  private static GoldEvent gold(
      EventType type, Span trigger, boolean optional, GoldEvent.Filler... roles) {
    return new GoldEvent(
        "d",
        type,
        trigger,
        List.of(),
        List.of(roles),
        Modality.ACTUAL,
        false,
        optional,
        Optional.empty());
  }

  private static Map<String, Long> counts(EventScore score, String figure) {
    return score.figures().stream()
        .filter(each -> each.name().equals(figure))
        .map(Figure::counts)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void typeAndRolesAreCountedApart() {
    EventScore score = new EventScore();
    score.add(
        "d",
        TEXT,
        List.of(
            gold(
                EventType.CUSTODY,
                ARRESTED,
                false,
                new GoldEvent.Filler(EventRole.HOLDER, NAVY),
                new GoldEvent.Filler(EventRole.HELD, CREW)),
            gold(EventType.RELEASE, FREED, false, new GoldEvent.Filler(EventRole.HELD, COOK))),
        List.of(
            found(
                EventType.CUSTODY,
                ARRESTED,
                filler(EventRole.HOLDER, NAVY),
                filler(EventRole.HELD, COOK))));
    assertEquals(Map.of("correct", 1L, "found", 1L, "expected", 2L), counts(score, "type F1"));
    assertEquals(Map.of("correct", 1L, "found", 2L, "expected", 3L), counts(score, "main role F1"));
  }

  @Test
  void anotherTypeAtTheSameWordIsFalse() {
    EventScore score = new EventScore();
    score.add(
        "d",
        TEXT,
        List.of(gold(EventType.CUSTODY, ARRESTED, false)),
        List.of(found(EventType.TRANSFER, ARRESTED)));
    assertEquals(Map.of("correct", 0L, "found", 1L, "expected", 1L), counts(score, "type F1"));
  }

  @Test
  void whatIsOptionalCountsNeitherFoundNorMissed() {
    EventScore score = new EventScore();
    List<GoldEvent> optional = List.of(gold(EventType.CUSTODY, ARRESTED, true));
    score.add("d", TEXT, optional, List.of(found(EventType.CUSTODY, ARRESTED)));
    score.add("d", TEXT, optional, List.of(found(EventType.TRANSFER, ARRESTED)));
    score.add("d", TEXT, optional, List.of());
    assertEquals(Map.of("correct", 0L, "found", 0L, "expected", 0L), counts(score, "type F1"));
  }
}
