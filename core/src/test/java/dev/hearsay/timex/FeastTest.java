package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FeastTest {

  @Test
  void fixedDay() {
    Story.of("It sank on Christmas Eve.").has("Christmas Eve = 2024-12-24");
  }

  @Test
  void weekdayOfAMonth() {
    Story.of("It sank on Thanksgiving Day 2023.").has("Thanksgiving Day 2023 = 2023-11-23");
  }

  @Test
  void easterMoves() {
    Story.of("It sank on Easter Monday 2025.").has("Easter Monday 2025 = 2025-04-21");
  }

  @Test
  void dayAfterAMonday() {
    Story.of("They voted on Election Day 2024.").has("Election Day 2024 = 2024-11-05");
  }

  @Test
  void lastOne() {
    Story.of("They voted last Halloween.").has("last Halloween = 2024-10-31");
  }

  @Test
  void lowerCaseIsNone() {
    Story.of("The labor day was long.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals("feast", Story.of("It sank on Christmas Eve.").only().decidedBy());
  }
}
