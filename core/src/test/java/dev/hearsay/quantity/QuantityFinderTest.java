package dev.hearsay.quantity;

import static dev.hearsay.quantity.QuantityLine.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Longer than 400 lines because each kind of sentence has its examples here, side by side with
 * those that look like it.
 */
class QuantityFinderTest {

  @Test
  void comparatorsBelongToTheSpan() {
    assertEquals(
        List.of(
            "About 250 | about 250 | Danish dockers",
            "more than 300 | more-than 300 | guards",
            "up to 40 | up-to 40 | women",
            "at least 12 | at-least 12 | crews",
            "fewer than a dozen | fewer-than 12 | boats",
            "an estimated 3,000 | about 3000 | sheep"),
        lines(
            "About 250 Danish dockers, more than 300 guards, up to 40 women, at least 12 crews, fewer"
                + " than a dozen boats and an estimated 3,000 sheep came."));
  }

  @Test
  void ofTwoComparatorsTheOneThatBoundsWins() {
    assertEquals(
        List.of("at least about 300 | at-least 300 | boats"),
        lines("At last at least about 300 boats came."));
  }

  @Test
  void negatedComparatorsTurnAround() {
    assertEquals(
        List.of("no fewer than 9 | at-least 9 | cranes", "not more than 20 | up-to 20 | cranes"),
        lines("They need no fewer than 9 cranes but not more than 20 cranes."));
  }

  @Test
  void comparatorsStandBehindToo() {
    assertEquals(
        List.of(
            "$50 or more | at-least 50 USD",
            "30-odd | about 30 | policemen",
            "200-plus | at-least 200 | crates"),
        lines("They paid $50 or more to 30-odd policemen for 200-plus crates."));
  }

  @Test
  void aboutIsNoComparatorOfWhatIsTalkedAbout() {
    assertEquals(List.of("two | exactly 2 | harbours"), lines("She talked about two harbours."));
    assertEquals(List.of("16 | exactly 16 | rivals"), lines("It was a win over 16 rivals."));
  }

  @Test
  void pluralNumeralsAreWorthOneOfThem() {
    assertEquals(
        List.of(
            "Dozens | dozens-of 12 | boats",
            "tens of thousands | dozens-of 10000 | people",
            "several hundred | dozens-of 100 | crates",
            "Hundreds, if not thousands | dozens-of 100..1000 | gulls"),
        lines(
            "Dozens of boats brought tens of thousands of people and several hundred crates."
                + " Hundreds, if not thousands, of gulls followed."));
  }

  @Test
  void ratiosHaveADenominator() {
    assertEquals(
        List.of(
            "one of the nine | exactly 1/9 | pilots",
            "Nine in 10 | exactly 9/10 | voters",
            "two-thirds | exactly 2/3 | dockers",
            "a quarter | exactly 1/4 | shares"),
        lines(
            "Only one of the nine pilots came. Nine in 10 voters and two-thirds of the dockers own a"
                + " quarter of the shares."));
  }

  @Test
  void rangesHaveTwoValues() {
    assertEquals(
        List.of(
            "between 200 and 300 | between 200..300 | dockers",
            "20-30% | between 20..30 percent | boats",
            "two or three | between 2..3 | mayors",
            "$5 to $10 million | between 5000000..10000000 USD"),
        lines(
            "For between 200 and 300 dockers, 20-30% of the boats and two or three mayors they paid $5"
                + " to $10 million."));
  }

  @Test
  void aChangeIsTwoQuantitiesOfTheSameThing() {
    assertEquals(
        List.of("20 | exactly 20 percent | Prices", "30 percent | exactly 30 percent | Prices"),
        lines("Prices rose from 20 to 30 percent."));
  }

  @Test
  void agesAreKnownByManyForms() {
    assertEquals(
        List.of(
            "33 | exactly 33 year-of-age | Jane Roe",
            "14 years of age or older | at-least 14 year-of-age | citizens",
            "aged 18 to 34 | between 18..34 year-of-age | people",
            "over 65 | more-than 65 year-of-age | voters",
            "40-year-old | exactly 40 year-of-age | crane"),
        lines(
            "Jane Roe, 33, said that all citizens 14 years of age or older, people aged 18 to 34 and"
                + " voters over 65 may see the 40-year-old crane."));
  }

  @Test
  void measuresHaveTheirUnit() {
    assertEquals(
        List.of(
            "40 tons | exactly 40 ton | grain",
            "$15 an hour | exactly 15 USD/hour",
            "60 kilometres per hour | exactly 60 kilometre/hour | speed",
            "300-foot | exactly 300 foot | crane",
            "6-foot-2 | exactly 6.1667 foot | guard",
            "half a mile | exactly 0.5 mile"),
        lines(
            "They carried 40 tons of grain for $15 an hour at a speed of 60 kilometres per hour past"
                + " a 300-foot crane and a 6-foot-2 guard, half a mile away."));
  }

