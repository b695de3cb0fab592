package dev.hearsay.quantity;

import static dev.hearsay.quantity.QuantityLine.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What numbers count, and which count nothing, as reporters write them. */
class NewsNumbersTest {

  @Test
  void moreThanOneOfSomethingIsAPluralWhateverTheParserSays() {
    assertEquals(
        List.of("4 | exactly 4 | North Coast ferries"),
        lines("The port buys paint for 4 North Coast ferries."));
    assertEquals(
        List.of("one | exactly 1 | Harbour League piers"),
        lines("It remains one of the last Harbour League piers not to close."));
    assertEquals(
        List.of("1,042 | exactly 1042 | Arden registered voters"),
        lines("She asked 1,042 Arden registered voters."));
  }

  @Test
  void whatThoseDoThatWereCountedIsNoThing() {
    assertEquals(
        List.of("449 | exactly 449", "19 | exactly 19"),
        lines("Officials counted 449 for Roe, while only 19 support Doe."));
    assertEquals(List.of("one | exactly 1 | case"), lines("In one case Harbour activists sued."));
    assertEquals(
        List.of("dozens | dozens-of 12 | staff"),
        lines("The port has a staff of dozens producing paper."));
  }

  @Test
  void particlesOfVerbsAreNoComparators() {
    assertEquals(
        List.of("11 | exactly 11 | keys", "30 | exactly 30 | shops"),
        lines("The clerk had to hand over 11 keys, and the firm took over 30 shops."));
    assertEquals(
        List.of("185 tons | exactly 185 ton", "$84 | exactly 84 USD | dues"),
        lines("The crates add up to 185 tons, and dues have gone up to $84."));
    assertEquals(
        List.of("one | exactly 1 | line", "over 40 | more-than 40 | men"),
        lines("He stepped over one line and hired over 40 men."));
  }

  @Test
  void aNumberKnownAlreadyIsOnlyComparedWith() {
    assertEquals(
        List.of("$8 a share | exactly 8 USD/share | earnings", "$7 | exactly 7 USD | earnings"),
        lines(
            "The firm reported earnings of $8 a share, well above the $7 that owners had"
                + " expected."));
  }

  @Test
  void agesBetweenTwoAreOneRange() {
    assertEquals(
        List.of(
            "30 | exactly 30 | dockers",
            "between the ages of 18 and 29 | between 18..29 year-of-age | dockers"),
        lines("They counted 30 dockers between the ages of 18 and 29."));
  }

  @Test
  void agesAreToldOfTheDeadAndOfEarlierYears() {
    assertEquals(
        List.of(
            "38 | exactly 38 year-of-age | John Roe, Jr.",
            "35 | exactly 35 year-of-age | Jane Doe",
            "92 | exactly 92 year-of-age | Ann Poe"),
        lines("John Roe, Jr., 38, and Jane Doe, then 35, rowed; Ann Poe dies at 92."));
  }

  @Test
  void joinedModifiersAndListsBelongToOneThing() {
    assertEquals(
        List.of("seven | exactly 7 | Brennian and Ardenian sailors"),
        lines("The mayor freed seven Brennian and Ardenian sailors."));
    assertEquals(
        List.of("Some 200 | about 200 | uniformed and harbour police officers"),
        lines("Some 200 uniformed and harbour police officers came."));
    assertEquals(
        List.of("67 | exactly 67 | Danish singers, writers, dancers and painters"),
        lines("A group of 67 Danish singers, writers, dancers and painters signed."));
    assertEquals(
        List.of("Two | exactly 2 | rowers"),
        lines("Two rowers\u2014Roe and Doe\u2014won the race."));
  }

  @Test
  void oneOfTheOldestIsWhatItIsSaidOf() {
    assertEquals(
        List.of("one | exactly 1 | tug"), lines("The tug, one of the oldest in the bay, sank."));
    assertEquals(
        List.of("one | exactly 1 | walkout"),
        lines("The walkout is considered one of the largest in years."));
  }

