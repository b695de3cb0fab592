package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.timex.Timex.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NarrativeTest {

  @Test
  void newsTellsOfThePast() {
    Story.of("The pact of March 13 held.").published("2026-01-08").has("March 13 = 2025-03-13");
  }

  @Test
  void futureTenseLooksAhead() {
    Story.of("The pact will be signed on March 13.")
        .published("2026-01-08")
        .has("March 13 = 2026-03-13");
  }

  @Test
  void yearFarAwayHoldsForItsSentence() {
    Story.of("In August 1944 the ships came, and on August 25 they left.")
        .has("August 1944 = 1944-08", "August 25 = 1944-08-25");
  }

  @Test
  void withoutPublicationTheTextsOwnYearIsTaken() {
    Story.of("They met on 13 March 2025. On 18 July they went home.")
        .undated()
        .has("13 March 2025 = 2025-03-13", "18 July = 2025-07-18");
  }

  @Test
  void withoutAnyYearItStaysOpen() {
    Story story =
        Story.of("They met on 13 March and last month, and this year, on Friday.").undated();
    story.has(
        "13 March = XXXX-03-13", "last month = XXXX-XX", "this year = XXXX", "Friday = XXXX-WXX-5");
    for (Timex timex : story.times()) {
      assertEquals(List.of(Note.YEAR_UNKNOWN), timex.notes());
      assertTrue(timex.from().isEmpty() && timex.to().isEmpty());
    }
  }

  @Test
  void earlierThisYearEndsOnTheDayOfPublication() {
    Timex timex = Story.of("He visited Brenn earlier this year.").only();
    assertEquals(Optional.of(LocalDate.of(2025, 1, 1)), timex.from());
    assertEquals(Optional.of(LocalDate.of(2025, 7, 23)), timex.to());
  }

  @Test
  void thereIsNoThirtyFirstOfFebruary() {
    for (String day :
        List.of("February 31", "31 February 2025", "2025-02-31", "29 February 2025")) {
      Timex timex = Story.of("It sank on " + day + " in Brenn.").only();
      assertEquals(List.of(Note.IMPOSSIBLE_DATE), timex.notes(), day);
      assertTrue(timex.from().isEmpty(), day);
    }
  }

  @Test
  void leapDayIsOfTheLastLeapYear() {
    Story.of("It sank on February 29.").has("February 29 = 2024-02-29");
  }

  @Test
  void yearOfFiveDigitsIsImpossible() {
    Timex timex = Story.of("It sank on March 13, 20255 in Brenn.").only();
    assertEquals("XXXX-03-13", timex.value());
    assertEquals(List.of(Note.IMPOSSIBLE_DATE), timex.notes());
  }

  @Test
  void damagedTextIsReadWhereItCan() {
    Story.of("On 18th July, Following talks the men left. In MarchPresident Velde spoke.")
        .has("18th July = 2025-07-18", "March = 2025-03");
  }
}
