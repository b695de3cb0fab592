package dev.hearsay.bench.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.bench.measure.Figure;
import dev.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimexScoreTest {

  private static final TaggedTime MARCH = time(0, 8, "DATE", "2025-03-13");
  private static final TaggedTime WEEK = time(20, 30, "DURATION", "P1W");

  @Test
  void exactExtentsAndValuesScoreFull() {
    assertEquals(List.of(100.0, 100.0, 100.0, 100.0), values(List.of(MARCH, WEEK)));
  }

  @Test
  void overlapIsRelaxedOnly() {
    assertEquals(
        List.of(50.0, 100.0, 100.0, 100.0),
        values(List.of(MARCH, time(24, 30, "DURATION", "P1W"))));
  }

  @Test
  void wrongValueCountsAgainstMatches() {
    assertEquals(
        List.of(100.0, 100.0, 50.0, 50.0), values(List.of(MARCH, time(20, 30, "DATE", "2025"))));
  }

  @Test
  void whatIsFoundInVainCostsPrecision() {
    assertEquals(
        List.of(80.0, 80.0, 80.0, 80.0),
        values(List.of(MARCH, WEEK, time(40, 44, "DATE", "2020"))));
  }

  @Test
  void whatIsMissedCostsRecall() {
    assertEquals(List.of(66.67, 66.67, 66.67, 66.67), values(List.of(MARCH)));
  }

  private static List<Double> values(List<TaggedTime> answer) {
    TimexScore score = new TimexScore();
    score.add(List.of(MARCH, WEEK), answer);
    return score.figures().stream().map(Figure::value).toList();
  }

  private static TaggedTime time(int start, int end, String type, String value) {
    return new TaggedTime(new Span(start, end), type, value);
  }
}
