package dev.hearsay.affair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.affair.Order.Compliance;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.linking.LinkedEntity;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an affair is told as in news of every day, in which not all that is said is one. */
class NewsAffairTest {

  private static Story story(String text) {
    return new Story().article("a", "The Tarn Gazette", "2031-05-20", text);
  }

  private static Affair affair(String text) {
    return story(text).affair();
  }

  private static List<String> names(Affair affair) {
    return affair.actors().stream().map(Actor::name).toList();
  }

  private static String named(Affair affair, List<String> ids) {
    return ids.stream().map(id -> Story.name(affair, id)).collect(Collectors.joining("+"));
  }

  /** The same with other words behind the names of all entities. */
  private static AffairSources renamed(AffairSources sources, Entity.Type type, String behind) {
    List<LinkedEntity> renamed =
        sources.entities().stream()
            .map(
                each ->
                    new LinkedEntity(
                        each.key(), type, each.name() + behind, each.members(), each.links()))
            .toList();
    return new AffairSources(
        sources.asOf(),
        sources.analyses(),
        sources.events(),
        sources.derivations(),
        sources.identities(),
        renamed,
        sources.decisions(),
        sources.disagreements());
  }

  // who takes part

  @Test
  void whoIsOnlyAPronounTakesNoPart() {
    List<String> names = names(affair("They agreed with Talvia on 4 May to release nine pilots."));
    assertFalse(names.contains("They"), names::toString);
    assertTrue(names.contains("Talvia"), names::toString);
  }

  @Test
  void whoIsHeldAndOnlyAPronounIsNotNamed() {
    List<String> custody =
        story("They are being held by Talvia at Fort Hale, a prison in Korsun.").custody();
    assertEquals(1, custody.size(), custody::toString);
    assertTrue(custody.get(0).startsWith("people not named | "), custody::toString);
  }

  @Test
  void aPeopleIsNotItsState() {
    Affair affair = affair("Venezuelans were deported to Corvale on 4 May. Venezuela protested.");
    affair
        .events()
        .forEach(
            event ->
                event.involved().stream()
                    .filter(one -> one.role() == EventRole.HELD)
                    .forEach(
                        one -> assertFalse(Story.name(affair, one.actor()).equals("Venezuela"))));
  }

  @Test
  void anAdministrationCalledByAPersonIsNoPlaceNamedBefore() {
    Affair affair =
        affair(
            "President Ilda Brask had opened the mine, she said. The government of Harrow was"
                + " surprised. A judge ordered the Brask administration on 4"
                + " May to close the northern mine.");
    assertEquals(1, affair.orders().size());
    assertEquals("the Brask administration", named(affair, affair.orders().get(0).addressee()));
  }

  @Test
  void whatStandsWhereSomebodyWouldIsNobody() {
    List<String> names =
        names(affair("Dorn Pell was shot point blank range in the head on 4 May by a guard."));
    assertFalse(names.contains("point blank range"), names::toString);
  }

  @Test
  void wordsOfAFirmsNameAreTheFirm() {
    Affair affair =
        affair(
            "Roe & Doe, which had sued the state, committed itself on 4 May to dropping the"
                + " action.");
    List<String> names = names(affair);
    assertTrue(names.contains("Roe & Doe"), names::toString);
    assertFalse(names.contains("Doe"), names::toString);
  }

  @Test
  void theBeginOfTheNextSentenceIsNoPartOfAName() {
    AffairSources sources =
        story("Judge Edda Moll ordered Corvale on 4 May to close the mine.").sources();
    Affair affair = AffairFinder.standard().find(renamed(sources, Entity.Type.PERSON, " Another"));
    assertFalse(
        names(affair).stream().anyMatch(name -> name.endsWith(" Another")),
        () -> names(affair).toString());
  }

  @Test
  void aMovementKeepsItsNameBesideThePlaceItIsNamedAfter() {
    AffairSources sources =
        story(
                "The government of Lebanon is at war. Lebanon ordered its units on 4 May to surrender"
                    + " their hostages.")
            .sources();
    Affair affair = AffairFinder.standard().find(renamed(sources, Entity.Type.ORG, " Movement"));
    assertTrue(names(affair).contains("Lebanon Movement"), () -> names(affair).toString());
  }

  // deals

  @Test
  void whereADealWasMadeIsNoParty() {
    Affair affair =
        affair(
            "The governments of Talvia and Corvale signed the Paris agreement on 4 May. Ministers"
                + " met in Paris.");
    assertFalse(
        affair.agreements().stream()
            .anyMatch(each -> named(affair, each.parties()).contains("Paris")));
  }

  @Test
  void whatCandidatesPromiseVotersIsNoDeal() {
    String promise = "Senator Orla Finch, a candidate for president, promised to build a dam.";
    assertEquals(List.of(), affair(promise).agreements());
    assertTrue(
        affair(promise).events().stream().anyMatch(event -> event.type() == EventType.AGREEMENT));
    assertEquals(
        1, affair("Orla Finch promised Talvia on 4 May to build a dam.").agreements().size());
  }

  @Test
  void whatIsSaidOfKeepingUnderAConditionSaysNothing() {
    Affair affair =
        affair(
            "Ilda Brask promised Corvale on 4 May to repair the dam. Brask knows that even if all"
                + " of her promises are kept, the valley will be flooded.");
    assertEquals(Term.Status.UNKNOWN, affair.agreements().get(0).terms().get(0).status());
  }

