package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class YearAloneTest {

  @Test
  void fourDigits() {
    Story.of("The pier was built in 1998.").has("1998 = 1998");
  }

  @Test
  void theYear() {
    Story.of("By the year 2030 it will be gone.").has("the year 2030 = 2030");
  }

  @Test
  void fiscalYear() {
    Story.of("Profits for fiscal 2024 fell.").has("fiscal 2024 = 2024");
  }

  @Test
  void spoken() {
    Story.of("It closed in nineteen ninety-six.").has("nineteen ninety-six = 1996");
  }

  @Test
  void oldYearBehindAPreposition() {
    Story.of("Brenn was founded in 1487.").has("1487 = 1487");
  }

  @Test
  void numbersOfThingsAreNoYears() {
    Story.of("About 2000 people and 1999 boats came for $2000.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals("year", Story.of("The pier was built in 1998.").only().decidedBy());
  }
}
