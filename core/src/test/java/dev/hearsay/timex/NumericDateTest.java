package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumericDateTest {

  @Test
  void isoDate() {
    Story.of("Filed 2025-03-13 in Brenn.").has("2025-03-13 = 2025-03-13");
  }

  @Test
  void dotsPutTheDayFirst() {
    Story.of("Filed 13.03.2025 in Brenn.").has("13.03.2025 = 2025-03-13");
  }

  @Test
  void onlyOneReadingIsPossible() {
    Story.of("Filed 25/03/2025 in Brenn.").has("25/03/2025 = 2025-03-25");
  }

  @Test
  void shortYear() {
    Story.of("Filed 11/22/89 in Brenn.").has("11/22/89 = 1989-11-22");
  }

  @Test
  void ratiosAreNoDates() {
    Story.of("A vote of 3/4 and 10/12 of them.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals("numeric-date", Story.of("Filed 2025-03-13 in Brenn.").only().decidedBy());
  }
}
