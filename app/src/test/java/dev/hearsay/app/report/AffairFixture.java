package dev.hearsay.app.report;

import dev.hearsay.affair.Actor;
import dev.hearsay.affair.Affair;
import dev.hearsay.affair.AffairEvent;
import dev.hearsay.affair.Agreement;
import dev.hearsay.affair.Custody;
import dev.hearsay.affair.CustodyGap;
import dev.hearsay.affair.Ground;
import dev.hearsay.affair.Ground.Bearing;
import dev.hearsay.affair.GroupChange;
import dev.hearsay.affair.Involvement;
import dev.hearsay.affair.Order;
import dev.hearsay.affair.Passage;
import dev.hearsay.affair.Period;
import dev.hearsay.affair.Term;
import dev.hearsay.affair.ToldEvent;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.Modality;
import dev.hearsay.claim.Statement;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.event.RoleFiller;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Root;
import dev.hearsay.provenance.disagreement.ClaimedValue;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.disagreement.ValueStatement;
import dev.hearsay.provenance.source.RootKind;
import dev.hearsay.text.Document;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** An affair of two articles, made by hand. */
public final class AffairFixture {

  /** The day that it is as of. */
  public static final LocalDate DAY = LocalDate.of(2031, 7, 9);

  /** Tells of a deal, an order and drovers who were held. */
  public static final Document HERALD =
      new ReadingFixture(
              "Governor Tarn promised Consul Osk forty mules by May if the road was opened. Twelve were"
                  + " sent.\n\nJudge Ilmar ordered Tarn on 3 June to free the drovers; he kept"
                  + " thirty of them at Fort Grey until 1 July.\n\nHe let six go on 20 June.")
          .uri("herald")
          .outlet("The Fenwick Herald")
          .published("2031-07-08")
          .document();

  /** Tells of the same otherwise. */
  public static final Document NOTE =
      new ReadingFixture(
              "Tarn’s office said that no mule was ever promised.\n\nThe drovers were guests at Fort"
                  + " Grey, it said; 36 of them came.")
          .uri("note")
          .outlet("The Ostley Note")
          .published("2031-07-09")
          .document();

  private AffairFixture() {}

