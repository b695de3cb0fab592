package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.timex.Timex.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayMonthOrderTest {

  private static final String AMBIGUOUS = "Filed 03/04/2025 in Brenn.";

  @Test
  void regionOfTheLanguageDecides() {
    assertRead("2025-04-03", true, Story.of(AMBIGUOUS).language("en-GB"));
    assertRead("2025-03-04", true, Story.of(AMBIGUOUS).language("en-US").at("https://a.co.uk/x"));
  }

  @Test
  void countryOfTheAddressDecidesNext() {
    assertRead("2025-04-03", true, Story.of(AMBIGUOUS).at("https://www.courier.co.uk/a?b"));
    assertRead("2025-03-04", true, Story.of(AMBIGUOUS).at("https://www.courier.com/a.uk"));
  }

  @Test
  void otherDatesOfTheTextDecideFirst() {
    Story story = Story.of("Filed 03/04/2025, heard 25/04/2025.").language("en-US");
    assertEquals("2025-04-03", story.time("03/04/2025").value());
    assertEquals(List.of(), story.time("03/04/2025").notes());
  }

  @Test
  void sameNumberTwiceIsNotAmbiguous() {
    assertRead("2025-04-04", false, Story.of("Filed 04/04/2025 in Brenn."));
  }

  private static void assertRead(String value, boolean ambiguous, Story story) {
    assertEquals(value, story.only().value());
    assertEquals(ambiguous ? List.of(Note.AMBIGUOUS_ORDER) : List.of(), story.only().notes());
  }
}
