package dev.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.claim.Modality;
import dev.hearsay.quantity.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermFinderTest {

  private static List<EventTerm> terms(String text) {
    return new Telling(text).events().stream().flatMap(event -> event.terms().stream()).toList();
  }

  private static String words(String text, List<RoleFiller> fillers) {
    return String.join("+", fillers.stream().map(filler -> filler.span().of(text)).toList());
  }

  private static EventTerm by(String text, String deed) {
    return terms(text).stream()
        .filter(term -> term.deed().of(text).equals(deed))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    deed + " isn't owed: " + terms(text).stream().map(EventTerm::what).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talvia agreed to withdraw its tanks from the ridge. | withdraw"
            + " | Talvia | withdraw its tanks from the ridge",
        "The owner promised the crew that their wages would be paid by May. | paid"
            + " | The owner | their wages would be paid by May",
        "The governor pledged the repair of the dam. | repair | The governor | the repair of the dam",
        "The generals signed a ceasefire on 3 May under which both sides would free their prisoners."
            + " | free | both sides | both sides would free their prisoners",
        "The settlement requires the union to withdraw its complaint."
            + " | withdraw | the union | withdraw its complaint",
        "The firm undertook in writing to clean the river."
            + " | clean | The firm | clean the river",
        "Under the pact, a copy of which was seen by reporters, the army will leave the valley."
            + " | leave | the army | the army will leave the valley",
        "The front won a promise of safe passage for its wounded from the governor."
            + " | passage | the governor | safe passage for its wounded from the governor"
      })
  void whoOwesWhat(String text, String deed, String obliged, String what) {
    EventTerm term = by(text, deed);
    assertEquals(obliged, words(text, term.obliged()), text);
    assertEquals(what, term.what().of(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Harbour Board and the union signed a settlement that should calm the port.",
        "Under the truce struck in Osk in May, the port stays quiet."
      })
  void whatIsHopedOfADealOrHowItWasMadeIsNotOwed(String text) {
    assertEquals(List.of(), terms(text), text);
  }

  @Test
  void aFirmCalledAfterTwoIsOne() {
    String text = "Marsh & Doll, which had sued the town, committed itself to dropping the suit.";
    assertEquals("Marsh & Doll", words(text, by(text, "dropping").obliged()));
  }

  @Test
  void whatIsCoordinatedIsATermOfItsOwn() {
    String text = "The rebels agreed to leave the town and to hand over their guns.";
    assertEquals("leave the town", by(text, "leave").what().of(text));
    assertEquals("hand over their guns", by(text, "hand").what().of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talvia agreed to open the pass in exchange for the release of twelve pilots."
            + " | the release of twelve pilots | release | Talvia",
        "The kidnappers promised to free the nurse on condition that the government lift the siege."
            + " | the government lift the siege | lift | The kidnappers",
        "The mine pledged to pay the village 4 million crowns if the villagers dropped their lawsuit."
            + " | the villagers dropped their lawsuit | dropped | The mine"
      })
  void whatATermHangsOnIsOwedByTheOtherSide(
      String text, String condition, String given, String beneficiary) {
    EventTerm owed = terms(text).stream().filter(term -> !term.given()).findFirst().orElseThrow();
    assertEquals(condition, owed.condition().orElseThrow().of(text), text);
    EventTerm other = by(text, given);
    assertTrue(other.given(), text);
    assertEquals(beneficiary, words(text, other.beneficiary()), text);
    assertFalse(words(text, other.obliged()).contains(beneficiary), text);
  }

  @Test
  void sentencesThatGoOnAddTerms() {
    String text =
        "The mine pledged to pay the village 4 million crowns."
            + " In return the mayor would reopen the road. It was cold that week.";
    EventTerm term = by(text, "reopen");
    assertEquals("the mayor", words(text, term.obliged()));
    assertEquals("In return", term.condition().orElseThrow().of(text));
    assertEquals(2, terms(text).size());
  }

  @Test
  void aThirdPersonMayHaveToDoIt() {
    String text = "The minister promised to persuade the governor to lift the curfew.";
    EventTerm term = by(text, "lift");
    assertEquals("The minister", words(text, term.obliged()));
    assertEquals("the governor", words(text, term.through()));
  }

  @Test
  void countsAreOfWhatIsOwed() {
    String text = "The captors agreed to release nine of the hostages within two days.";
    assertEquals(
        "9", by(text, "release").count().flatMap(Quantity::value).orElseThrow().toPlainString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rebels undertook never to mine the road.",
        "The rebels undertook not to mine the road.",
        "The rebels agreed to stop mining the road."
      })
  void whatIsToBeLeftIsDenied(String text) {
    EventTerm term = terms(text).get(0);
    assertEquals("mine", term.predicate(), text);
    assertTrue(term.denied(), text);
  }

  @Test
  void listsBehindAnAgreementAreTerms() {
    String text =
        "The parties agreed as follows: 1. The Company shall clean the river within two years."
            + " 2. The State shall withdraw the charges against the engineers.";
    assertEquals("The Company", words(text, by(text, "clean").obliged()));
    assertEquals("The State", words(text, by(text, "withdraw").obliged()));
  }

  @Test
  void whatIsOnlySupposedIsntOwed() {
    String supposed = "The mine pledged to pay the village if the villagers dropped their lawsuit.";
    assertEquals(Modality.CONDITIONAL, by(supposed, "dropped").modality());
    String given = "The mine pledged to pay the village in return for the return of its trucks.";
    assertEquals(Modality.PROMISED, by(given, "return").modality());
  }

  @Test
  void whomAnOrderBarsHasToLeaveIt() {
    String text =
        "A magistrate issued an injunction barring the ministry from deporting the guests.";
    EventTerm term = by(text, "deporting");
    assertTrue(term.denied());
    assertEquals("the ministry", words(text, term.obliged()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The union signed a settlement that should end the strike.",
        "The deal was signed in Bern on Tuesday.",
        "Talvia broke its promise, the mayor said.",
        "The minister promised, the paper reported.",
        "The coastguard detained the tanker. The owner will pay a fine."
      })
  void nothingElseIsOwed(String text) {
    assertEquals(List.of(), terms(text), text);
  }

  @Test
  void whatWasDoneWithThePaperIsNoTerm() {
    assertEquals(
        List.of(),
        new Telling(
                "The memorandum between Tarn and Orsava signed in Lowmark and seen by the Gazette is secret.")
            .events().stream().flatMap(event -> event.terms().stream()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talvia told Corvale that the accord would send a signal to the banks.",
        "Talvia told Corvale that it should keep to it for years."
      })
  void whatIsSaidOfADealIsNoTermOfIt(String next) {
    List<EventTerm> terms = terms("Talvia and Corvale agreed on 4 May to open the road. " + next);
    assertEquals(1, terms.size(), terms::toString);
  }

  @Test
  void aTermEndsBehindTheBracketThatItOpens() {
    String text =
        "Talvia agreed to buy nine trawlers for 9 million crowns (about 1.4 million euros).";
    assertTrue(by(text, "buy").what().of(text).endsWith("(about 1.4 million euros)"), text);
  }
}
