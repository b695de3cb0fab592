package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OrdinalPeriodTest {

  @Test
  void lastQuarterThatBegan() {
    Story.of("Profits fell in the second quarter.").has("the second quarter = 2025-Q2");
  }

  @Test
  void hyphenWithoutItsArticle() {
    Story.of("The second-quarter loss was small.").has("second-quarter = 2025-Q2");
  }

  @Test
  void ofAYear() {
    Story.of("In the first half of 1989 it grew.").has("the first half of 1989 = 1989-H1");
  }

  @Test
  void ofLastYear() {
    Story.of("In the fourth quarter of last year it grew.")
        .has("the fourth quarter of last year = 2024-Q4");
  }

  @Test
  void yearBefore() {
    Story.of("This year's first quarter was bad.").has("This year's first quarter = 2025-Q1");
  }

  @Test
  void quarterToldOf() {
    Story.of("It lost money in the first quarter. In the quarter it sold ships.")
        .has("the first quarter = 2025-Q1", "the quarter = 2025-Q1");
  }

  @Test
  void yearAgoQuarter() {
    Story.of("It lost money in the first quarter. It had won in the year-ago quarter.")
        .has("the first quarter = 2025-Q1", "the year-ago quarter = 2024-Q1");
  }

  @Test
  void quartersOfACityAreNone() {
    Story.of("They live in the old quarter, and the fifth quarter burned.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals(
        "quarter-or-half", Story.of("Profits fell in the second quarter.").only().decidedBy());
  }
}
