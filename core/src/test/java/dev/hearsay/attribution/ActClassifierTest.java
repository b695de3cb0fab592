package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.mention.Gender;
import java.util.List;
import java.util.Locale;
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
    "agreed to, PROMISE",
    "agreed, CONFIRM",
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
    "began tweeting out, STATE",
    "ruled out, DENY",
    "ruled, ORDER",
    "ruled against, ORDER",
    "called Friday for, ASK",
    "called Friday a mistake, STATE",
    "expressed support for, BELIEVE",
    "expressed himself, STATE",
    "sounded a warning, PREDICT",
    "claimed responsibility for, CONFIRM",
    "signed a treaty, PROMISE",
    "appears set to, PREDICT",
    "estimates, REPORT",
    "cited, STATE",
    "learned, BELIEVE"
  })
  void cueNamesTheAct(String cue, Act act) {
    assertEquals(act, classify(cue, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "did not deny, STATE",
    "failed to confirm, STATE",
    "did not say, STATE",
    "could not say, STATE",
    "did not dispute, STATE",
    "never promised, STATE",
    "did not find, REPORT",
    "didn't expect, PREDICT",
    "would not allow, ORDER",
    "refused to believe, BELIEVE",
    "did not accept, DENY",
    "would not offer, STATE"
  })
  void negationUndoesTheActThatWasNotDone(String cue, Act act) {
    assertEquals(act, classify(cue, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "refused to confirm, DENY",
    "refused to endorse, DENY",
    "declined to say, DENY",
    "has declined, DENY",
    "would not confirm, DENY",
    "won't comment on, DENY",
    "did not refuse to say, STATE",
    "has never declined, STATE",
    "would say, STATE",
    "would not think, BELIEVE"
  })
  void refusalDenies(String cue, Act act) {
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
        Act.REPORT, CLASSIFIER.classify(evidence("", "noted", "", ActClassifier.Speaker.OUTLET)));
    assertEquals(
        Act.PREDICT,
        CLASSIFIER.classify(evidence("", "predicted", "", ActClassifier.Speaker.OUTLET)));
  }

  @Test
  void warningToDoAsksButWarningThatPredicts() {
    assertEquals(Act.ASK, classify("warned", "to leave the"));
    assertEquals(Act.PREDICT, classify("warned", "that they would"));
  }

  @Test
  void acceptingThatConfirmsButAcceptingSomethingPromises() {
    assertEquals(Act.CONFIRM, classify("accept", "that it was late"));
    assertEquals(Act.PROMISE, classify("accept", "the boat"));
    assertEquals(Act.CONFIRM, classify("allowed", "that it was late"));
    assertEquals(Act.ORDER, classify("allowed", "the owners to leave"));
  }

  @Test
  void agreementSpokenAfterwardsConfirms() {
    assertEquals(Act.CONFIRM, classify("agreed", ""));
    assertEquals(Act.CONFIRM, classify("agreed", "it was late"));
  }

  @Test
  void wordsOfferedAreNoPromise() {
    assertEquals(Act.STATE, classify("offered", "some advice to the owners"));
    assertEquals(Act.STATE, classify("offered his opinion on", "the harbour"));
    assertEquals(Act.PROMISE, classify("offered", "to pay for advice"));
    assertEquals(Act.PROMISE, classify("offered", "a boat"));
  }

  @Test
  void seekingToDoIsNoRequest() {
    assertEquals(Act.STATE, classify("sought", "to calm the owners"));
    assertEquals(Act.ASK, classify("sought", "help from the owners"));
  }

  @Test
  void claimsOfResponsibilityConfirm() {
    assertEquals(Act.CONFIRM, classify("claimed", "responsibility for the fire"));
    assertEquals(Act.ALLEGE, classify("claimed", "that the fire was set"));
  }

  @Test
  void whatIsDemandedInAQuestionIsAsked() {
    assertEquals(Act.ASK, asked("demanded"));
    assertEquals(Act.ASK, asked(":"));
    assertEquals(Act.STATE, asked("said"));
    assertEquals(Act.ORDER, classify("demanded", "that they leave"));
  }

  @ParameterizedTest
  @CsvSource({
    "a survey of owners, says, REPORT",
    "'footage from the harbour,', suggests, REPORT",
    "the harbour 's records, indicate, REPORT",
    "the author of the survey, says, STATE",
    "a log cited by the owners, according to, REPORT",
    "owners, say, STATE",
    "the survey, predicts, PREDICT"
  })
  void whatCanOnlyShowReports(String source, String cue, Act act) {
    assertEquals(act, CLASSIFIER.classify(evidence(source, cue, "", ActClassifier.Speaker.OTHER)));
  }

  @ParameterizedTest
  @CsvSource({
    "revealed, PERSON, STATE",
    "revealed, OTHER, REPORT",
    "cited, PERSON, STATE",
    "cited, OUTLET, REPORT",
    "has learned, PERSON, BELIEVE",
    "has learned, OUTLET, REPORT",
    "found, PERSON, REPORT"
  })
  void samePhraseDoesAnotherThingForAnotherSpeaker(
      String cue, ActClassifier.Speaker speaker, Act act) {
    assertEquals(act, CLASSIFIER.classify(evidence("", cue, "", speaker)));
  }

  @ParameterizedTest
  @CsvSource({
    "<s1>Ms Arden</s1> <c1>said</c1> <x1>she would return the money</x1>., PROMISE",
    "<s1>Ms Arden</s1> <c1>told</c1> the owners <x1>that she will pay</x1>., PROMISE",
    "<x1>“We will pay the owners”</x1> <s1>Ms Arden</s1> <c1>said</c1>., PROMISE",
    "<s1>The ministry</s1> <c1>has said</c1> <x1>it will reply to the owners</x1>., PROMISE",
    "<s1>Ms Arden</s1> <c1>said</c1> <x1>he would return the money</x1>., STATE",
    "<s1>Ms Arden</s1> <c1>said</c1> <x1>she would not return the money</x1>., STATE",
    "<s1>Ms Arden</s1> <c1>said</c1> <x1>she would like to go</x1>., STATE",
    "<x1>“I would call it a harbour”</x1> <s1>Ms Arden</s1> <c1>said</c1>., STATE",
    "<x1>“They will pay the owners”</x1> <s1>Ms Arden</s1> <c1>said</c1>., STATE",
    "<s1>The ministry</s1> <c1>said</c1> <x1>it would take a week</x1>., STATE",
    "<s1>Ms Arden</s1> <c1>said</c1> <x1>there was no list of the owners</x1>., DENY",
    "<x1>“It is not true”</x1> <s1>Ms Arden</s1> <c1>said</c1>., DENY",
    "<x1>“It is absurd”</x1> <s1>Ms Arden</s1> <c1>said</c1>., STATE",
    "<x1>“That is a lie”</x1> <s1>Ms Arden</s1> <c1>said</c1>., DENY",
    "<s1>Ms Arden</s1> <c1>said</c1> <x1>there was no doubt about the list</x1>., STATE",
    "<s1>Ms Arden</s1> <c1>said</c1> <x1>there is no list of the owners</x1>., STATE",
    "<s1>Ms Arden</s1> <c1>declared</c1> <x1>a state of emergency</x1>., ORDER",
    "<s1>Ms Arden</s1> <c1>declared</c1> <x1>a state of affairs</x1>., STATE",
    "<s1>Neither</s1> <c1>would say</c1> <x1>who was on the list</x1>., DENY",
    "<s1>Neither</s1> <c1>confirmed</c1> <x1>who was on the list</x1>., STATE"
  })
  void whatIsSaidTellsWhatIsDoneInSayingIt(String passage, Act act) {
    assertEquals(act, MarkedPassage.of(passage).attributions().get(0).act());
  }

  @Test
  void pleaDeniesOrConfirms() {
    assertEquals(Act.DENY, classify("has pleaded", "not guilty to"));
    assertEquals(Act.CONFIRM, classify("pleaded", "guilty"));
    assertEquals(Act.ASK, classify("pleaded", "for help"));
  }

  @ParameterizedTest
  @CsvSource({
    "<s1>Ms Arden</s1> <c1>told</c1> the inquiry last year <x1>that it rained</x1>., TESTIFY",
    "<s1>Ms Arden</s1> <c1>told</c1> the court <x1>it rained all day</x1>., TESTIFY",
    "<s1>Ms Arden</s1> <c1>said</c1> under oath <x1>that it rained</x1>., TESTIFY",
    "<s1>Ms Arden</s1> <c1>told</c1> the courtiers <x1>that it rained</x1>., STATE",
    "<s1>Ms Arden</s1> <c1>told</c1> the newspaper <x1>that it rained</x1>., STATE",
    "<s1>Ms Arden</s1> <c1>denied</c1> under oath <x1>that it rained</x1>., DENY"
  })
  void whomItIsToldMakesItTestimony(String passage, Act act) {
    assertEquals(act, MarkedPassage.of(passage).attributions().get(0).act());
  }

  private static Act classify(String cue, String content) {
    return CLASSIFIER.classify(evidence("", cue, content, ActClassifier.Speaker.OTHER));
  }

  private static Act asked(String cue) {
    return CLASSIFIER.classify(
        new ActClassifier.Evidence(
            List.of(),
            List.of(cue),
            List.of(),
            List.of(),
            List.of(),
            true,
            ActClassifier.Speaker.OTHER,
            Gender.UNKNOWN));
  }

  private static ActClassifier.Evidence evidence(
      String source, String cue, String content, ActClassifier.Speaker speaker) {
    return new ActClassifier.Evidence(
        words(source),
        words(cue),
        List.of(),
        words(content),
        words(content),
        false,
        speaker,
        Gender.UNKNOWN);
  }

  /** As the tokenizer has them: "didn't" is two words. */
  private static List<String> words(String text) {
    return text.isEmpty()
        ? List.of()
        : List.of(text.replace("n't", " n't").toLowerCase(Locale.ROOT).split(" "));
  }
}
