package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RelativePeriodTest {

  @Test
  void lastMonth() {
    Story.of("It sank last month.").has("last month = 2025-06");
  }

  @Test
  void thisYear() {
    Story.of("It sank this year.").has("this year = 2025");
  }

  @Test
  void nextWeek() {
    Story.of("It sails next week.").has("next week = 2025-W31");
  }

  @Test
  void thisSummer() {
    Story.of("They came home this summer.").has("this summer = 2025-SU");
  }

  @Test
  void lastFall() {
    Story.of("He was shot last fall.").has("last fall = 2024-FA");
  }

  @Test
  void lastWinterBeganTheYearBefore() {
    Story.of("It froze last winter.").has("last winter = 2024-WI");
  }

  @Test
  void theWeekend() {
    Story.of("It burned over the weekend.").has("the weekend = 2025-W29-WE");
  }

  @Test
  void followingMonthIsOfTheTextsTime() {
    Story.of("She left in March 2019 and came back the following month.")
        .has("March 2019 = 2019-03", "the following month = 2019-04");
  }

  @Test
  void seasonWithYear() {
    Story.of("The strike of spring 2021 failed.").has("spring 2021 = 2021-SP");
  }

  @Test
  void verbsAreNoSeasons() {
    Story.of("Prices fall and spring back.").has();
  }

  @Test
  void programmesAreNoWeeks() {
    Story.of("He told Brenn This Week that it leaked.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals("relative-period", Story.of("It sank last month.").only().decidedBy());
  }
}
