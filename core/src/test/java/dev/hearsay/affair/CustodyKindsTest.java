package dev.hearsay.affair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Custody of other kinds than prison: ships, hostages, house arrest, soldiers, patients. */
class CustodyKindsTest {

  private static List<String> custody(String day, String text) {
    return story(day, text).custody();
  }

  private static Story story(String day, String text) {
    return new Story().article("a", "The Mail", day, text).asOf("2039-12-31");
  }

  private static void assertHeld(String expected, List<String> custody) {
    assertTrue(custody.contains(expected), custody::toString);
  }

  @Test
  void aShipThatSailsIsHeldNoLonger() {
    assertHeld(
        "Salt Heron | Dravia | Port Ambre | 2031-05-03 | 2031-06-13",
        custody(
            "2031-06-14",
            "The bulk carrier Salt Heron was arrested at Port Ambre in Dravia on 3 May, the"
                + " government of Dravia said. The Salt Heron sailed for Korrin on 13 June."));
  }

  @Test
  void aCrewIsHeldAboard() {
    List<String> custody =
        custody(
            "2031-06-14",
            "The tanker Ostra Lind was seized by the navy of Tavoria on 2 April. Her 21 sailors"
                + " have been confined on board since 4 April.");
    assertTrue(
        custody.stream().anyMatch(line -> line.contains("| Ostra Lind | 2031-04-04 |")),
        custody::toString);
  }

  @Test
  void whoIsUnderHouseArrestIsMovedThere() {
    assertEquals(
        List.of(
            "Ines Halloran | Oster | Ruve barracks | 2030-06-03 | 2030-06-14",
            "Ines Halloran | Oster | home | 2030-06-14 | -"),
        custody(
            "2030-07-15",
            "Soldiers of Oster arrested the mayor, Ines Halloran, on 3 June. She was held at Ruve"
                + " barracks. Halloran was put under house arrest on 14 June, the government of"
                + " Oster said."));
  }

  @Test
  void whereWhoWasCaughtIsHeldIsToldNext() {
    assertHeld(
        "Osric Vane | Merrow | Stone Hill prison | 2031-09-14 | -",
        custody(
            "2031-09-16",
            "The government of Merrow arrested the banker Osric Vane at Lund airport on 14 September. Vane is being"
                + " held in Stone Hill prison."));
  }

  @Test
  void whoIsFreedOnBailAndThenExtraditedLeavesNoGap() {
    Affair affair =
        story(
                "2032-02-05",
                "Merrow arrested the banker Osric Vane on 14 September 2031. He was released on"
                    + " bail on 10 November 2031. The government of Merrow extradited Osric Vane"
                    + " to Hallam on 3 February 2032.")
            .affair();
    assertEquals(2, affair.custody().size(), () -> affair.custody().toString());
    assertEquals(List.of(), affair.gaps());
  }

  @Test
  void heldUntilADayTellsTheEnd() {
    assertHeld(
        "Ada Renn | Kesh | Fort Hale | 2034-03-14 | 2034-04-02",
        custody(
            "2034-04-05",
            "Kesh captured the pilot Ada Renn on 14 March. Renn was detained at Fort Hale until 2"
                + " April, the government of Kesh said."));
  }

  @Test
  void stretchesThatEndOneAfterAnotherAreSeveral() {
    List<String> custody =
        custody(
            "2033-04-05",
            "The 24 miners abducted by the Ember Front on 8 November were detained in a barn until"
                + " 17 November and at a school in Tirl until 23 December, a report says.");
    assertTrue(
        custody.stream()
            .anyMatch(line -> line.endsWith("| school in Tirl | 2032-11-17 | 2032-12-23")),
        custody::toString);
  }

  @Test
  void thoseOfWhomAGroupConsistsAreNotHeldApart() {
    List<String> custody =
        custody(
            "2033-02-02",
            "The hostages, 17 miners and seven soldiers, were captured by the Ember Front on 8"
                + " November.");
    assertEquals(1, custody.size(), custody::toString);
    assertTrue(custody.get(0).contains("| 2032-11-08 | -"), custody::toString);
  }

  @Test
  void handedToTheRedCrossIsFree() {
    assertHeld(
        "14 teachers | Ember Front | - | 2032-02-03 | 2032-04-01",
        custody(
            "2032-04-02",
            "The Ember Front abducted 14 teachers on 3 February. The Ember Front handed the 14"
                + " teachers to the Red Cross on 1 April."));
  }

  @Test
  void aClinicHoldsItsPatients() {
    assertHeld(
        "Eleven patients | Mercy Hospital | a ward | 2031-07-01/2031-07-31 | 2031-08-06",
        custody(
            "2031-08-07",
            "Eleven patients were locked in a ward by Mercy Hospital in July over unpaid bills."
                + " The eleven patients were freed on 6 August."));
  }

  @Test
  void bothStatementsOnWhoAnswersForThemDisagree() {
    Affair affair =
        story(
                "2034-09-12",
                "Some 60 Lirran men were flown from Cadry to Harrow prison in Soke on 28 April."
                    + " Lawyers for the government of Cadry claimed that the government of Cadry had no jurisdiction"
                    + " over deportees held in Soke. The government of Soke wrote that responsibility"
                    + " for these men rests exclusively with the government of Cadry.")
            .affair();
    Custody custody =
        affair.custody().stream()
            .filter(each -> !each.accounts().isEmpty())
            .findFirst()
            .orElseThrow(() -> new AssertionError(affair.custody()));
    assertTrue(
        custody.accounts().stream().anyMatch(account -> account.not().isPresent()),
        () -> custody.accounts().toString());
    assertTrue(
        custody.accounts().stream()
            .flatMap(account -> account.holder().stream())
            .anyMatch(holder -> Story.name(affair, holder).equals("Cadry")),
        () -> custody.accounts().toString());
    assertTrue(affair.gaps().stream().anyMatch(CustodyGap::denied));
  }

  @Test
  void responsibilityForADeedIsNone() {
    Affair affair =
        story(
                "2034-09-12",
                "Tarn arrested the guide Jon Arkell on 5 January. The Ember Front denied"
                    + " responsibility for the attack on the bridge.")
            .affair();
    assertEquals(List.of(), affair.gaps());
  }

  @Test
  void nobodySaysWhereTheyAre() {
    Affair affair =
        story(
                "2034-09-12",
                "Tarn detained 17 fishermen on 5 August. The government of Tarn has not said where"
                    + " the 17 fishermen are being held.")
            .affair();
    CustodyGap gap = affair.gaps().get(0);
    assertFalse(gap.denied());
    assertEquals(Optional.of(LocalDate.of(2034, 8, 5)), gap.from());
  }

  @Test
  void aMinistryIsOneHoweverItIsCalled() {
    Actors actors =
        Actors.of(
            new Story()
                .article(
                    "a",
                    "The Mail",
                    "2031-09-12",
                    "The Ministry of Justice arrested Jon Arkell on 5 January.")
                .article(
                    "b",
                    "The Post",
                    "2031-09-13",
                    "The Justice Ministry detained Jon Arkell on 5 January.")
                .sources());
    assertEquals(
        1,
        actors.all().stream().filter(actor -> actor.name().contains("Justice")).count(),
        () -> actors.all().toString());
  }
}
