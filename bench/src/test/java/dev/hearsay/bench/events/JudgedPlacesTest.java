package dev.hearsay.bench.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.event.EventType;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JudgedPlacesTest {

  private static final String TEXT = "The navy arrested the crew and freed the cook.";

  @Test
  void noDocumentIsLearnedFromAndMeasured() throws IOException {
    Set<String> measured =
        RealSentences.labels().stream()
            .map(RealSentences.Labelled::document)
            .collect(Collectors.toCollection(HashSet::new));
    measured.retainAll(JudgedPlaces.read().keySet());
    assertEquals(Set.of(), measured);
  }

  @Test
  void eachTypeHasPlacesOfBothKinds() {
    for (EventType type : EventType.values()) {
      Set<JudgedPlaces.Verdict> verdicts =
          JudgedPlaces.read().values().stream()
              .flatMap(Collection::stream)
              .filter(place -> place.type() == type)
              .map(JudgedPlaces.Place::verdict)
              .collect(Collectors.toSet());
      assertTrue(
          verdicts.containsAll(Set.of(JudgedPlaces.Verdict.YES, JudgedPlaces.Verdict.NO)),
          type.label());
    }
  }

  @Test
  void otherWordsAroundHaveAnotherHash() {
    Span arrested = new Span(9, 17);
    assertEquals(JudgedPlaces.hash(TEXT, arrested), JudgedPlaces.hash(TEXT, arrested));
    assertNotEquals(
        JudgedPlaces.hash(TEXT, arrested),
        JudgedPlaces.hash(TEXT.replace("crew", "cook"), arrested));
    assertEquals("", JudgedPlaces.hash("The navy", arrested));
  }
}
