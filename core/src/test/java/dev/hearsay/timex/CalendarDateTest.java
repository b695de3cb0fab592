package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CalendarDateTest {

  @Test
  void dayOfAMonthIsTheLastOneThatFits() {
    Story.of("The deal was struck on March 13.").has("March 13 = 2025-03-13");
  }

  @Test
  void ordinalBeforeTheMonth() {
    Story.of("On 18th July, the men went home.").has("18th July = 2025-07-18");
  }

  @Test
  void ordinalWithOf() {
    Story.of("They met on the 4th of April 2024.").has("the 4th of April 2024 = 2024-04-04");
  }

  @Test
  void yearBehindAComma() {
    Story.of("She signed it on Nov. 6, 1998, in Brenn.").has("Nov. 6, 1998 = 1998-11-06");
  }

  @Test
  void monthWithYear() {
    Story.of("The law of May 2019 was repealed.").has("May 2019 = 2019-05");
  }

  @Test
  void monthAlone() {
    Story.of("The harbour froze in January.").has("January = 2025-01");
  }

  @Test
  void monthOfAnotherYear() {
    Story.of("The harbour froze in December last year.").has("December last year = 2024-12");
  }

  @Test
  void futureTenseLooksAhead() {
    Story.of("The court will meet on 5 October.").has("5 October = 2025-10-05");
  }

  @Test
  void secondDayOfARange() {
    Story.of("The fair was held on June 3-5.").has("June 3 = 2025-06-03", "5 = 2025-06-05");
  }

  @Test
  void dayBeforeLastOccurrence() {
    Story.of("He was shot last Oct. 23 in Brenn.").has("Oct. 23 = 2024-10-23");
  }

  @Test
  void spokenYear() {
    Story.of("It opened in January nineteen ninety-seven.")
        .has("January nineteen ninety-seven = 1997-01");
  }

  @Test
  void nobodyCalledAprilIsAMonth() {
    Story.of("Then April Velde spoke, and Jan Kolb listened.").has();
  }

  @Test
  void modalMayIsNoMonth() {
    Story.of("They may leave. May I go?").has();
  }

  @Test
  void theVerbMarchIsNoMonth() {
    Story.of("They march through Brenn.").has();
  }

  @Test
  void nameOfTheRuleIsGiven() {
    assertEquals("calendar-date", Story.of("The deal was struck on March 13.").only().decidedBy());
  }
}
