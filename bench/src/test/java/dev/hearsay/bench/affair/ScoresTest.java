package dev.hearsay.bench.affair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.affair.Actor;
import dev.hearsay.affair.Affair;
import dev.hearsay.affair.AffairEvent;
import dev.hearsay.affair.Agreement;
import dev.hearsay.affair.Custody;
import dev.hearsay.affair.CustodyGap;
import dev.hearsay.affair.Ground;
import dev.hearsay.affair.GroupChange;
import dev.hearsay.affair.Order;
import dev.hearsay.affair.Passage;
import dev.hearsay.affair.Period;
import dev.hearsay.affair.Term;
import dev.hearsay.affair.ToldEvent;
import dev.hearsay.bench.events.GoldEvent;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.Modality;
import dev.hearsay.claim.Statement;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventType;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresTest {

  private static final String TEXT =
      "Tarn promised Osk forty mules by May. It sent twelve. Judge Ilmar ordered the fort shut; it"
          + " stayed open. Osk has held the drovers at Fort Grey since 3 June 2030.";

  private static final String GOLD =
      """
      agreements:
      - id: mules
        day: null
        parties: [Tarn, Osk]
        evidence: [{document: d, span: [0, 17], words: Tarn promised Osk, for: TERM}]
        terms:
        - id: forty
          obliged: Tarn
          beneficiary: Osk
          what: forty mules are given
          count: {due: 40, done: 12}
          status: PARTLY
          disputed: DISPUTED
          evidence:
          - {document: d, span: [18, 36], words: forty mules by May, for: TERM}
          - {document: d, span: [38, 52], words: It sent twelve, for: STATUS}
      orders:
      - id: shut
        authority: Judge Ilmar
        addressee: null
        time: null
        followed: [DEFIED]
        evidence: [{document: d, span: [54, 87], words: Judge Ilmar ordered the fort shut, for: TERM}]
      custody:
      - id: drovers
        held: the drovers
        count: null
        holder: Osk
        contested: null
        place: Fort Grey
        from: '2030-06-03'
        to: null
        evidence: [{document: d, span: [105, 133], words: Osk has held the drovers at }]
      gaps:
      groups:
      """;

  private static final Document DOCUMENT =
      Document.ofText("test:d", Optional.of("en"), TEXT, List.of());

  @TempDir private Path folder;

  @BeforeEach
  void textIsAsLabelled() {
    assertEquals("Osk has held the drovers at ", TEXT.substring(105, 133));
  }

  private GoldAffair gold(String disputed, GoldEvent... events) throws IOException {
    Path file = folder.resolve("affair.yaml");
    Files.writeString(file, GOLD.replace("DISPUTED", disputed));
    return GoldAffairFile.read(file, Map.of("d", DOCUMENT), List.of(events));
  }

  private static Passage passage(int start, int end) {
    return new Passage(DOCUMENT.id(), new Span(start, end));
  }

  private static Ground ground(int start, int end, Ground.Bearing bearing) {
    return new Ground(passage(start, end), bearing, Optional.empty());
  }

  private static ClaimProvenance nobody() {
    Statement statement =
        new Statement(DOCUMENT.id(), List.of(new Span(0, 4)), Optional.empty(), Modality.ACTUAL);
    return new ClaimProvenance(
        new Claim("c1", "something", List.of(statement)),
        LocalDate.of(2030, 7, 1),
        List.of(),
        new Independence(0, 1),
        List.of(),
        List.of());
  }

  private Actor actor(String name) {
    return new Actor(name, name, Optional.empty(), true, List.of(passage(0, 4)));
  }

  private static Term term(Term.Status status, boolean disputed) {
    return new Term(
        "t1",
        List.of("Tarn"),
        List.of("Osk"),
        List.of(),
        "forty mules by May",
        Optional.empty(),
        Optional.empty(),
        Optional.of(40L),
        Optional.of(12L),
        status,
        disputed,
        List.of(ground(18, 36, Ground.Bearing.TELLS)),
        nobody());
  }

  private static Agreement agreement(List<Term> terms, Ground... grounds) {
    return new Agreement(
        "v1",
        List.of("Tarn"),
        List.of(),
        Optional.empty(),
        "Tarn promised Osk",
        false,
        List.of(grounds),
        terms,
        nobody());
  }

  private static Order order(Order.Compliance... followed) {
    return new Order(
        "v2",
        List.of("Judge Ilmar"),
        List.of(),
        List.of(),
        Optional.empty(),
        "Judge Ilmar ordered the fort shut",
        List.of(followed),
        false,
        List.of(ground(60, 87, Ground.Bearing.TELLS)),
        nobody());
  }

  private static Custody custody(String place, Optional<Period> from) {
    return new Custody(
        "k1",
        "the drovers",
        Optional.empty(),
        Optional.of("Osk"),
        false,
        List.of(),
        Optional.of(place),
        from,
        Optional.empty(),
        true,
        Optional.empty(),
        List.of(),
        List.of(ground(105, 133, Ground.Bearing.TELLS)),
        nobody());
  }

  private FoundAffair found(List<Agreement> agreements, List<Order> orders, List<Custody> custody) {
    return new FoundAffair(
        new Affair(
            List.of(actor("Tarn"), actor("Osk"), actor("Judge Ilmar"), actor("the drovers")),
            List.of(),
            agreements,
            orders,
            custody,
            List.<CustodyGap>of(),
            List.<GroupChange>of(),
            List.of()),
        List.of(DOCUMENT));
  }

  private static double value(List<Figure> figures, String name) {
    return figures.stream()
        .filter(figure -> figure.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private DealScore deals(String disputed, List<Agreement> agreements) throws IOException {
    DealScore score = new DealScore();
    score.add(gold(disputed).deals(), found(agreements, List.of(), List.of()));
    return score;
  }

  @Test
  void termWithItsStatusAndCountIsRight() throws IOException {
    Agreement agreement =
        agreement(List.of(term(Term.Status.PARTLY, false)), ground(5, 13, Ground.Bearing.TELLS));
    List<Figure> figures = deals("false", List.of(agreement)).figures();
    figures.forEach(figure -> assertEquals(100, figure.value(), figure.name()));
  }

  @Test
  void termThatIsNotFoundIsWrong() throws IOException {
    DealScore score = deals("false", List.of());
    assertEquals(0, value(score.figures(), "status right %"));
    assertEquals(
        List.of("agreement missed\tmules", "term missed\tforty\tforty mules are given"),
        score.misses());
  }

  @Test
  void disputedTermIsRightWhenBothAccountsAreShown() throws IOException {
    Agreement agreement = agreement(List.of(term(Term.Status.BROKEN, true)));
    assertEquals(100, value(deals("true", List.of(agreement)).figures(), "status right %"));
    assertEquals(0, value(deals("false", List.of(agreement)).figures(), "status right %"));
  }

  @Test
  void agreementOfOtherWordsIsFalse() throws IOException {
    Agreement agreement = agreement(List.of(), ground(54, 87, Ground.Bearing.TELLS));
    List<Figure> figures = deals("false", List.of(agreement)).figures();
    assertEquals(0, value(figures, "agreements found %"));
    assertEquals(0, value(figures, "agreements precision %"));
  }

  @Test
  void allThatFollowedAnOrderMustBeTold() throws IOException {
    OrderScore score = new OrderScore();
    score.add(
        gold("false").orders(),
        found(List.of(), List.of(order(Order.Compliance.DEFIED)), List.of()));
    assertEquals(100, value(score.figures(), "what followed right %"));
    OrderScore both = new OrderScore();
    both.add(
        gold("false").orders(),
        found(
            List.of(),
            List.of(order(Order.Compliance.STAYED, Order.Compliance.DEFIED)),
            List.of()));
    assertEquals(0, value(both.figures(), "what followed right %"));
    assertEquals(100, value(both.figures(), "found %"));
  }

  @Test
  void monthIsNoDay() throws IOException {
    LocalDate day = LocalDate.of(2030, 6, 3);
    CustodyScore right = new CustodyScore();
    right.add(
        gold("false"),
        found(
            List.of(),
            List.of(),
            List.of(custody("Fort Grey", Optional.of(new Period(day, day, Optional.empty()))))));
    assertEquals(100, value(right.figures(), "all four right %"));
    CustodyScore month = new CustodyScore();
    month.add(
        gold("false"),
        found(
            List.of(),
            List.of(),
            List.of(
                custody(
                    "Fort Brown",
                    Optional.of(
                        new Period(
                            LocalDate.of(2030, 6, 1),
                            LocalDate.of(2030, 6, 30),
                            Optional.empty()))))));
    assertEquals(100, value(month.figures(), "holder right %"));
    assertEquals(0, value(month.figures(), "place right %"));
    assertEquals(0, value(month.figures(), "from right %"));
    assertEquals(100, value(month.figures(), "to right %"));
    assertEquals(0, value(month.figures(), "all four right %"));
  }

  @Test
  void tellingsOfOneThingBelongTogether() throws IOException {
    GoldEvent first = labelled(new Span(5, 13));
    GoldEvent second = labelled(new Span(41, 45));
    IdentityScore together = new IdentityScore();
    together.add(
        List.of(first, second),
        Map.of("d", DOCUMENT),
        List.of(event("e1", told("v1", first.trigger()), told("v2", second.trigger()))));
    assertEquals(100, value(together.figures(), "B³ F1"));
    IdentityScore apart = new IdentityScore();
    apart.add(
        List.of(first, second),
        Map.of("d", DOCUMENT),
        List.of(
            event("e1", told("v1", first.trigger())), event("e2", told("v2", second.trigger()))));
    assertEquals(100, value(apart.figures(), "B³ precision"));
    assertEquals(50, value(apart.figures(), "B³ recall"));
  }

  private static GoldEvent labelled(Span trigger) {
    return new GoldEvent(
        "d",
        EventType.AGREEMENT,
        trigger,
        List.of(),
        List.of(),
        Modality.ACTUAL,
        false,
        false,
        Optional.of("mules"));
  }

  private static ToldEvent told(String id, Span trigger) {
    return new ToldEvent(
        DOCUMENT.id(),
        new Event(
            id,
            EventType.AGREEMENT,
            trigger,
            List.of(),
            trigger,
            List.of(),
            List.of(),
            List.of(),
            Modality.ACTUAL,
            false,
            Optional.empty(),
            "test"));
  }

  private static AffairEvent event(String id, ToldEvent... told) {
    return new AffairEvent(
        id,
        EventType.AGREEMENT,
        "promised",
        List.of(told),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Modality.ACTUAL,
        false,
        false,
        nobody());
  }
}
