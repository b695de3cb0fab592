package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WeekdayTest {

  @Test
  void lastSuchDay() {
    Story.of("The minister resigned on Monday.").has("Monday = 2025-07-21");
  }

  @Test
  void todayItself() {
    Story.of("She spoke on Wednesday.").has("Wednesday = 2025-07-23");
  }

  @Test
  void futureTenseLooksAhead() {
    Story.of("The court will rule on Friday.").has("Friday = 2025-07-25");
  }

  @Test
  void lastIsBeforeToday() {
    Story.of("She said last Wednesday that it leaked.").has("last Wednesday = 2025-07-16");
  }

  @Test
  void nextIsAfterToday() {
    Story.of("It opens next Wednesday.").has("next Wednesday = 2025-07-30");
  }

  @Test
  void partOfTheDay() {
    Story.of("He fled on Tuesday night.").has("Tuesday night = 2025-07-22TNI");
  }

  @Test
  void withItsDate() {
    Story.of("On Thursday, April 6, 2023, it rained.").has("Thursday, April 6, 2023 = 2023-04-06");
  }

  @Test
  void pluralRecurs() {
    Story.of("The office closes on Mondays.").has("Mondays = XXXX-WXX-1");
  }

  @Test
  void newspapersAreNoDays() {
    Story.of("The Brenn Sun and the Sat Nav failed.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals("weekday", Story.of("The minister resigned on Monday.").only().decidedBy());
  }
}
