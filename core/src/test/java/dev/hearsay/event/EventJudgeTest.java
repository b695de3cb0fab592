package dev.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.claim.comparison.BoostedTrees;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventJudgeTest {

  private static final String LEAVE = "lexicon-1:transfer/leave";
  private static final String SEND = "lexicon-1:transfer/send";

  /** What asks for a line that is right half of the time, and for an agent. */
  private static final BoostedTrees TREES =
      new BoostedTrees(
          List.of("agent", EventJudge.RATE),
          0,
          List.of(
              List.of(
                  new BoostedTrees.Node(1, 0.5, 1, 2, 0),
                  BoostedTrees.Node.leaf(-2),
                  BoostedTrees.Node.leaf(2)),
              List.of(
                  new BoostedTrees.Node(0, 0.5, 1, 2, 0),
                  BoostedTrees.Node.leaf(-1),
                  BoostedTrees.Node.leaf(1))));

  private static EventJudge judge() {
    Map<String, Double> rates = Map.of(LEAVE, 0.2, EventJudge.others(LEAVE), 0.7);
    return EventJudge.parse(EventJudge.lines(TREES, rates));
  }

  @Test
  void lineThatIsMostlyWrongCountsAgainstItsPlaces() {
    Map<String, Double> features = Map.of("agent", 1.0);
    assertFalse(EventJudge.isLikely(judge().probability(features, LEAVE)));
    assertTrue(EventJudge.isLikely(judge().probability(features, SEND)), "as others of its type");
  }

  @Test
  void whatItIsLearnedFromIsWrittenAndRead() {
    Map<String, Double> without = Map.of("agent", 0.0);
    assertEquals(1 / (1 + Math.exp(3)), judge().probability(without, LEAVE), 1e-4);
    assertEquals(1 / (1 + Math.exp(-1)), judge().probability(without, SEND), 1e-4);
  }

  @Test
  void modelThatAsksForAnotherFeatureIsRefused() {
    EventJudge judge = judge();
    Map<String, Double> features = Map.of("patient", 1.0);
    assertThrows(IllegalStateException.class, () -> judge.probability(features, SEND));
  }
}
