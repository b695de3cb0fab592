package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DecadeOrCenturyTest {

  @Test
  void decade() {
    Story.of("It was built in the 1980s.").has("the 1980s = 198X");
  }

  @Test
  void shortDecade() {
    Story.of("It was built in the '80s.").has("the '80s = 198X");
  }

  @Test
  void spelledDecade() {
    Story.of("It was built in the nineties.").has("the nineties = 199X");
  }

  @Test
  void century() {
    Story.of("It was built in the 19th century.").has("the 19th century = 18XX");
  }

  @Test
  void agesAreNoDecades() {
    Story.of("A man in his thirties.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals("decade-or-century", Story.of("It was built in the 1980s.").only().decidedBy());
  }
}
