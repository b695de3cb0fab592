package dev.hearsay.affair;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.event.EventType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCoreferenceTest {

  private static Story harbour() {
    return new Story()
        .article(
            "h1",
            "The Lantern",
            "2031-04-03",
            "Police in Tavoria arrested the harbour pilot Jonas Brekk on 2 April. He was taken to"
                + " the prison of Sund.")
        .article(
            "h2",
            "Harbour News",
            "2031-04-04",
            "The pilot Jonas Brekk was arrested by police on 2 April, his lawyer said.")
        .article(
            "h3",
            "The Lantern",
            "2031-09-11",
            "Jonas Brekk, a harbour pilot, was arrested again on 10 September by police in"
                + " Tavoria.");
  }

  private static List<List<ToldEvent>> of(List<List<ToldEvent>> linked, EventType type) {
    return linked.stream().filter(group -> group.get(0).event().type() == type).toList();
  }

  @Test
  void oneArrestToldTwiceIsOneAndALaterOneAnother() {
    List<AffairEvent> arrests =
        harbour().affair().events().stream()
            .filter(event -> event.type() == EventType.CUSTODY)
            .toList();
    assertEquals(2, arrests.size(), arrests::toString);
    assertEquals(List.of(2, 1), arrests.stream().map(event -> event.told().size()).toList());
  }

  @Test
  void timesKeepApartWhateverTheModelSays() {
    List<List<ToldEvent>> arrests =
        of(EventCoreference.link(harbour().sources(), row -> 1), EventType.CUSTODY);
    assertEquals(2, arrests.size(), arrests::toString);
  }

  @Test
  void nothingIsOneThatTheModelKeepsApart() {
    AffairSources sources = harbour().sources();
    List<List<ToldEvent>> linked = EventCoreference.link(sources, row -> 0);
    assertTrue(linked.stream().allMatch(group -> group.size() == 1));
    assertEquals(ToldEvent.all(sources).size(), linked.size());
  }

  @Test
  void eachTellingStandsInOneGroup() {
    AffairSources sources = harbour().sources();
    List<ToldEvent> all = new ArrayList<>();
    EventCoreference.link(sources, row -> 1).forEach(all::addAll);
    assertEquals(ToldEvent.all(sources).size(), all.size());
    assertTrue(all.containsAll(ToldEvent.all(sources)));
  }

  @Test
  void featuresAreTheSameWhicheverComesFirst() {
    AffairSources sources = harbour().sources();
    Actors actors = Actors.of(sources);
    List<ToldEvent> told = ToldEvent.all(sources);
    EventPairFeatures features = new EventPairFeatures(actors, new Tellings(sources, actors), told);
    int compared = 0;
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        if (features.areComparable(i, j)) {
          assertArrayEquals(features.of(i, j), features.of(j, i));
          compared++;
        }
      }
    }
    assertTrue(compared >= 3, () -> told.toString());
  }

  @Test
  void pairsForLearningHaveAllFeaturesAndDontDependOnOrder() {
    List<EventCoreference.Pair> pairs = EventCoreference.pairs(harbour().sources());
    assertFalse(pairs.isEmpty());
    assertTrue(
        pairs.stream()
            .allMatch(pair -> pair.features().size() == EventPairFeatures.names().size()));
    assertEquals(pairs, EventCoreference.pairs(harbour().turnedRound().sources()));
    assertEquals(
        EventPairFeatures.names().size(), EventPairFeatures.names().stream().distinct().count());
  }
}
