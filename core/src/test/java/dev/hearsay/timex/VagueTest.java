package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VagueTest {

  @Test
  void now() {
    Story.of("The ship is now in Brenn.").has("now = PRESENT_REF");
  }

  @Test
  void recently() {
    Story.of("It recently sank.").has("recently = PAST_REF");
  }

  @Test
  void future() {
    Story.of("Nobody knows the future.").has("the future = FUTURE_REF");
  }

  @Test
  void inThePast() {
    Story.of("It leaked in the past.").has("the past = PAST_REF");
  }

  @Test
  void walkingPastIsNone() {
    Story.of("They walked past the pier.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals("vague", Story.of("The ship is now in Brenn.").only().decidedBy());
  }
}
