package dev.hearsay.bench.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.EntitySpan;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntityScoreTest {

  private static final Span VELDE = new Span(0, 5);
  private static final Span HALL = new Span(10, 22);
  private static final Span SHIP = new Span(30, 35);
  private static final NamedText TEXT =
      new NamedText(
          "made",
          "story",
          "Velde saw Harbour Hall and the Queen of Brenn",
          List.of(
              GoldName.of(VELDE, Entity.Type.PERSON),
              GoldName.of(HALL, Entity.Type.FACILITY),
              GoldName.unclear(SHIP)),
          List.of(new Span(40, 45)));

  private static Map<String, Long> counts(
      boolean facilitiesArePlaces, Set<Entity.Type> types, EntitySpan... found) {
    EntityScore score = new EntityScore(facilitiesArePlaces);
    score.add(TEXT, List.of(found));
    return score.f1("F1", types).counts();
  }

  private static EntitySpan found(Entity.Type type, Span span) {
    return new EntitySpan(type, span, 1);
  }

  @Test
  void bothEndsAndTheTypeMustBeRight() {
    assertEquals(
        Map.of("correct", 1L, "found", 3L, "expected", 1L),
        counts(
            false,
            Set.of(Entity.Type.PERSON),
            found(Entity.Type.PERSON, VELDE),
            found(Entity.Type.PERSON, new Span(0, 9)),
            found(Entity.Type.PERSON, HALL)));
  }

  @Test
  void facilitiesMayCountAsPlaces() {
    Set<Entity.Type> places = Set.of(Entity.Type.PLACE);
    assertEquals(
        Map.of("correct", 1L, "found", 1L, "expected", 1L),
        counts(true, places, found(Entity.Type.PLACE, HALL)));
    assertEquals(
        Map.of("correct", 0L, "found", 1L, "expected", 0L),
        counts(false, places, found(Entity.Type.PLACE, HALL)));
  }

  @Test
  void whatNobodyCanTellCountsNeitherWay() {
    assertEquals(
        Map.of("correct", 0L, "found", 0L, "expected", 0L),
        counts(
            false,
            Set.of(Entity.Type.ORG),
            found(Entity.Type.ORG, SHIP),
            found(Entity.Type.ORG, new Span(36, 45))));
  }
}
