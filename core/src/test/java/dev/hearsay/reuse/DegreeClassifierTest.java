package dev.hearsay.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DegreeClassifierTest {

  private final DegreeClassifier classifier = DegreeClassifier.standard();

  @Test
  void aCutTextIsANearCopy() {
    String source = Texts.article(new Random(1), 20);
    String cut = source.substring(0, source.indexOf("\n\n", source.length() / 2));
    assertEquals(ReuseDegree.NEAR_COPY, classifier.degree(ReuseFeatures.of(cut, source)));
  }

  @Test
  void aTextOnAnotherMatterIsIndependent() {
    String text =
        "Rain fell on the islands for the third week. Farmers there lost their hay, and some have"
            + " begun to sell their cows. Forecasters see no change before June.";
    String source =
        "The council promised on Tuesday to repay the dockers whose wages it had withheld. A judge"
            + " had found that it broke the law.";
    ReuseFeatures features = ReuseFeatures.of(text, source);
    assertEquals(ReuseDegree.INDEPENDENT, classifier.degree(features));
    double total = classifier.probabilities(features).values().stream().mapToDouble(p -> p).sum();
    assertEquals(1.0, total, 1e-9);
  }

  @Test
  void aFeatureThatIsMissingIsAnError() {
    ReuseFeatures few = new ReuseFeatures(Map.of("words-1", 1.0));
    assertThrows(IllegalArgumentException.class, () -> classifier.probabilities(few));
  }

  @Test
  void weightsThatDontFitAreRefused() {
    Map<String, double[]> shortRow = Map.of(DegreeClassifier.BIAS, new double[] {1, 2});
    assertThrows(IllegalArgumentException.class, () -> DegreeClassifier.of(shortRow));
    assertThrows(IllegalArgumentException.class, () -> DegreeClassifier.of(Map.of()));
  }
}
