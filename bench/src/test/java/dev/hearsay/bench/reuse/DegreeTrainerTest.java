package dev.hearsay.bench.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.reuse.DegreeClassifier;
import dev.hearsay.reuse.ReuseDegree;
import dev.hearsay.reuse.ReuseFeatures;
import java.util.List;
import org.junit.jupiter.api.Test;

class DegreeTrainerTest {

  private static final String SOURCE =
      "The council of Millbrook promised on Tuesday to repay the dockers. It had refused that for a"
          + " year. A court then ruled that the wages were owed.";

  @Test
  void whatWasLearnedTellsTheAnswersApart() {
    List<ShortAnswer> answers =
        List.of(
            answer(ReuseDegree.NEAR_COPY, SOURCE),
            answer(
                ReuseDegree.LIGHT_REVISION,
                "The council promised Tuesday to repay dockers. It refused that for one year. A"
                    + " court later ruled the wages were due."),
            answer(
                ReuseDegree.HEAVY_REVISION,
                "Dockers are to be repaid, as judges ruled wages owed to them; Millbrook had"
                    + " refused."),
            answer(ReuseDegree.INDEPENDENT, "Rain fell on the islands, and hay was lost there."));
    DegreeClassifier learned = DegreeClassifier.of(DegreeTrainer.learn(answers));
    for (ShortAnswer answer : answers) {
      assertEquals(answer.degree(), learned.degree(answer.features()));
    }
  }

  private static ShortAnswer answer(ReuseDegree degree, String text) {
    return new ShortAnswer("a", degree, ReuseFeatures.of(text, SOURCE));
  }
}
