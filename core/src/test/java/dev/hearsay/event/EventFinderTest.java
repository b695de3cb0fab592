package dev.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.attribution.Act;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The coastguard detained the tanker off Mersa on Tuesday. | CUSTODY detained",
        "A court ordered the ship held until the fee is paid. | ORDER ordered, CUSTODY held",
        "The two miners were killed in an ambush near the pit. | VIOLENCE killed, VIOLENCE ambush",
        "The hospital transferred twelve patients to a clinic in Bern. | TRANSFER transferred",
        "Talvia and Ostrea reached an agreement on the release of forty prisoners."
            + " | AGREEMENT agreement, RELEASE release",
        "Ostrea swapped nine soldiers for six engineers. | EXCHANGE swapped",
        "The union accused the firm of beating two clerks. | ACCUSATION accused, VIOLENCE beating",
        "The nurse testified that guards had kicked the patient. | TESTIMONY testified, VIOLENCE kicked",
        "The stoker was granted asylum in Ostrea. | PROTECTION asylum",
        "The tribunal ruled that the firm must pay damages to the miners. | ORDER ruled, TRANSFER pay",
        "Police jailed the deported sailors. | CUSTODY jailed, TRANSFER deported",
        "Commandos stormed the ferry, killing two guards. | VIOLENCE stormed, VIOLENCE killing",
        "The port authority released the Blue Heron, a bulk carrier. | RELEASE released",
        "Nine miners spent four months behind bars. | CUSTODY spent",
        "The second instalment was never paid. | TRANSFER paid",
        "A judge ruled that the stokers be released. | ORDER ruled, RELEASE released",
        "The crew were deprived of their liberty for a week. | CUSTODY deprived",
        "Ostrea committed itself to freeing the sailors. | AGREEMENT committed, RELEASE freeing",
        "The court quashed the order. | ORDER quashed, ORDER order",
        "The shelling killed nine villagers. | VIOLENCE shelling",
        "Hands were shaken, and the women were bused to Tarn. | TRANSFER bused"
      })
  void wordsTellEventsInTheirSense(String text, String expected) {
    assertEquals(List.of(expected.split(", ")), new Telling(text).told(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She ordered a pizza and two beers.",
        "He travelled to Rome in order to see the pope.",
        "We must deal with it.",
        "The band will release an album in May.",
        "The company said in a press release that sales rose.",
        "The player was transferred to Rovers for 20 million euros.",
        "Rovers beat United 3-1 in the final.",
        "The senator beat her rival in the primary by ten percent.",
        "His attack on the candidate filled the debate.",
        "She took a stand against the bill.",
        "They held a meeting in the office.",
        "The old man hanged himself.",
        "Ten people were killed in the earthquake.",
        "The charity is committed to transparency.",
        "The explosion of online sales surprised analysts.",
        "The yard shipped an update on Monday.",
        "He drives a bus from the port.",
        "It was a great deal of work.",
        "Courts order such things every week.",
        "Kidnappers kill hostages.",
        "The global order is changing.",
        "A group charged with running the park met her.",
        "Her rivals accused her of hypocrisy.",
        "The play captured the hearts of children."
      })
  void otherSensesTellNone(String text) {
    assertEquals(List.of(), new Telling(text).told(), text);
  }

  /** Lines of the lexicon hold for "sent her daughters to a college" and "protects farmers". */
  @Test
  void whatAnElectionPageTellsBesideIsJudgedNoEvent() {
    String page =
        "The candidate spoke to voters in Tarn on Monday. Polls say the primary is close. Her"
            + " rival told a rally that taxes are too high. Donors like him, her campaign says, but"
            + " voters don't. The nominee will be named at the convention in June. A poll of likely"
            + " voters puts her ahead by four points. Senators of her party have been slow to"
            + " endorse her. She raised two million talers last month, most of it from small donors."
            + " The debate on Thursday drew a large audience. She sent her daughters to a college in"
            + " Bern. The law protects farmers from debt, she said.";
    assertEquals(List.of(), new Telling(page).told());
  }

  @Test
  void whatAPageOfPrisonersTellsIsJudgedAnEvent() {
    String page =
        "Guards took the stokers from the port to a prison in Tarn on Monday. A judge had ordered"
            + " them held until the trial. Their lawyer said they were beaten. A court will decide"
            + " on Friday whether the others are released.";
    assertTrue(
        new Telling(page)
            .told()
            .containsAll(
                List.of("TRANSFER took", "ORDER ordered", "VIOLENCE beaten", "RELEASE released")));
  }

  @Test
  void passivesAreTurnedRound() {
    Telling told = new Telling("The fishermen were arrested by the navy in the strait.");
    assertEquals(Set.of("The fishermen"), told.fill("arrested", EventRole.HELD));
    assertEquals(Set.of("the navy"), told.fill("arrested", EventRole.HOLDER));
    assertEquals(Set.of("the strait"), told.fill("arrested", EventRole.PLACE));
  }

  @Test
  void whoIsAccusedDoesWhatTheyAreAccusedOf() {
    Telling told = new Telling("The union accused two guards of beating a clerk.");
    assertEquals(Set.of("two guards"), told.fill("beating", EventRole.AGENT));
    assertEquals(Set.of("a clerk"), told.fill("beating", EventRole.VICTIM));
  }

  @Test
  void whatTheyTellOfWasDoneToThem() {
    Telling told = new Telling("The men described the torture they suffered.");
    assertEquals(List.of("TESTIMONY described", "VIOLENCE torture"), told.told());
    assertEquals(Set.of("they"), told.fill("torture", EventRole.VICTIM));
  }

  @Test
  void aWritHasWhoIsCommandedAndWhoseItIs() {
    Telling told =
        new Telling("The writ of the High Court commanding the minister to free them was ignored.");
    assertEquals(Set.of("the minister"), told.fill("writ", EventRole.ADDRESSEE));
    assertEquals(Set.of("the High Court"), told.fill("writ", EventRole.AUTHORITY));
  }

  @Test
  void aDayAtTheHeadOfAClauseNeedsNoComma() {
    Telling told = new Telling("On 14 January the seven soldiers were taken to a camp in Tarn.");
    assertEquals(Set.of("the seven soldiers"), told.fill("taken", EventRole.HELD));
    assertEquals(1, told.events().get(0).times().size());
  }

  @Test
  void theDayOfAMeetingIsThatOfWhatWasAgreedThere() {
    Telling told =
        new Telling("In a phone call on March 13, the minister agreed to free the stokers.");
    assertEquals(1, told.events().get(0).times().size());
    assertEquals(0, told.events().get(1).times().size());
  }

  @Test
  void aDayBelongsToAllThatWasDoneOnIt() {
    Telling told = new Telling("On Monday the men were arrested and flown to Ostrea.");
    assertEquals(List.of(1, 1), told.events().stream().map(e -> e.times().size()).toList());
  }

  @Test
  void theDayOfTheNewsIsNotThatOfTheArrest() {
    Telling told = new Telling("The ministry confirmed the arrest on Tuesday.");
    assertEquals(List.of(), told.events().get(0).times());
  }

  @Test
  void whoIsFreedInAnExchangeIsExchanged() {
    Telling told =
        new Telling("Fifteen hostages were handed over for forty fighters in an exchange.");
    assertEquals(
        Set.of("Fifteen hostages", "forty fighters"), told.fill("exchange", EventRole.HELD));
  }

  @Test
  void aPromiseHasWhoOwesAndWhoIsOwed() {
    Telling told = new Telling("The owner promised the union to release the trapped ship.");
    assertEquals(Set.of("The owner"), told.fill("promised", EventRole.OBLIGED));
    assertEquals(Set.of("the union"), told.fill("promised", EventRole.BENEFICIARY));
    assertEquals(Set.of("The owner"), told.fill("release", EventRole.HOLDER));
  }

  @Test
  void anOrderHasWhoOrdersAndWhoIsOrdered() {
    Telling told = new Telling("The judge ordered the ministry to free the sailors.");
    assertEquals(Set.of("The judge"), told.fill("ordered", EventRole.AUTHORITY));
    assertEquals(Set.of("the ministry"), told.fill("ordered", EventRole.ADDRESSEE));
  }

  @Test
  void relativeClausesAndConjunctsShareWhoTakesPart() {
    Telling told =
        new Telling("The cook and the pilot, who were arrested in May, were deported to Talvia.");
    assertEquals(Set.of("The cook", "the pilot"), told.fill("deported", EventRole.HELD));
    assertEquals(Set.of("Talvia"), told.fill("deported", EventRole.TO));
    assertEquals(
        Set.of("The crew"),
        new Telling("The crew, who had been arrested, slept.").fill("arrested", EventRole.HELD));
  }

  @Test
  void aNounTakesItsRolesFromOfAndPossessors() {
    Telling told = new Telling("The release of the engineers by Ostrea surprised the court.");
    assertEquals(Set.of("the engineers"), told.fill("release", EventRole.HELD));
    assertEquals(Set.of("Ostrea"), told.fill("release", EventRole.HOLDER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The rebels freed the nurses. | freed | ACTUAL | false",
        "The rebels promised to free the nurses. | free | PROMISED | false",
        "The judge ordered the rebels to free the nurses. | free | ORDERED | false",
        "The families demanded the release of the nurses. | release | REQUESTED | false",
        "If the fee is paid, the rebels will free the nurses. | free | CONDITIONAL | false",
        "The clerk was accused of killing the nurse. | killing | ALLEGED | false",
        "The rebels refused to free the nurses. | free | ACTUAL | true",
        "The rebels did not free the nurses. | free | ACTUAL | true",
        "The mate was never arrested. | arrested | ACTUAL | true",
        "They were expelled without being charged with fraud. | charged | ACTUAL | true"
      })
  void theNearestGovernorDecidesHowItStands(
      String text, String trigger, String modality, boolean denied) {
    Event event = new Telling(text).by(trigger);
    assertEquals(modality, event.modality().name(), text);
    assertEquals(denied, event.denied(), text);
  }

  @Test
  void whatASourceDeniesIsDenied() {
    String content = "the guards had beaten the prisoners";
    Telling told =
        new Telling("The warden denied that " + content + ".")
            .says("The warden", "denied", content, Act.DENY);
    assertTrue(told.by("beaten").denied());
    assertEquals("a1", told.by("beaten").attribution().orElseThrow());
  }

  @Test
  void tellingWhatWasDoneToOneselfIsTestimony() {
    Telling told =
        new Telling("“They beat me with hoses,” the welder said.")
            .says("the welder", "said", "“They beat me with hoses,”", Act.STATE);
    assertEquals(List.of("VIOLENCE beat", "TESTIMONY said"), told.told());
    assertEquals(Set.of("the welder"), told.fill("said", EventRole.WITNESS));
  }

  @Test
  void tellingWhatWasDoneToOthersIsNone() {
    Telling told =
        new Telling("“They beat him with hoses,” the lawyer said.")
            .says("the lawyer", "said", "“They beat him with hoses,”", Act.STATE);
    assertEquals(List.of("VIOLENCE beat"), told.told());
  }

  @Test
  void timesAreThoseOfTheClause() {
    Telling told =
        new Telling("The pilot was arrested on 3 May 2024 after the ship had left on 1 May 2024.");
    assertEquals(
        List.of("2024-05-03"),
        told.by("arrested").times().stream().map(timex -> timex.value()).toList());
  }

  @Test
  void anEmptyTextHasNone() {
    assertEquals(List.of(), new Telling("").told());
  }

  @Test
  void aTimeThatTellsWhichOneIsMeantIsNotWhenItWas() {
    String text = "Talvia agreed to pay nine million crowns to settle a 1981 claim.";
    new Telling(text)
        .events()
        .forEach(event -> assertTrue(event.times().isEmpty(), event::toString));
  }
}