  @Test
  void aSideThatWasKeptIsATermOfWhoKeptIt() {
    Affair affair =
        affair(
            "Ilda Brask agreed with Petr Lund on 4 May to release nine pilots. Lund appears to"
                + " have upheld his end of the bargain.");
    Term last =
        affair.agreements().get(0).terms().stream()
            .filter(term -> term.what().equals("his end of the bargain"))
            .findFirst()
            .orElseThrow();
    assertEquals("Petr Lund", named(affair, last.obliged()));
    assertEquals(Term.Status.FULFILLED, last.status());
  }

  // orders

  @Test
  void aSentenceIsNeitherObeyedNorDefied() {
    Affair affair =
        affair(
            "Judge Edda Moll sentenced Dorn Pell on 4 May to nine years in prison. Pell had"
                + " offered to plead guilty, but prosecutors had refused.");
    assertEquals(List.of(Compliance.UNKNOWN), affair.orders().get(0).followed());
    assertEquals("Edda Moll", named(affair, affair.orders().get(0).authority()));
  }

  @Test
  void whoIsSentencedDidNotPassTheSentence() {
    Affair affair =
        affair(
            "Dorn Pell was sentenced on 4 May to nine years in prison. Pell’s prison sentence was"
                + " called harsh.");
    affair
        .orders()
        .forEach(
            order -> assertFalse(named(affair, order.authority()).contains("Pell"), order::what));
  }

  @Test
  void whoObtainsAnOrderDidNotGiveIt() {
    Affair affair = affair("Mira Sand obtained a restraining order against Dorn Pell on 4 May.");
    affair.orders().forEach(order -> assertEquals(List.of(), order.authority(), order::what));
  }

  @Test
  void nobodyObeysAnOrderOfTheirOwn() {
    Affair affair =
        affair(
            "It began a few days before Ilda Brask invoked the Harbour Act. In her proclamation"
                + " invoking the Harbour Act in May, Brask said that all pilots may be detained.");
    affair.orders().forEach(order -> assertEquals(List.of(Compliance.UNKNOWN), order.followed()));
  }

  @Test
  void anOrderIsToldWithWhatIsToBeDone() {
    Order order =
        affair("Judge Edda Moll ordered the Corvale company on 4 May to close the northern mine.")
            .orders()
            .get(0);
    assertTrue(order.what().endsWith("to close the northern mine"), order::what);
  }

  // custody

  @Test
  void twoWhoAreEachSaidToHoldDontEachDenyIt() {
    Affair affair =
        new Story()
            .article(
                "a",
                "The Tarn Gazette",
                "2031-05-20",
                "Talvia captured nine pirates off Cape Sorrow on 4 May.")
            .article(
                "b",
                "The Lowmark Courier",
                "2031-05-20",
                "Lowmark captured nine pirates off Cape Sorrow on 4 May.")
            .affair();
    assertEquals(List.of(), affair.gaps());
  }

  @Test
  void theStreetInWhichSomebodyIsCaughtIsNotWhereTheyAreHeld() {
    affair("Dorn Pell was arrested on Quarry Street on 4 May.")
        .custody()
        .forEach(custody -> assertTrue(custody.place().isEmpty(), () -> custody.toString()));
  }

  @Test
  void whoIsAtHomeIsNotHeldThere() {
    assertFalse(
        story("The Talvian hostages are at home. Corvale had held the hostages at Fort Hale.")
            .custody()
            .stream()
            .anyMatch(line -> line.contains("| home |")));
  }

  // exchanges and testimony

  private static final String BOTH =
      "On 18 July, after talks between Ruritania, Brennia and Corvale, nine Brennian pilots were"
          + " flown home to Brennia, and two engineers were returned to Ruritania.";

  /** The parties of each exchange that a sentence tells by what becomes of both sides. */
  private static List<String> exchanges(String text) {
    Affair affair = affair(text);
    return affair.events().stream()
        .filter(event -> event.type() == EventType.EXCHANGE)
        .map(
            event ->
                event.involved().stream()
                    .filter(one -> one.role() == EventRole.PARTY)
                    .map(one -> Story.name(affair, one.actor()))
                    .sorted()
                    .collect(Collectors.joining("+")))
        .filter(parties -> !parties.isEmpty())
        .toList();
  }

  @Test
  void peopleSentBothWaysAfterTalksAreExchanged() {
    assertEquals(
        List.of("Brennia+Corvale+Ruritania"),
        exchanges("The governments had spoken of a prisoner exchange. " + BOTH));
  }

  @Test
  void withoutAWordForAnExchangeOrTalksTheyAreNot() {
    assertEquals(List.of(), exchanges(BOTH));
    assertEquals(
        List.of(),
        exchanges(
            "The governments had spoken of a prisoner exchange. On 18 July nine Brennian pilots"
                + " were flown home to Brennia, and two engineers were returned to Ruritania."));
  }

  @Test
  void menWhoRevealWhatTheySufferedTestify() {
    Affair affair =
        affair(
            "The Talvian governments fell. In interviews after the release the men revealed the"
                + " “physical and verbal abuse” they suffered, including beatings by guards.");
    assertTrue(
        affair.events().stream().anyMatch(event -> event.type() == EventType.TESTIMONY),
        () -> affair.events().toString());
  }
}
