package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DistanceTest {

  @Test
  void daysAgo() {
    Story.of("It sank 10 days ago.").has("10 days ago = 2025-07-13");
  }

  @Test
  void weeksAgoAreWeeks() {
    Story.of("It sank two weeks ago.").has("two weeks ago = 2025-W28");
  }

  @Test
  void monthsAgoAreMonths() {
    Story.of("It sank five months ago.").has("five months ago = 2025-02");
  }

  @Test
  void yearsAgoAreYears() {
    Story.of("It sank nearly four years ago.").has("nearly four years ago = 2021");
  }

  @Test
  void fewAgoIsPast() {
    Story.of("It sank a few years ago.").has("a few years ago = PAST_REF");
  }

  @Test
  void fromNow() {
    Story.of("It opens two years from now.").has("two years from now = 2027");
  }

  @Test
  void dayLater() {
    Story.of("They met on March 13. A day later she left.")
        .has("March 13 = 2025-03-13", "A day later = 2025-03-14");
  }

  @Test
  void yearEarlierThanTheQuarter() {
    Story.of("It lost in the first quarter. It had won a year earlier.")
        .has("the first quarter = 2025-Q1", "a year earlier = 2024-Q1");
  }

  @Test
  void dayBeforeYesterday() {
    Story.of("It sank the day before yesterday.").has("the day before yesterday = 2025-07-21");
  }

  @Test
  void beyondCalendarsIsPast() {
    Story.of("It lived 900 thousand centuries ago.").has("900 thousand centuries ago = PAST_REF");
  }

  @Test
  void agoNeedsATime() {
    Story.of("They lost it ago.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals("distance", Story.of("It sank 10 days ago.").only().decidedBy());
  }
}
