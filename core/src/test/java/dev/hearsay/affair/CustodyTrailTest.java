package dev.hearsay.affair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Short stories of our own, each of another kind. */
class CustodyTrailTest {

  private static Story reporter() {
    return new Story()
        .article(
            "j1",
            "City Mail",
            "2031-06-02",
            "Police in Maransk arrested the journalist Lena Torvik on 1 June on charges of"
                + " espionage. She is being held in Korsun prison, her lawyer said.")
        .article(
            "j2",
            "City Mail",
            "2031-09-03",
            "Lena Torvik was transferred from Korsun prison to a penal colony in Velsk on 2"
                + " September. The government of Maransia says that she was convicted of"
                + " espionage.")
        .article(
            "j3",
            "The Wire",
            "2031-12-02",
            "Maransia released the journalist Lena Torvik on 1 December in an exchange for two"
                + " Maransian agents. Torvik spent six months in custody.");
  }

  private static Story fishermen() {
    return new Story()
        .article(
            "b1",
            "Coast Daily",
            "2031-03-05",
            "Qarnian marines boarded the trawler Bright Hope on 4 March and detained its crew of 11"
                + " fishermen. The fishermen were taken to a barracks in Port Selim.")
        .article(
            "b2",
            "Coast Daily",
            "2031-03-20",
            "Qarnia denied that it was holding the crew of the Bright Hope. The foreign ministry of"
                + " Lowmark said Qarnia had custody of the men.")
        .article(
            "b3",
            "Evening Star",
            "2031-04-05",
            "The 11 fishermen of the Bright Hope came home on 4 April. Qarnia had freed them on 3"
                + " April.");
  }

  private static Story workers() {
    return new Story()
        .article(
            "h1",
            "Delta Post",
            "2031-01-12",
            "Gunmen of the Red Heron movement abducted six aid workers near Bassam on 10 January.")
        .article(
            "h2",
            "The Observer of Bassam",
            "2031-02-20",
            "The six aid workers who were kidnapped on 10 January are still held by the Red Heron"
                + " movement.")
        .article(
            "h3",
            "Delta Post",
            "2031-03-16",
            "Four of the six aid workers were freed on 15 March.");
  }

  @Test
  void aMoveEndsOneStretchAndBeginsAnother() {
    assertEquals(
        List.of(
            "Lena Torvik | Maransia | Korsun prison | 2031-06-01 | 2031-09-02",
            "Lena Torvik | Maransia | a penal colony in Velsk | 2031-09-02 | 2031-12-01"),
        reporter().custody());
  }

  @Test
  void aHolderThatOnlyTheOtherStretchesTellIsInferred() {
    List<Custody> custody = reporter().affair().custody();
    assertEquals(List.of(true, false), custody.stream().map(Custody::inferred).toList());
  }

  @Test
  void theGroundIsTold() {
    Custody first = reporter().affair().custody().get(0);
    assertTrue(first.ground().isPresent(), "on charges of espionage");
  }

  @Test
  void oneGroupOfManyNamesIsOne() {
    List<String> custody = fishermen().custody();
    assertEquals(1, custody.size(), custody::toString);
    assertTrue(
        custody.get(0).endsWith("| Qarnia | a barracks in Port Selim | 2031-03-04 | 2031-04-03"),
        custody::toString);
  }

  @Test
  void whoDeniesToHoldSomebodyIsAnAccountAndAGap() {
    Affair affair = fishermen().affair();
    Custody custody = affair.custody().get(0);
    assertTrue(
        custody.accounts().stream().anyMatch(account -> account.holder().isEmpty()),
        () -> custody.accounts().toString());
    assertTrue(affair.gaps().stream().anyMatch(CustodyGap::denied));
  }

  @Test
  void withoutADenialThereIsNoGap() {
    assertEquals(List.of(), reporter().affair().gaps());
  }

  @Test
  void twoPapersTellOfOneGroupHeldFromOneDay() {
    List<String> custody = workers().custody();
    assertEquals(1, custody.size(), custody::toString);
    assertTrue(custody.get(0).contains("| 2031-01-10 |"), custody::toString);
  }

  @Test
  void aPartThatIsFreedSplitsTheGroup() {
    Affair affair = workers().affair();
    GroupChange change = affair.groups().get(0);
    assertEquals(2, change.after().size());
    assertEquals(
        Optional.of(4L),
        affair.actors().stream()
            .filter(actor -> actor.id().equals(change.after().get(0)))
            .findFirst()
            .flatMap(Actor::count));
  }

  @Test
  void aLengthGivesTheEndThatIsMissing() {
    List<String> custody =
        new Story()
            .article(
                "d1",
                "Globe",
                "2031-05-20",
                "Soldiers of Norrland arrested the mayor Ada Brandt on 1 March. Brandt was held in"
                    + " Fort Hale prison for 40 days.")
            .custody();
    assertEquals(1, custody.size(), custody::toString);
    assertTrue(custody.get(0).endsWith("| 2031-03-01 | 2031-04-10"), custody::toString);
  }

  @Test
  void aPromisedReleaseEndsNothing() {
    List<String> custody =
        new Story()
            .article(
                "p1",
                "Globe",
                "2031-05-20",
                "Police arrested the mayor Ada Brandt on 1 March. The government of Norrland"
                    + " promised that it would release Brandt on 1 June.")
            .custody();
    assertEquals(1, custody.size(), custody::toString);
    assertTrue(custody.get(0).endsWith("| 2031-03-01 | -"), custody::toString);
  }

  @Test
  void twoGroupsOfOtherOriginStayApart() {
    List<String> custody =
        new Story()
            .article(
                "t1",
                "Globe",
                "2031-05-20",
                "Norrland detained 12 Qarnian sailors on 3 May. The Qarnian government detained 12"
                    + " Norrlandish sailors on 5 May. Norrland and Qarnia have no relations.")
            .custody();
    assertEquals(2, custody.size(), custody::toString);
  }
}
