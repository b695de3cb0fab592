package dev.hearsay.affair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.claim.Modality;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AffairFinderTest {

  private static Story ship() {
    return new Story()
        .article(
            "s1",
            "The Lantern",
            "2031-04-03",
            "The coastguard of Tavoria seized the tanker Ostra Lind on 2 April. President Ola Renn"
                + " of Tavoria promised to hand over the tanker to Korvia.")
        .article(
            "s2",
            "Harbour News",
            "2031-04-04",
            "Tavoria's coastguard seized the tanker Ostra Lind on 2 April, the government of"
                + " Tavoria said.")
        .article(
            "s3",
            "The Lantern",
            "2031-07-02",
            "The tanker Ostra Lind lay at anchor. The government of Tavoria handed over the tanker"
                + " to Korvia on 1 July.");
  }

  private static List<AffairEvent> events(Affair affair, EventType type) {
    return affair.events().stream().filter(event -> event.type() == type).toList();
  }

  @Test
  void oneEventToldTwiceIsOne() {
    List<AffairEvent> seized = events(ship().affair(), EventType.CUSTODY);
    assertEquals(1, seized.size(), seized::toString);
    assertEquals(2, seized.get(0).told().size());
  }

  @Test
  void aPromiseAndTheDeedAreTwo() {
    List<AffairEvent> moved = events(ship().affair(), EventType.TRANSFER);
    assertTrue(moved.stream().anyMatch(event -> event.modality() == Modality.PROMISED));
    assertTrue(moved.stream().anyMatch(event -> event.modality() == Modality.ACTUAL));
  }

  @Test
  void aShipIsOneWithAndWithoutItsName() {
    Affair affair = ship().affair();
    long ships =
        affair.actors().stream()
            .filter(actor -> actor.name().toLowerCase(Locale.ROOT).contains("tanker"))
            .count();
    assertEquals(0, ships, () -> affair.actors().toString());
    assertTrue(affair.actors().stream().anyMatch(actor -> actor.name().equals("Ostra Lind")));
  }

  @Test
  void aStateAndItsGovernmentAreOneAndItsPresidentAnother() {
    Actors actors = Actors.of(ship().sources());
    List<String> names =
        actors.all().stream().filter(Actor::named).map(Actor::name).sorted().toList();
    assertTrue(names.contains("Tavoria"), names::toString);
    assertTrue(names.contains("Ola Renn"), names::toString);
    assertEquals(1, names.stream().filter(name -> name.contains("Tavoria")).count());
    Actor president =
        actors.all().stream()
            .filter(each -> each.name().equals("Ola Renn"))
            .findFirst()
            .orElseThrow();
    String state = actors.stateOf(president.id()).orElseThrow();
    assertNotEquals(president.id(), state);
    assertEquals("Tavoria", actors.actor(state).name());
  }

  @Test
  void aDenialKeepsTheEventAndDisputesIt() {
    Affair affair =
        new Story()
            .article(
                "d1",
                "Globe",
                "2031-05-20",
                "Soldiers of Norrland detained the mayor Ada Brandt on 3 May.")
            .article(
                "d2",
                "Globe",
                "2031-05-21",
                "The army of Norrland said that it had not detained the mayor Ada Brandt on 3 May.")
            .affair();
    AffairEvent event = events(affair, EventType.CUSTODY).get(0);
    assertTrue(event.disputed(), event::toString);
    assertFalse(event.denied());
  }

  @Test
  void whatIsPublishedLaterCountsForNothing() {
    Affair early = ship().asOf("2031-05-01").affair();
    assertTrue(
        events(early, EventType.TRANSFER).stream()
            .noneMatch(event -> event.modality() == Modality.ACTUAL));
  }

  @Test
  void theOrderOfDocumentsChangesNothing() {
    assertEquals(ship().affair(), ship().turnedRound().affair());
  }

  @Test
  void eachRoleAndActorIsThereOnce() {
    for (AffairEvent event : ship().affair().events()) {
      assertEquals(event.involved().size(), event.involved().stream().distinct().count());
      assertTrue(
          event.type() != EventType.CUSTODY
              || event.involved().stream().anyMatch(each -> each.role() == EventRole.HELD));
    }
  }

  @Test
  void whoStandsBehindAnEventIsCounted() {
    AffairEvent seized = events(ship().affair(), EventType.CUSTODY).get(0);
    assertTrue(seized.provenance().independent().max() >= 1, seized::toString);
    assertEquals(2, seized.provenance().traces().size());
  }
}
