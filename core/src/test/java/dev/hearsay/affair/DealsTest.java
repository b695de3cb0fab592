package dev.hearsay.affair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealsTest {

  private static Term term(Affair affair, String words) {
    return affair.agreements().stream()
        .flatMap(agreement -> agreement.terms().stream())
        .filter(term -> term.what().contains(words))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    words
                        + " isn't owed: "
                        + affair.agreements().stream()
                            .flatMap(each -> each.terms().stream())
                            .map(Term::what)
                            .collect(Collectors.joining(" | "))));
  }

  @Test
  void oneDealToldByTwoIsOne() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-03-04",
                "President Ilda Brask of Talvia agreed on 2 March to release twelve pilots.")
            .article(
                "b",
                "The Lowmark Courier",
                "2031-03-05",
                "President Ilda Brask of Talvia agreed on 2 March to free twelve pilots.")
            .affair();
    assertEquals(1, affair.agreements().size());
    assertEquals(1, affair.agreements().get(0).terms().size());
    Term term = affair.agreements().get(0).terms().get(0);
    assertEquals(Optional.of(12L), term.due());
    assertEquals(Term.Status.UNKNOWN, term.status());
    assertEquals(
        2, term.grounds().stream().filter(g -> g.bearing() == Ground.Bearing.TELLS).count());
  }

  @Test
  void someOfThoseOwedIsPartly() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-03-04",
                "The kidnappers promised the governor on 2 March to release nine hostages."
                    + " Only two of the nine hostages were released on 3 March.")
            .affair();
    Term term = term(affair, "nine hostages");
    assertEquals(Term.Status.PARTLY, term.status());
    assertEquals(Optional.of(9L), term.due());
    assertEquals(Optional.of(2L), term.done());
  }

  @Test
  void whatWasDoneIsFulfilled() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-05-04",
                "The Corvale company promised the union to reinstate the dismissed crane drivers.")
            .article(
                "b",
                "The Lowmark Courier",
                "2031-06-05",
                "The Corvale company reinstated the dismissed crane drivers on Monday.")
            .affair();
    Term term = term(affair, "crane drivers");
    assertEquals(Term.Status.FULFILLED, term.status());
    assertFalse(term.disputed());
    assertTrue(
        term.grounds().stream()
            .anyMatch(
                ground ->
                    ground.bearing() == Ground.Bearing.FOLLOWS
                        && ground.words().document().value().equals("b")));
  }

  @Test
  void whatWasNeverDoneIsBroken() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-05-04",
                "The Corvale company pledged to clean the river below the mine.")
            .article(
                "b",
                "The Lowmark Courier",
                "2033-05-04",
                "The Corvale company never cleaned the river below the mine, the villagers said.")
            .asOf("2033-12-31")
            .affair();
    assertEquals(Term.Status.BROKEN, term(affair, "river").status());
  }

  @Test
  void whatWasNotToBeDoneIsBrokenByTheDeed() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-05-04",
                "The Asten Front agreed on 3 May not to attack the valley of Molna.")
            .article(
                "b",
                "The Lowmark Courier",
                "2031-05-09",
                "The Asten Front attacked the valley of Molna on 8 May.")
            .affair();
    Term term = term(affair, "Molna");
    assertEquals(Term.Status.BROKEN, term.status());
  }

  @Test
  void aDeedBeforeTheDealIsNoneOfIt() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-05-20",
                "The Asten Front agreed on 15 May not to attack the valley of Molna."
                    + " The Asten Front attacked the valley of Molna on 8 May.")
            .affair();
    assertEquals(Term.Status.UNKNOWN, term(affair, "Molna").status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "repair the pier | The Corvale company rebuilt the pier in April. | FULFILLED",
        "publish the report on the wreck"
            + " | The Corvale company suppressed the report on the wreck. | BROKEN",
        "reopen the pass | The Corvale company kept its promise, the mayor of Sarn said. | FULFILLED",
        "reopen the pass | The Corvale company reneged on its promise to the divers. | BROKEN",
        "reopen the pass | The ministry asked whether the pass had been reopened. | UNKNOWN"
      })
  void whatFollowedIsToldInOtherWords(String owed, String next, Term.Status expected) {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-03-04",
                "The Corvale company promised the divers on 2 March to " + owed + ".")
            .article("b", "The Lowmark Courier", "2031-06-05", next)
            .affair();
    assertEquals(expected, term(affair, owed).status(), next);
  }

  @Test
  void thoseStillHeldWerentLetGo() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-03-04",
                "The kidnappers promised the governor on 2 March to release ten sailors.")
            .article(
                "b",
                "The Lowmark Courier",
                "2031-05-05",
                "Four of the ten sailors are still held by the kidnappers.")
            .affair();
    Term term = term(affair, "ten sailors");
    assertEquals(Term.Status.PARTLY, term.status());
    assertEquals(Optional.of(6L), term.done());
  }

  @Test
  void whatAPartyWantedIsOwedToIt() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-03-04",
                "President Ilda Brask of Talvia and Minister Ola Renn of Lomar struck a deal on 2"
                    + " March. Only one of the nine engineers Brask had demanded was sent to"
                    + " Talvia.")
            .affair();
    Term term = term(affair, "nine engineers");
    assertEquals(Term.Status.PARTLY, term.status());
    assertEquals(Optional.of(9L), term.due());
    assertEquals(Optional.of(1L), term.done());
    assertEquals("Ilda Brask", Story.name(affair, term.beneficiary().get(0)));
    assertEquals("Ola Renn", Story.name(affair, term.obliged().get(0)));
  }

  @Test
  void whoHoldsThemOwesTheirRelease() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-05-04",
                "Talvia and the Asten Front reached a truce on 2 May under which the ten captured"
                    + " pilots would be freed. The ten captured pilots are held by the Asten"
                    + " Front.")
            .affair();
    Term term = term(affair, "freed");
    assertEquals("Asten Front", Story.name(affair, term.obliged().get(0)));
    assertEquals("Talvia", Story.name(affair, term.beneficiary().get(0)));
  }

  @Test
  void whoAgreesToTheDealIsBoundByTheOneToldBefore() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-05-04",
                "Minister Ola Renn promised to free the engineers. President Ilda Brask agreed to"
                    + " the deal.")
            .affair();
    assertEquals(1, affair.agreements().size());
    assertEquals(2, affair.agreements().get(0).parties().size());
  }

  @Test
  void aDealThatSomebodyDeniesIsDisputed() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-05-04",
                "Minister Ola Renn promised President Ilda Brask to release forty pilots, two"
                    + " officials said. “There was no secret deal,” a spokesman for Renn said.")
            .affair();
    assertTrue(affair.agreements().get(0).disputed());
    assertTrue(
        affair.agreements().get(0).grounds().stream()
            .anyMatch(ground -> ground.bearing() == Ground.Bearing.AGAINST));
  }

  @Test
  void aTermHangsOnWhatIsGivenForIt() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-05-04",
                "Talvia agreed to withdraw its tanks from the ridge in exchange for the release of"
                    + " twelve pilots.")
            .affair();
    Term given = term(affair, "twelve pilots");
    assertEquals(Optional.of(given.id()), term(affair, "tanks").hangsOn());
  }

  @Test
  void theOrderOfDocumentsChangesNothing() {
    Story story =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-03-04",
                "The kidnappers promised the governor on 2 March to release nine hostages.")
            .article(
                "b",
                "The Lowmark Courier",
                "2031-03-09",
                "Two of the nine hostages were released on 3 March.");
    assertEquals(story.affair().agreements(), story.turnedRound().affair().agreements());
  }

  @Test
  void oneTermInOtherWordsIsOneTerm() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-03-04",
                "President Ilda Brask of Talvia agreed on 2 March to hold deported Ostrians in her"
                    + " prison for a year.")
            .article(
                "b",
                "The Lowmark Courier",
                "2031-03-05",
                "President Ilda Brask of Talvia agreed on 2 March to keep the deported Ostrians in"
                    + " a jail for up to twelve months.")
            .affair();
    assertEquals(
        1, affair.agreements().stream().mapToInt(agreement -> agreement.terms().size()).sum());
  }

  @Test
  void otherTermsOfOneDealStayApart() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-03-04",
                "President Ilda Brask of Talvia agreed on 2 March to release twelve pilots and to"
                    + " pay Ostria six million talers.")
            .affair();
    assertEquals(
        2, affair.agreements().stream().mapToInt(agreement -> agreement.terms().size()).sum());
  }
}
