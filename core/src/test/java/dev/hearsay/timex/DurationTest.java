package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DurationTest {

  @Test
  void moreThan() {
    Story.of("They were there for more than five months.").has("more than five months = P5M");
  }

  @Test
  void hyphenWithoutItsArticle() {
    Story.of("The two-day visit ended.").has("two-day = P2D");
  }

  @Test
  void pastYears() {
    Story.of("It shrank over the past 20 years.").has("the past 20 years = P20Y");
  }

  @Test
  void couple() {
    Story.of("He stayed a couple of years.").has("a couple of years = P2Y");
  }

  @Test
  void half() {
    Story.of("He waited a minute and a half.").has("a minute and a half = PT1M30S");
  }

  @Test
  void oneAndAHalfInDigits() {
    Story.of("He waited 5 1/2 hours.").has("5 1/2 hours = PT5H30M");
  }

  @Test
  void decadesAreYears() {
    Story.of("They ruled for two decades.").has("two decades = P20Y");
  }

  @Test
  void vague() {
    Story.of("He waited for several weeks.").has("several weeks = PXW");
  }

  @Test
  void bareBehindFor() {
    Story.of("For weeks he waited.").has("weeks = PXW");
  }

  @Test
  void firstMonths() {
    Story.of("It lost money in the first nine months.").has("the first nine months = P9M");
  }

  @Test
  void agesAreNone() {
    Story.of("The 33-year-old and a man 14 years of age, 50 years old.").has();
  }

  @Test
  void shareOfACakeIsNone() {
    Story.of("Three-quarters of them won a second term.").has();
  }

  @Test
  void lastMinuteIsNone() {
    Story.of("A last-minute deal.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals(
        "duration", Story.of("They were there for more than five months.").only().decidedBy());
  }
}