  private static Span span(Document document, String words) {
    int start = document.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the text has no: " + words);
    }
    return new Span(start, start + words.length());
  }

  private static Passage passage(Document document, String words) {
    return new Passage(document.id(), span(document, words));
  }

  private static Ground ground(Document document, String words, Bearing bearing) {
    return new Ground(passage(document, words), bearing, Optional.empty());
  }

  private static Actor actor(String id, String name, long count, Document document, String words) {
    return new Actor(
        id,
        name,
        count == 0 ? Optional.empty() : Optional.of(count),
        count == 0,
        List.of(passage(document, words)));
  }

  private static ClaimProvenance by(Document document, String words, int min, int max) {
    Evidence evidence = new Evidence(document.id(), span(document, words), "own-access");
    return new ClaimProvenance(
        new Claim(
            "c1",
            words,
            List.of(
                new Statement(
                    document.id(),
                    List.of(span(document, words)),
                    Optional.empty(),
                    Modality.ACTUAL))),
        DAY,
        List.of(
            new Root(
                "r1",
                "The Fenwick Herald",
                RootKind.OUTLET,
                List.of("The Fenwick Herald"),
                List.of(evidence),
                false)),
        new Independence(min, max),
        List.of(),
        List.of());
  }

  private static Optional<Period> day(int month, int day) {
    LocalDate date = LocalDate.of(2031, month, day);
    return Optional.of(new Period(date, date, Optional.empty()));
  }

  private static AffairEvent released() {
    Event event =
        new Event(
            "v4",
            EventType.RELEASE,
            span(HERALD, "let"),
            List.of(),
            span(HERALD, "let six go"),
            List.of(new RoleFiller(EventRole.HELD, span(HERALD, "six"), Optional.empty())),
            List.of(),
            List.of(),
            Modality.ACTUAL,
            false,
            Optional.empty(),
            "let");
    return new AffairEvent(
        "e4",
        EventType.RELEASE,
        "let six go",
        List.of(new ToldEvent(HERALD.id(), event)),
        List.of(new Involvement(EventRole.HELD, "six")),
        day(6, 20),
        Optional.empty(),
        Modality.ACTUAL,
        false,
        false,
        by(HERALD, "let six go", 1, 1));
  }

  private static AffairEvent promised() {
    Event event =
        new Event(
            "v1",
            EventType.AGREEMENT,
            span(HERALD, "promised"),
            List.of(),
            span(HERALD, "Governor Tarn promised Consul Osk"),
            List.of(),
            List.of(),
            List.of(),
            Modality.ACTUAL,
            false,
            Optional.empty(),
            "promise");
    return new AffairEvent(
        "e1",
        EventType.AGREEMENT,
        "Governor Tarn promised Consul Osk",
        List.of(new ToldEvent(HERALD.id(), event)),
        List.of(
            new Involvement(EventRole.OBLIGED, "tarn"),
            new Involvement(EventRole.BENEFICIARY, "osk")),
        Optional.empty(),
        Optional.empty(),
        Modality.ACTUAL,
        false,
        true,
        by(HERALD, "promised", 1, 1));
  }

  private static Agreement agreement() {
    Term mules =
        new Term(
            "t1",
            List.of("tarn"),
            List.of("osk"),
            List.of(),
            "forty mules by May",
            Optional.of(passage(HERALD, "if the road was opened")),
            Optional.of("t2"),
            Optional.of(40L),
            Optional.of(12L),
            Term.Status.PARTLY,
            true,
            List.of(
                ground(HERALD, "forty mules by May", Bearing.TELLS),
                ground(HERALD, "Twelve were sent", Bearing.FOLLOWS),
                ground(NOTE, "no mule was ever promised", Bearing.AGAINST)),
            by(HERALD, "forty mules by May", 1, 2));
    Term road =
        new Term(
            "t2",
            List.of("osk"),
            List.of("tarn"),
            List.of(),
            "the road was opened",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Term.Status.UNKNOWN,
            false,
            List.of(ground(HERALD, "the road was opened", Bearing.TELLS)),
            by(HERALD, "the road was opened", 1, 1));
    return new Agreement(
        "e1",
        List.of("tarn", "osk"),
        List.of("e1"),
        Optional.empty(),
        "Governor Tarn promised Consul Osk",
        true,
        List.of(ground(HERALD, "Governor Tarn promised Consul Osk", Bearing.TELLS)),
        List.of(mules, road),
        by(HERALD, "promised", 1, 1));
  }

  private static Order order() {
    return new Order(
        "e2",
        List.of("ilmar"),
        List.of("tarn"),
        List.of("drovers"),
        Optional.of(
            new Period(
                LocalDate.of(2031, 6, 3),
                LocalDate.of(2031, 6, 3),
                Optional.of(LocalTime.of(18, 40)))),
        "Judge Ilmar ordered Tarn on 3 June to free the drovers",
        List.of(Order.Compliance.DEFIED),
        false,
        List.of(
            ground(HERALD, "Judge Ilmar ordered Tarn on 3 June to free the drovers", Bearing.TELLS),
            ground(HERALD, "he kept thirty of them", Bearing.FOLLOWS)),
        by(HERALD, "ordered", 1, 1));
  }

  private static Custody custody() {
    return new Custody(
        "k1",
        "drovers",
        Optional.of(30L),
        Optional.of("tarn"),
        false,
        List.of(
            new Custody.Account(
                Optional.of("tarn"),
                Optional.empty(),
                List.of("The Fenwick Herald"),
                List.of(HERALD.id())),
            new Custody.Account(
                Optional.empty(),
                Optional.of("tarn"),
                List.of("Tarn’s office"),
                List.of(NOTE.id()))),
        Optional.of("fort"),
        Optional.empty(),
        day(7, 1),
        false,
        Optional.empty(),
        List.of(),
        List.of(
            ground(HERALD, "he kept thirty of them at Fort Grey until 1 July", Bearing.TELLS),
            ground(NOTE, "The drovers were guests at Fort Grey", Bearing.AGAINST)),
        by(HERALD, "kept", 1, 1));
  }

  /** The affair. */
  public static Affair affair() {
    return new Affair(
        List.of(
            actor("tarn", "Governor Tarn", 0, HERALD, "Governor Tarn"),
            actor("osk", "Consul Osk", 0, HERALD, "Consul Osk"),
            actor("ilmar", "Judge Ilmar", 0, HERALD, "Judge Ilmar"),
            actor("drovers", "the drovers", 36, HERALD, "the drovers"),
            actor("six", "six of the drovers", 6, HERALD, "six"),
            actor("thirty", "thirty of them", 30, HERALD, "thirty of them"),
            actor("fort", "Fort Grey", 0, HERALD, "Fort Grey")),
        List.of(released(), promised()),
        List.of(agreement()),
        List.of(order()),
        List.of(custody()),
        List.of(
            new CustodyGap(
                "drovers",
                Optional.of(LocalDate.of(2031, 7, 1)),
                Optional.empty(),
                false,
                List.of(ground(HERALD, "until 1 July", Bearing.TELLS)))),
        List.of(
            new GroupChange(
                List.of("drovers"),
                List.of("thirty", "six"),
                day(6, 20),
                Optional.of(true),
                List.of(ground(HERALD, "He let six go on 20 June", Bearing.TELLS)))),
        List.of(
            new Disagreement(
                "how many drovers came",
                Disagreement.Kind.CONFLICT,
                Optional.empty(),
                List.of(
                    new ClaimedValue(
                        "30",
                        List.of(
                            new ValueStatement(
                                HERALD.id(), span(HERALD, "thirty"), Optional.empty()))),
                    new ClaimedValue(
                        "36",
                        List.of(
                            new ValueStatement(NOTE.id(), span(NOTE, "36"), Optional.empty())))),
                List.of(new Evidence(NOTE.id(), span(NOTE, "36"), "numbers-differ")))));
  }

  /** The same with its texts. */
  public static AffairView view() {
    return new AffairView(affair(), id -> id.equals(HERALD.id()) ? HERALD : NOTE);
  }
}