  @Test
  void theCurrencyOfADollarIsAssumed() {
    Quantity bare = QuantityLine.find("They paid $5 million.").get(0);
    Quantity named = QuantityLine.find("They paid US$ 5 million.").get(0);
    assertTrue(bare.unit().orElseThrow().assumed());
    assertFalse(named.unit().orElseThrow().assumed());
  }

  @Test
  void whatANumberAloneCountsStandsElsewhere() {
    assertEquals(
        List.of("Ten | exactly 10 | boats", "seven | exactly 7 | boats"),
        lines("Ten boats left, and seven came back."));
    assertEquals(
        List.of("250 | exactly 250 | deportees"), lines("The number of deportees rose to 250."));
    assertEquals(List.of("six | exactly 6 | crew"), lines("It has a crew of six."));
  }

  @Test
  void subjectsOfMeasuringVerbsAreMeasured() {
    assertEquals(
        List.of(
            "43 percent | exactly 43 percent | Turnout",
            "300 tons | exactly 300 ton | crane",
            "3 percent | exactly 3 percent | Shares"),
        lines(
            "Turnout was 43 percent. The crane weighs 300 tons. Shares of the yard fell by 3 percent."));
  }

  @Test
  void whatAPronounStandsForIsMeasured() {
    assertEquals(
        List.of(
            "20 points | exactly 20 point | Arden index",
            "3 percent | exactly 3 percent | Arden index",
            "9,000 | exactly 9000 | Arden index"),
        lines(
            "The Arden index continued to fall today, and by noon it had lost 20 points, or 3 percent,"
                + " closing at 9,000."));
  }

  @Test
  void aVerbWithoutSubjectTakesThatOfTheClauseBefore() {
    assertEquals(
        List.of("5 cents | exactly 0.05 USD | Oil", "$40 a barrel | exactly 40 USD/barrel | Oil"),
        lines("Oil fell 5 cents to settle at $40 a barrel."));
    assertEquals(
        List.of("2 percent | exactly 2 percent | Harbour Line shares"),
        lines("Harbour Line shares, traded in Arden, dipped, then rose to close up 2 percent."));
  }

  @Test
  void anObjectIsAtTheLevelTold() {
    assertEquals(
        List.of("9,000 | exactly 9000 | index"), lines("The fall left the index at 9,000."));
    assertEquals(
        List.of("5 percent | exactly 5 percent | unemployment"),
        lines("With unemployment at 5 percent, nobody complained."));
    assertEquals(
        List.of("20 percent | exactly 20 percent | output"),
        lines("The mill's output was cut 20 percent."));
  }

  @Test
  void measuresSideBySideAreOfTheSame() {
    assertEquals(
        List.of(
            "5.5 percent | exactly 5.5 percent | Sales",
            "4 percent | exactly 4 percent | Sales",
            "3 percent | exactly 3 percent | Sales"),
        lines(
            "Sales fell by 5.5 percent at Arden, 4 percent at Strelsau and 3 percent at Borrow."));
    assertEquals(
        List.of("5 percent | exactly 5 percent | sales", "3 percent | exactly 3 percent | profit"),
        lines("Its sales rose 5 percent and profit 3 percent."));
    assertEquals(
        List.of("above $500 | more-than 500 USD | income", "$900 | exactly 900 USD | income"),
        lines("It is about income above $500 for dockers and $900 for pilots."));
  }

  @Test
  void aPluralCountGoesOnToItsPlural() {
    assertEquals(
        List.of("ten | exactly 10 | city and county offices"),
        lines("They closed ten city and county offices."));
    assertEquals(
        List.of("12 | exactly 12 | person"), lines("It met in a 12 person harbour committee."));
  }

  @Test
  void aNumberInACompoundOfMeasuresIsOfTheNounBehind() {
    assertEquals(
        List.of("$5 million | exactly 5000000 USD | harbour plan"),
        lines("Roe announced a $5 million, two-year harbour plan."));
    assertEquals(
        List.of("15 metre | exactly 15 metre | crane"), lines("They saw a 15 metre high crane."));
  }

  @Test
  void whomAnAgeIsOfMayStandBeforeBrackets() {
    assertEquals(List.of("40 | exactly 40 year-of-age | Jane Roe"), lines("Jane Roe (left), 40."));
    assertEquals(
        List.of("under 35 | fewer-than 35 year-of-age | Men"), lines("Men under 35 support Roe."));
  }

