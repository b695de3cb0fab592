package dev.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.claim.DocumentComparison.Pair;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentComparisonTest {

  private static final ClaimComparer COMPARER = ClaimComparer.standard();

  private static final List<Proposition> ONE =
      new Told(
              "one",
              "The Verna mine was closed by its owner in May. Seventeen miners have lost their"
                  + " jobs. The pumps were sold to a firm in Lanthe.")
          .propositions();
  private static final List<Proposition> RETOLD =
      new Told(
              "two",
              "In May the owner shut the Verna mine. Work is gone for 17 men of the pits. A firm in"
                  + " Lanthe bought the pumps.")
          .propositions();
  private static final List<Proposition> ALONE =
      new Told("three", "Work is gone for 17 men of the pits.").propositions();

  private static Optional<Pair> pair(List<Pair> pairs, int one, int other) {
    return pairs.stream().filter(each -> each.one() == one && each.other() == other).findFirst();
  }

  @Test
  void whatStandsBetweenTheSameIsTheSame() {
    List<Pair> pairs = DocumentComparison.of(ONE, RETOLD, COMPARER);
    double between = pair(pairs, 1, 1).orElseThrow().likeness();
    double alone =
        pair(DocumentComparison.of(ONE, ALONE, COMPARER), 1, 0).map(Pair::likeness).orElse(0.0);
    assertTrue(between > alone, between + " against " + alone);
    assertTrue(between >= Judgement.SAME_THING, String.valueOf(between));
  }

  @Test
  void whatStandsElsewhereIsNot() {
    List<Pair> pairs = DocumentComparison.of(ONE, RETOLD, COMPARER);
    assertTrue(
        pairs.stream()
            .filter(each -> each.one() != each.other())
            .allMatch(each -> each.likeness() < Judgement.SAME_THING),
        pairs.toString());
  }

  @Test
  void storiesThatShareNothingAreNotCompared() {
    List<Proposition> other =
        new Told("four", "Rents in Kelmet rose by 6 percent last year.").propositions();
    assertEquals(List.of(), DocumentComparison.of(ONE, other, COMPARER));
  }

  @Test
  void everyPairHasTheFeaturesOfTheModel() {
    DocumentComparison.of(ONE, RETOLD, COMPARER)
        .forEach(each -> assertEquals(ContextFeatures.names().size(), each.context().size()));
  }
}