  @Test
  void partsOfUncountedManyAreOfTheSame() {
    assertEquals(
        List.of("one | exactly 1 | fires", "dozens | dozens-of 12 | fires"),
        lines("It was one of dozens of fires that the crew put out."));
    assertEquals(
        List.of("one | exactly 1 | Danish pilots"),
        lines("He is one of only a handful of Danish pilots."));
  }

  @Test
  void numbersAloneCountWhatWasNamedBefore() {
    assertEquals(
        List.of("as many as three | up-to 3 | thieves", "one | exactly 1 | man"),
        lines(
            "The guards looked for thieves, believing there may be as many as three, but found one man."));
    assertEquals(
        List.of("71 | exactly 71 | fewest seats"),
        lines("Arden had the fewest seats - 71 in all - at stake."));
    assertEquals(
        List.of("one | exactly 1 | false stories"),
        lines("The papers print false stories, including one in May that was about fish."));
    assertEquals(
        List.of("two | exactly 2 | plans", "one | exactly 1 | plans", "one | exactly 1 | plans"),
        lines("There are two plans: one that works and one that costs less."));
  }

  @Test
  void ofWhatConsistsOfSoManyOnlyTheNumberItselfSays() {
    assertEquals(
        List.of("65 | exactly 65 | jobs", "43 million | exactly 43000000 | work force"),
        lines("Some say that 65 jobs are lost out of a work force of 43 million."));
    assertEquals(
        List.of(
            "millions | dozens-of 1000000",
            "hundreds | dozens-of 100 | crowds",
            "900 | exactly 900 | town"),
        lines(
            "He won the support of millions, but spoke to crowds of hundreds and a town of 900."));
  }

  @Test
  void manyBorrowNothingFromOne() {
    assertEquals(
        List.of("One | exactly 1 | partner", "billions | dozens-of 1000000000"),
        lines("One partner was a broker who made billions as a middleman."));
    assertEquals(
        List.of("11 million | exactly 11000000", "two | exactly 2 | boats"),
        lines("The return of 11 million living abroad needs more than ships or two boats."));
  }

  @Test
  void raisedMoneyIsNotTheRaiser() {
    assertEquals(
        List.of("$20 million | exactly 20000000 USD"),
        lines("The council has raised $20 million since May."));
    assertEquals(List.of("$7.25 | exactly 7.25 USD | wage"), lines("The wage is $7.25."));
  }

  @Test
  void whatIsCutFromOneNumberToAnotherIsTheThingOfBoth() {
    assertEquals(
        List.of("400 | exactly 400 | piers", "60 | exactly 60 | piers"),
        lines("The council cut the number of piers from 400 to 60 this year."));
  }

  @Test
  void doubledPluralsAreOneAmount() {
    assertEquals(
        List.of("millions and millions of dollars | dozens-of 1000000 USD"),
        lines("They gave millions and millions of dollars."));
  }

  @Test
  void ratesTakeUnitsOfTwoWords() {
    assertEquals(
        List.of("$90 per square foot | exactly 90 USD/square-foot | Office space"),
        lines("Office space costs $90 per square foot."));
  }

  @Test
  void minusIsASignBeforeANumberAlone() {
    assertEquals(List.of("minus nine | exactly -9"), lines("Among sailors she is at minus nine."));
    assertEquals(List.of("two | exactly 2 | oars"), lines("The price is minus two oars."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In the year 20255 nobody will row.",
        "He read from 2 Timothy about sailors.",
        "3 Jane Roe.",
        "Text ROW to 82623 for news.",
        "The firm of Webtalk 2.0 was sold.",
        "She called 911, and the 911 call was taped.",
        "The berths 12 and 13 are empty, and grades three through eight stay home.",
        "Articles 5, 6 and 7 apply.",
        "They had a .45-caliber gun.",
        "They live as a couple with a boat.",
        "And a third, Jane Roe, left.",
        "The lead up to the 2012 race was long.",
        "In contrast to the usual one of the coast, this plan is cheap.",
        "They pay time and a half."
      })
  void thisCountsNothing(String text) {
    assertEquals(List.of(), lines(text));
  }
}
