package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RecurrenceTest {

  @Test
  void everyDay() {
    Story.of("They meet every day.").has("every day = P1D");
  }

  @Test
  void everyTwoWeeks() {
    Story.of("They meet every two weeks.").has("every two weeks = P2W");
  }

  @Test
  void eachWeekday() {
    Story.of("They meet each Thursday.").has("each Thursday = XXXX-WXX-4");
  }

  @Test
  void everySummer() {
    Story.of("They meet every summer.").has("every summer = XXXX-SU");
  }

  @Test
  void adverb() {
    Story.of("They meet daily.").has("daily = P1D");
  }

  @Test
  void rate() {
    Story.of("It earns $33 million a year.").has("a year = P1Y");
  }

  @Test
  void twice() {
    Story.of("They meet twice a week.").has("a week = P1W");
  }

  @Test
  void kindsOfPapersAreNone() {
    Story.of("Its quarterly dividend rose.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals("recurrence", Story.of("They meet every day.").only().decidedBy());
  }
}
