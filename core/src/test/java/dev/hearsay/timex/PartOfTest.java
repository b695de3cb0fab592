package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PartOfTest {

  @Test
  void earlyInAMonth() {
    Story.of("It sank in early March.").has("early March = 2025-03");
  }

  @Test
  void hyphen() {
    Story.of("It sank in mid-November 2019.").has("mid-November 2019 = 2019-11");
  }

  @Test
  void endOfAYear() {
    Story.of("It closed at the end of 1990.").has("the end of 1990 = 1990");
  }

  @Test
  void earlierThisYear() {
    Story.of("He visited earlier this year.").has("earlier this year = 2025");
  }

  @Test
  void laterThatMonth() {
    Story.of("She left on March 3, 2019, and came back later that month.")
        .has("March 3, 2019 = 2019-03-03", "later that month = 2019-03");
  }

  @Test
  void yearEnd() {
    Story.of("It will close by year-end.").has("year-end = 2025");
  }

  @Test
  void nightOfADay() {
    Story.of("It burned on the night of March 13.").has("the night of March 13 = 2025-03-13TNI");
  }

  @Test
  void weekOfADay() {
    Story.of("It burned in the week of March 6.").has("the week of March 6 = 2025-W10");
  }

  @Test
  void endOfAStreetIsNone() {
    Story.of("At the end of the road and early in the queue.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals("part", Story.of("It sank in early March.").only().decidedBy());
  }
}
