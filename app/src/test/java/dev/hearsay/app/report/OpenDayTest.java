package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.affair.Affair;
import dev.hearsay.affair.AffairEvent;
import dev.hearsay.affair.ToldEvent;
import dev.hearsay.claim.Modality;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventType;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of which no text tells the year. */
class OpenDayTest {

  private static final String DAY = "13 March";

  private static final Document NOTE =
      new ReadingFixture("The consul signed on 13 March a truce with the drovers.").document();

  private static AffairEvent event(String id, List<Timex> times) {
    Event event =
        new Event(
            "v1",
            EventType.AGREEMENT,
            new Span(11, 17),
            List.of(),
            new Span(11, 17),
            List.of(),
            times,
            List.of(),
            Modality.ACTUAL,
            false,
            Optional.empty(),
            "sign");
    AffairEvent any = AffairFixture.view().affair().events().get(0);
    return new AffairEvent(
        id,
        EventType.AGREEMENT,
        "signed",
        List.of(new ToldEvent(NOTE.id(), event)),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Modality.ACTUAL,
        false,
        false,
        any.provenance());
  }

  private static Timex timex(Timex.Type type, String value) {
    int start = NOTE.text().indexOf(DAY);
    return new Timex(
        new Span(start, start + DAY.length()),
        type,
        value,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "test");
  }

  private static AffairView view(AffairEvent... events) {
    return new AffairView(
        new Affair(
            List.of(),
            List.of(events),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        id -> NOTE);
  }

  @ParameterizedTest
  @CsvSource({
    "XXXX-03-13, 13 March (no year given)",
    "XXXX-03, March (no year given)",
    "XXXX-WXX-2, “13 March” (no date given)",
    "PAST_REF, none"
  })
  void aDayWithoutItsYearIsShownAsItIsTold(String value, String expected) {
    AffairEvent event = event("e1", List.of(timex(Timex.Type.DATE, value)));
    assertEquals(expected, view(event).when(event).orElse("none"));
  }

  @Test
  void aLengthIsNoDay() {
    AffairEvent event = event("e1", List.of(timex(Timex.Type.DURATION, "P13D")));
    assertEquals(Optional.empty(), view(event).when(event));
  }

  @Test
  void daysWithoutAYearStandBehindDatesAndBeforeWhatHasNone() {
    AffairView view =
        view(
            event("none", List.of()),
            event("july", List.of(timex(Timex.Type.DATE, "XXXX-07-18"))),
            event("march", List.of(timex(Timex.Type.DATE, "XXXX-03-13"))));
    assertEquals(
        List.of("march", "july", "none"),
        TimelineChoice.all().of(view).stream().map(AffairEvent::id).toList());
  }

  @Test
  void aWordOrTwoAreShownInTheirSentence() {
    AffairView view = view();
    assertEquals(
        NOTE.text(), view.quote(new dev.hearsay.affair.Passage(NOTE.id(), new Span(11, 17))));
    assertEquals(
        "signed on 13 March a truce",
        view.quote(new dev.hearsay.affair.Passage(NOTE.id(), new Span(11, 37))));
  }
}
