package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DayWordTest {

  @Test
  void today() {
    Story.of("She resigned today.").has("today = 2025-07-23");
  }

  @Test
  void yesterdayEvening() {
    Story.of("She resigned yesterday evening.").has("yesterday evening = 2025-07-22TEV");
  }

  @Test
  void tonight() {
    Story.of("The court sits tonight.").has("tonight = 2025-07-23TNI");
  }

  @Test
  void thisMorning() {
    Story.of("It sank this morning.").has("this morning = 2025-07-23TMO");
  }

  @Test
  void lastNight() {
    Story.of("It sank last night.").has("last night = 2025-07-22TNI");
  }

  @Test
  void nextDayFollowsTheDayToldOf() {
    Story.of("They met on March 13. The next day she left.")
        .has("March 13 = 2025-03-13", "The next day = 2025-03-14");
  }

  @Test
  void thatEvening() {
    Story.of("They met on March 13. That evening she left.")
        .has("March 13 = 2025-03-13", "That evening = 2025-03-13TEV");
  }

  @Test
  void namesOfPapersAreNoDays() {
    Story.of("Brenn Today reported it.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals("day-word", Story.of("She resigned today.").only().decidedBy());
  }
}
