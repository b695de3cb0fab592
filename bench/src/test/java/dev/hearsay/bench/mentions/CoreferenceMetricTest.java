package dev.hearsay.bench.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoreferenceMetricTest {

  private static final double EXACT = 1e-9;

  /** The worked example of Pradhan et al. 2014, section 5. */
  private static final List<Set<String>> KEY =
      List.of(Set.of("a", "b", "c"), Set.of("d", "e", "f", "g"));

  private static final List<Set<String>> RESPONSE =
      List.of(Set.of("a", "b"), Set.of("c", "d"), Set.of("f", "g", "h", "i"));

  @Test
  void mucOfThePublishedExample() {
    Ratio muc = CoreferenceMetric.MUC.score(KEY, RESPONSE);
    assertEquals(0.4, muc.recall(), EXACT);
    assertEquals(0.4, muc.precision(), EXACT);
  }

  @Test
  void bCubedOfThePublishedExample() {
    Ratio cubed = CoreferenceMetric.B_CUBED.score(KEY, RESPONSE);
    assertEquals(35.0 / 12 / 7, cubed.recall(), EXACT);
    assertEquals(0.5, cubed.precision(), EXACT);
  }

  @Test
  void ceafOfThePublishedExample() {
    Ratio ceaf = CoreferenceMetric.CEAF_E.score(KEY, RESPONSE);
    assertEquals(0.65, ceaf.recall(), EXACT);
    assertEquals(1.3 / 3, ceaf.precision(), EXACT);
  }

  /** Figure 1 of Luo 2005: twelve mentions in three entities, two of them merged. */
  @Test
  void mergedEntitiesCostLittleInMucAndMuchInTheOthers() {
    List<Set<Integer>> key = List.of(Set.of(1, 2, 3, 4, 5), Set.of(6, 7), Set.of(8, 9, 10, 11, 12));
    List<Set<Integer>> merged = List.of(Set.of(1, 2, 3, 4, 5), Set.of(6, 7, 8, 9, 10, 11, 12));
    assertEquals(18.0 / 19, CoreferenceMetric.MUC.score(key, merged).f1(), EXACT);
    Ratio cubed = CoreferenceMetric.B_CUBED.score(key, merged);
    assertEquals(1, cubed.recall(), EXACT);
    assertEquals((5 + 4.0 / 7 + 25.0 / 7) / 12, cubed.precision(), EXACT);
    Ratio ceaf = CoreferenceMetric.CEAF_E.score(key, merged);
    assertEquals((1 + 10.0 / 12) / 3, ceaf.recall(), EXACT);
    assertEquals((1 + 10.0 / 12) / 2, ceaf.precision(), EXACT);
  }

  @Test
  void theKeyItselfIsPerfect() {
    CoreferenceScore score = new CoreferenceScore();
    score.add(KEY, KEY);
    assertEquals(1, score.average(), EXACT);
    assertEquals(1, score.mentions().f1(), EXACT);
  }

  @Test
  void nothingFoundIsNothing() {
    CoreferenceScore score = new CoreferenceScore();
    score.add(KEY, List.of());
    assertEquals(0, score.average(), EXACT);
  }

  @Test
  void documentsAddUpBeforeTheyAreDivided() {
    CoreferenceScore score = new CoreferenceScore();
    score.add(KEY, RESPONSE);
    score.add(List.of(Set.of("a", "b")), List.of(Set.of("a", "b")));
    assertEquals(3.0 / 6, score.of(CoreferenceMetric.MUC).recall(), EXACT);
  }
}
