package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActClassifierTest {

  private static final ActClassifier CLASSIFIER = new ActClassifier(CueLexicon.standard());

  @ParameterizedTest
  @CsvSource({
    "said, STATE",
    "has repeatedly said, STATE",
    "put out a statement saying, STATE",
    "went on to say, STATE",
    "according to, STATE",
    ":, STATE",
    "xyzzied, STATE",
    "revealed, REPORT",
    "first reported, REPORT",
    "shows, REPORT",
    "denied, DENY",
    "categorically denies, DENY",
    "brushed aside, DENY",
    "pleaded not guilty, DENY",
    "accused, ALLEGE",
    "claimed, ALLEGE",
    "has vowed, PROMISE",
    "promised to tell, PROMISE",
    "agreed, PROMISE",
    "ordered, ORDER",
    "struck down, ORDER",
    "has asked the court to order, ASK",
    "confirmed, CONFIRM",
    "pleaded guilty, CONFIRM",
    "was asked, ASK",
    "has publicly called for, ASK",
    "called, STATE",
    "called on, ASK",
    "is widely expected, PREDICT",
    "predicted, PREDICT",
    "would support, BELIEVE",
    "doesn't think, BELIEVE",
    "appears, BELIEVE",
    "fearing, BELIEVE",
    "threatened, THREATEN",
    "testified, TESTIFY",
    "said under oath, TESTIFY",
    "began tweeting out, STATE"
  })
  void cueNamesTheAct(String cue, Act act) {
    assertEquals(act, classify(cue, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "did not deny, STATE",
    "refused to confirm, STATE",
    "declined to say, STATE",
    "would not confirm, STATE",
    "never promised, STATE",
    "did not find, REPORT",
    "didn't expect, PREDICT",
    "would not allow, ORDER",
    "refused to believe, BELIEVE"
  })
  void negationUndoesTheActThatWasNotDone(String cue, Act act) {
    assertEquals(act, classify(cue, ""));
  }

  @Test
  void tellingToDoIsAnOrder() {
    assertEquals(Act.ORDER, classify("told", "to leave the"));
    assertEquals(Act.ORDER, classify("told", "not to leave"));
  }

  @Test
  void tellingThatIsNoOrder() {
    assertEquals(Act.STATE, classify("told", "that they should"));
  }

  @Test
  void agreeingThatConfirmsButAgreeingToPromises() {
    assertEquals(Act.CONFIRM, classify("agreed", "that it was"));
    assertEquals(Act.PROMISE, classify("agreed", "to leave"));
  }

  @Test
  void statementOfAnOutletIsAReport() {
    assertEquals(
        Act.REPORT,
        CLASSIFIER.classify(new ActClassifier.Evidence(List.of("noted"), List.of(), true)));
    assertEquals(
        Act.PREDICT,
        CLASSIFIER.classify(new ActClassifier.Evidence(List.of("predicted"), List.of(), true)));
  }

  private static Act classify(String cue, String content) {
    return CLASSIFIER.classify(new ActClassifier.Evidence(words(cue), words(content), false));
  }

  /** As the tokenizer has them: "didn't" is two words. */
  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.replace("n't", " n't").split(" "));
  }
}
