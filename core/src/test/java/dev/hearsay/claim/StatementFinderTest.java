package dev.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.attribution.Act;
import dev.hearsay.claim.Participant.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementFinderTest {

  @Test
  void contentStandsApartFromWhoSaysIt() {
    List<Proposition> found =
        new Told("The mayor said the bridge had collapsed on Friday.")
            .says("The mayor", "said", "the bridge had collapsed on Friday", Act.STATE)
            .propositions();
    assertEquals(1, found.size());
    assertEquals("the bridge had collapsed on Friday", found.get(0).words());
    assertEquals(Optional.of("a1"), found.get(0).statement().attribution());
    assertEquals("collapse", found.get(0).predicate());
  }

  @Test
  void anAsideThatAttributesIsNoPartOfTheStatement() {
    Proposition found =
        new Told("The bridge, officials said, collapsed on Friday.")
            .says("officials", "said", "collapsed on Friday", Act.STATE)
            .main();
    assertFalse(found.words().contains("officials"), found.words());
  }

  @Test
  void coordinatedClausesAreTwoStatements() {
    List<Proposition> found =
        new Told("The judge released the fishermen, and the minister dismissed two guards.")
            .propositions();
    assertEquals(
        List.of("release", "dismiss"), found.stream().map(Proposition::predicate).toList());
  }

  @Test
  void promiseIsFollowedToTheDeed() {
    Proposition found = new Told("The governor promised to return the nine prisoners.").main();
    assertEquals("return", found.predicate());
    assertEquals(Modality.PROMISED, found.statement().modality());
    assertEquals("The governor", found.participant(Role.AGENT).orElseThrow().words());
    assertEquals("the nine prisoners", found.participant(Role.PATIENT).orElseThrow().words());
  }

  @Test
  void deedIsActual() {
    Proposition found = new Told("The governor returned the nine prisoners.").main();
    assertEquals(Modality.ACTUAL, found.statement().modality());
  }

  @Test
  void orderRequestAndConditionAreToldApart() {
    assertEquals(Modality.ORDERED, modality("A judge ordered the mayor to reopen the shelter."));
    assertEquals(Modality.REQUESTED, modality("Lawyers asked the bank to open its records."));
    assertEquals(
        Modality.CONDITIONAL, modality("If the rain stops, the council will open the road."));
    assertEquals(Modality.PROMISED, modality("The council will open the road in June."));
    assertEquals(Modality.ALLEGED, modality("The clerk allegedly burned the files."));
  }

  private static Modality modality(String text) {
    return new Told(text).main().statement().modality();
  }

  @Test
  void denialIsSeenInNegationRefusalAndCue() {
    assertTrue(new Told("No prisoner was beaten in the barracks.").main().denied());
    assertTrue(new Told("The museum refused to lend the mask.").main().denied());
    assertTrue(
        new Told("The ministry denied that its agents had followed the reporter.")
            .says("The ministry", "denied", "that its agents had followed the reporter", Act.DENY)
            .main()
            .denied());
    assertFalse(new Told("The museum lent the mask.").main().denied());
  }

  @Test
  void passiveIsTurnedRound() {
    Proposition found = new Told("The farmer was shot by the officer.").main();
    assertEquals("the officer", found.participant(Role.AGENT).orElseThrow().words());
    assertEquals("The farmer", found.participant(Role.PATIENT).orElseThrow().words());
  }

  @Test
  void whatIsTakenForGrantedIsStatedToo() {
    List<Proposition> found =
        new Told("The ferry left the pier after the harbour master closed the gate.")
            .propositions();
    assertEquals(
        List.of(
            "The ferry left the pier after the harbour master closed the gate",
            "the harbour master closed the gate"),
        found.stream().map(Proposition::words).toList());
  }

  @Test
  void timeThatTellsWhichOneIsMeantIsNotWhenItWas() {
    Proposition found =
        new Told("The guards that a court convicted in 2003 were released on 5 May 2011.").main();
    assertEquals(
        List.of("2011-05-05"), found.text().times().stream().map(timex -> timex.value()).toList());
  }

  @Test
  void datelineIsNoPartOfTheStatement() {
    Proposition found = new Told("PORT SALM (NPA) — The ferry sank on Monday.").main();
    assertEquals("The ferry sank on Monday", found.words());
  }

  @Test
  void sentenceWithoutVerbDoesNotThrow() {
    assertTrue(new Told("What a day!").propositions().size() <= 1);
    assertEquals(List.of(), new Told("...").propositions());
  }
}
