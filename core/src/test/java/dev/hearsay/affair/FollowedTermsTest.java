package dev.hearsay.affair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of terms, by what else is told. */
class FollowedTermsTest {

  private static Affair affair(String told) {
    return new Story().article("a", "The Osk Herald", "2031-08-04", told).affair();
  }

  private static Affair affair(String made, String next) {
    return new Story()
        .article("a", "The Osk Herald", "2031-03-04", made)
        .article("b", "Sill Radio", "2031-07-05", next)
        .affair();
  }

  private static Term term(Affair affair, String words) {
    List<Term> terms =
        affair.agreements().stream().flatMap(agreement -> agreement.terms().stream()).toList();
    return terms.stream()
        .filter(term -> term.what().contains(words))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(words + " among " + terms.stream().map(Term::what).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marlen Dairy promised the farmers on 2 March to keep the Harbour Road open to milk carts."
            + " The choir of Osk keeps its robes in an attic. | Harbour Road",
        "Marlen Dairy promised the farmers on 2 March to give back the meadows."
            + " The mayor gave the choir a prize. | meadows"
      })
  void aVerbThatTellsNextToNothingAloneIsNoEvidence(String text, String term) {
    assertEquals(Term.Status.UNKNOWN, term(affair(text), term).status());
  }

  @Test
  void whoKeptTheirSideDidNotKeepARoadOpen() {
    Affair affair =
        affair(
            "Marlen Dairy promised the farmers on 2 March to keep the Harbour Road open.",
            "Norrin Steel promised the smiths a bonus. Norrin Steel kept its side of the deal.");
    assertEquals(Term.Status.UNKNOWN, term(affair, "Harbour Road").status());
  }

  @Test
  void moneyInInstalmentsIsCountedInInstalments() {
    Affair affair =
        affair(
            "Marlen Dairy promised on 2 March to pay the farmers 8 million marks in four"
                + " instalments. Three have been paid.");
    Term term = term(affair, "8 million");
    assertEquals(Term.Status.PARTLY, term.status());
    assertEquals(Optional.of(4L), term.due());
    assertEquals(Optional.of(3L), term.done());
  }

  @Test
  void aSumThatWasPledgedIsGivenByPayingIt() {
    Affair affair =
        affair(
            "President Ilda Brask of Talvia pledged 9 million marks to the widows of Sill.",
            "The 9 million marks for the widows of Sill have been disbursed.");
    assertEquals(Term.Status.FULFILLED, term(affair, "9 million").status());
  }

  @Test
  void twoOfThreeSaysHowManyThereWere() {
    Affair affair =
        affair(
            "The Duchy of Harn agreed on 2 March to withdraw its regiments from the Sill gorge.",
            "Only two of the five regiments were withdrawn from the Sill gorge.");
    Term term = term(affair, "regiments");
    assertEquals(Term.Status.PARTLY, term.status());
    assertEquals(Optional.of(5L), term.due());
    assertEquals(Optional.of(2L), term.done());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "and did so on 4 May | FULFILLED",
        "but has not done so | BROKEN",
        "but has yet to do so | BROKEN",
        "but never did | BROKEN",
        "and spoke of the weather | UNKNOWN"
      })
  void whatIsDoneOrNotIsToldByWordsThatStandForIt(String next, Term.Status expected) {
    Affair affair = affair("Karl Venn promised the court to name his partners, " + next + ".");
    assertEquals(expected, term(affair, "partners").status(), next);
  }

  @Test
  void ofThoseOwedSoManyWereGiven() {
    Affair affair =
        affair(
            "Harn is at odds with its neighbours. Of the fourteen divers whom Harn pledged to"
                + " return by 30 June, nine were handed over.");
    Term term = term(affair, "fourteen divers");
    assertEquals(Term.Status.PARTLY, term.status());
    assertEquals(Optional.of(9L), term.done());
  }

  @Test
  void whatIsDoneAsAgreedIsWhatWasAgreed() {
    Affair affair =
        affair(
            "Norrin Steel promised the smiths on 2 March to drop its suit.",
            "Norrin Steel discontinued the proceedings in June, as it had promised.");
    assertEquals(Term.Status.FULFILLED, term(affair, "suit").status());
  }

  @Test
  void whoIsHarmedInOtherWordsIsHarmed() {
    Affair affair =
        affair(
            "Norrin Steel promised the smiths on 2 June that no smith would be harmed. Guards beat"
                + " two smiths with hoses a week later.");
    assertEquals(Term.Status.BROKEN, term(affair, "harmed").status());
  }

  @Test
  void theGovernmentIsThatOfWhichWasToldBefore() {
    Affair affair =
        affair(
            "The government of Kestovia and the rebels of the Sill League signed a truce on 2 June,"
                + " mediated by Vanmark, President Jon Mord of Kestovia said. Foreign Minister Ada Lind of"
                + " Vanmark steered the talks."
                + " The government also pledged 9 million marks to the widows of the war.");
    List<String> owing =
        term(affair, "9 million").obliged().stream().map(id -> Story.name(affair, id)).toList();
    assertTrue(owing.contains("Kestovia"), owing::toString);
  }
}
