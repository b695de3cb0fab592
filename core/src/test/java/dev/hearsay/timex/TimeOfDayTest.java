package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimeOfDayTest {

  @Test
  void meridiem() {
    Story.of("It sank at 10:30 p.m. on land.").has("10:30 p.m. = 2025-07-23T22:30");
  }

  @Test
  void hourAlone() {
    Story.of("It sank at 5 a.m. in Brenn.").has("5 a.m. = 2025-07-23T05:00");
  }

  @Test
  void joinedMeridiem() {
    Story.of("It sank at 5pm in Brenn.").has("5pm = 2025-07-23T17:00");
  }

  @Test
  void withItsDay() {
    Story.of("It sank at 9 a.m. Tuesday.").has("9 a.m. Tuesday = 2025-07-22T09:00");
  }

  @Test
  void zoneAndDate() {
    Story.of("It ends at 5 p.m. EST, Nov. 6, 2024.")
        .has("5 p.m. EST, Nov. 6, 2024 = 2024-11-06T17:00");
  }

  @Test
  void noon() {
    Story.of("It sank at noon Saturday.").has("noon Saturday = 2025-07-19T12:00");
  }

  @Test
  void ofTheDayToldOf() {
    Story.of("On March 13 they met. At 10:15 she left.")
        .has("March 13 = 2025-03-13", "10:15 = 2025-03-13T10:15");
  }

  @Test
  void hoursPastTwentyFourAreNone() {
    Story.of("The vote was 43:12, then 13 p.m. came.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals("time-of-day", Story.of("It sank at 10:30 p.m. on land.").only().decidedBy());
  }
}