  @Test
  void unitsAreReadInManySpellings() {
    assertEquals(
        List.of(
            "#7.99 | exactly 7.99 GBP",
            "13.3\" | exactly 13.3 inch | screen",
            "$5 million yearly | exactly 5000000 USD/year | rents",
            "92 yen to the dollar | exactly 92 JPY/USD"),
        lines(
            "They paid #7.99 for a 13.3\" screen and $5 million yearly in rents, at 92 yen to the"
                + " dollar."));
  }

  @Test
  void numbersAreReadInManySpellings() {
    assertEquals(
        List.of(
            "two and a half million | exactly 2500000 | crates",
            "1.2m | exactly 1200000 | tins",
            "1.200.000 | exactly 1200000 | bolts",
            "3,5 million | exactly 3500000 | nuts",
            "one hundred and fifty | exactly 150 | men"),
        lines(
            "It held two and a half million crates, 1.2m tins, 1.200.000 bolts, 3,5 million nuts and"
                + " one hundred and fifty men."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On May 3, 2011, at 5 p.m., Flight 93 left.",
        "See page 4 of Article 5 and Room 101.",
        "The trial took five years and more than three months.",
        "She retired after half a century and a couple of weeks.",
        "They won 3–1 after a 5–4 ruling; the vote was 52 to 48.",
        "Call 555-1234 or 202-555-0123.",
        "No one knows which one she wants, and one should not ask.",
        "On the one hand it was a one-time offer.",
        "He came third, the 21st of May and the second-largest crowd.",
        "An F-16 flew over the G20 in the 1990s.",
        "He lives at 1600 Harbour Avenue.",
        "At one point they met the Gang of Eight.",
        "It happened in 1998 and again since 2004.",
        "It runs until at least 2014.",
        "Arden 3 – 0 Strelsau",
        "They ruled by 5-to-4 votes.",
        "It took a year or two, then almost a year and a half.",
        "He made a mistake or two in two consecutive quarters.",
        "They sailed in nineteen ninety-seven.",
        "Arden: 1, Borrow: 0.",
        "She spoke to the Group of 8 on day five.",
        "His rule was one of fear and slights.",
        "He only looked at a half-finished wall.",
        "They bought Windrose 3, which sank.",
        "First, 1) the roof leaks, 2) the cellar is wet.",
        "The hall was built for Arden.[3]",
        "Eggs are good for sailors (21, 22).",
        "The siege ended on 10 May.",
        "When asked, enter passcode 3080897.",
        "A reporter of Harbour 2 News asked.",
        "It happened on Dec. 1 or 2 in Arden.",
        "One Sunday she left."
      })
  void numbersThatSayNeitherHowMuchNorHowManyAreKeptApart(String text) {
    assertEquals(List.of(), lines(text));
  }

  @Test
  void whatChangesWithoutFromIsNoRange() {
    assertEquals(
        List.of(
            "25 cents | exactly 0.25 USD | Arden shares",
            "$30.25 | exactly 30.25 USD | Arden shares",
            "8% | exactly 8 percent | Profit",
            "$9.5 million | exactly 9500000 USD | Profit"),
        lines("Arden shares fell only 25 cents to $30.25. Profit fell 8% to $9.5 million."));
  }

  @Test
  void aboutBeforeOneOfIsNoComparator() {
    assertEquals(
        List.of("one | exactly 1 | pilots"), lines("They said much about one of the pilots."));
    assertEquals(
        List.of("around 8 million | about 8000000 | viewers"),
        lines("It got around 8 million viewers."));
    assertEquals(
        List.of("290 + | at-least 290 | seat"), lines("Roe flies the 290 + seat windliner."));
  }

  @Test
  void aRatioEndsWithItsOwnNumber() {
    assertEquals(
        List.of("one of three | exactly 1/3 | pilots", "eight | exactly 8 | person"),
        lines("Roe was one of three pilots on Arden's eight-person board."));
  }

  @Test
  void pointsOfAnIndexAreNoPercentagePoints() {
    assertEquals(
        List.of("631 points | exactly 631 point | DJIA", "5.7% | exactly 5.7 percent | DJIA"),
        lines("The DJIA has lost 631 points, or 5.7%."));
  }

  @Test
  void whatBelongsToOwnersOrStandsInQuotesIsCounted() {
    assertEquals(
        List.of("one | exactly 1 | boats"), lines("They found it on one of the robbers' boats."));
    assertEquals(
        List.of("dozens | dozens-of 12 | dockers"),
        lines("He paid \"dozens\" of dockers to stay."));
    assertEquals(
        List.of("six | exactly 6 | Danish", "four | exactly 4 | Dutch"),
        lines("They met six Danish, four Dutch, and nobody else.").subList(0, 2));
  }

  @Test
  void severalOfSomethingMayModifyOne() {
    assertEquals(
        List.of("3 million | exactly 3000000 | member"),
        lines("The chair of the 3 million member union left."));
    assertEquals(
        List.of("100 | exactly 100 | patrol aircraft"), lines("It sold 100 patrol aircraft."));
  }

  @Test
  void whatIsTakenForAVerbMayBeInsideTheThing() {
    assertEquals(
        List.of("nearly 300 | about 300 | pledged delegates"),
        lines("Roe led Doe by nearly 300 pledged delegates."));
    assertEquals(
        List.of("22-year-old | exactly 22 year-of-age | University of Arden student"),
        lines("The 22-year-old University of Arden student died."));
    assertEquals(
        List.of("one | exactly 1 | most highly sought jobs"),
        lines("It is one of the nation's most highly sought jobs."));
  }

  @Test
  void theSubjectStandsWhereTheTreeSaysSo() {
    assertEquals(
        List.of("4 percent | exactly 4 percent | average gain"),
        lines("The average gain for everybody else barely exceeded 4 percent."));
    assertEquals(
        List.of("63% | exactly 63 percent | net income"),
        lines("Arden said net income in the third quarter jumped 63%."));
  }

  @Test
  void whatIsWonIsNotWhoWinsIt() {
    assertEquals(List.of("at least 24 | at-least 24"), lines("Roe will gain at least 24."));
    assertEquals(
        List.of("at least 653 | at-least 653"), lines("Roe now has a total of at least 653."));
  }

  @Test
  void numbersInTheNameOfWhatIsCountedAreNone() {
    assertEquals(
        List.of("Two | exactly 2 | Rolls-Royce Trent 900 engines"),
        lines("Two of the Rolls-Royce Trent 900 engines failed."));
    assertEquals(
        List.of("3 percent | exactly 3 percent | Arden & Doe's 500"),
        lines("The Arden & Doe's 500 fell 3 percent."));
  }

  @Test
  void aCoupleOfHundredIsOneNumber() {
    assertEquals(
        List.of("a couple of hundred | about 200 | dockers"),
        lines("They sent a couple of hundred dockers."));
  }

  @Test
  void nobodyIsGivenTheAgeOfAnother() {
    assertEquals(
        List.of("6-year-old | exactly 6 year-of-age"),
        lines("They put the toys in front of a 6-year-old."));
    assertEquals(
        List.of("36 | exactly 36 year-of-age | Jane Roe"), lines("His wife Jane Roe, 36, left."));
    assertEquals(
        List.of("30 to 44 | between 30..44 year-of-age | women"),
        lines("It was higher among women 30 to 44."));
    assertEquals(
        List.of("aged 5 to 11 years | between 5..11 year-of-age"),
        lines("It was a trial of those aged 5 to 11 years."));
    assertEquals(
        List.of("18 | exactly 18 year-of-age | average age"),
        lines("The average age of the dockers was 18."));
  }

  @Test
  void abbreviationsOfUnitsAreNoMillions() {
    assertEquals(
        List.of("42 mm | exactly 42 millimetre | screws"), lines("They sold 42 mm screws."));
  }

  @Test
  void timesBehindAThingAreNoPartOfIt() {
    assertEquals(
        List.of("$30 billion | exactly 30000000000 USD | revenue"),
        lines("Arden made $30 billion in revenue last year."));
    assertEquals(List.of("nine | exactly 9"), lines("The storm left nine dead last week."));
  }

  @Test
  void theMakeOfAThingIsNoCount() {
    assertEquals(
        List.of("275-acre | exactly 275 acre | Colony Yard"),
        lines("They bought the 275-acre Colony Yard."));
    assertEquals(
        List.of("five | exactly 5 | new Arden 737 boats"),
        lines("The new Arden 737 is fast. They bought five new Arden 737 boats. The 737 sank."));
  }

  @Test
  void thousandsMayStandApart() {
    assertEquals(
        List.of("12 500 | exactly 12500 | boats", "1 200 000 | exactly 1200000 | nets"),
        lines("They sold 12 500 boats and 1 200 000 nets."));
  }

  @Test
  void joinedWordsDontHideANumber() {
    assertEquals(
        List.of("$18million | exactly 18000000 USD | grants"),
        lines("It cut $18million in grants."));
  }

  @Test
  void eachNumberIsInOneQuantity() {
    List<Quantity> found =
        QuantityLine.find(
            "Between 5 and 10 of the 20 to 30 men, or about a third, paid $3 to $4 each.");
    for (int i = 1; i < found.size(); i++) {
      assertTrue(found.get(i - 1).span().end() <= found.get(i).span().start(), found.toString());
    }
  }

  @Test
  void aPronounBeforeABoundIsNotMeasured() {
    assertEquals(
        List.of("over thirty kilos | more-than 30 kilogram"),
        lines("What came from the employers fits nobody over thirty kilos."));
  }
}
