package dev.hearsay.quantity;

import static dev.hearsay.quantity.QuantityLine.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a sentence of news are the thing of a number in it. */
class ThingsInNewsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "She was one of just three candidates left.; one of just three | exactly 1/3 | candidates",
        "The index rose above the 5,000 mark.; above the 5,000 | more-than 5000 | mark",
        "They promised a billion-dollar harbour.; billion-dollar | exactly 1000000000 USD | harbour",
        "The port lost a quarter of a million boats.; a quarter of a million | exactly 250000 | boats",
        "The deals provide $300 to 350 million a year.; "
            + "$300 to 350 million a year | between 300000000..350000000 USD/year",
        "The port sent 80 boats, ferries, and aircraft.; "
            + "80 | exactly 80 | boats, ferries, and aircraft",
        "It raises taxes on 8 million low- and middle-income islanders.; "
            + "8 million | exactly 8000000 | low- and middle-income islanders",
        "Thousands of Danes supporting Roe came.; Thousands | dozens-of 1000 | Danes",
        "They got 85 percent of the port's net oil and gas revenue.; "
            + "85 percent | exactly 85 percent | net oil and gas revenue",
        "One of the greatest and most underrated singers died.; "
            + "One | exactly 1 | greatest and most underrated singers",
        "Two would-be rowers left.; Two | exactly 2 | would-be rowers",
        "To date, 149 confirmed orders for boats have been received.; "
            + "149 | exactly 149 | confirmed orders",
        "It was one of the year's largest storms.; one | exactly 1 | largest storms",
        "Each got $20 each in Arden trading.; $20 | exactly 20 USD"
      })
  void theNounBehind(String text, String line) {
    assertEquals(List.of(line), lines(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The deal, worth $5 million, was signed.; $5 million | exactly 5000000 USD | deal",
        "The arrest brought to nine the number of people in prison.; nine | exactly 9 | people",
        "The company sold stock valued at $13 a share.; $13 a share | exactly 13 USD/share | stock",
        "The index fell to its lowest level in years, at 3,768.; "
            + "3,768 | exactly 3768 | lowest level",
        "The harbour rate, which, at 35 percent, is the highest, will fall.; "
            + "35 percent | exactly 35 percent | harbour rate",
        "The plan taxes families with adjusted gross incomes of more than $5 million.; "
            + "more than $5 million | more-than 5000000 USD | adjusted gross incomes"
      })
  void theNounBefore(String text, String line) {
    assertEquals(List.of(line), lines(text));
  }

  @Test
  void whatNumbersShare() {
    assertEquals(
        List.of("8 GB | exactly 8 gigabyte | memory", "16 GB | exactly 16 gigabyte | memory"),
        lines("The models have 8 GB and 16 GB of memory."));
    assertEquals(
        List.of("$98 | exactly 98 USD | median wage", "$93 | exactly 93 USD | median wage"),
        lines("Men earned a median wage of $98, compared with women's $93."));
    assertEquals(
        List.of(
            "30 points | exactly 30 point | Arden shares",
            "4 percent | exactly 4 percent | Arden shares",
            "683 | exactly 683 | Arden shares"),
        lines("Arden shares plunged by 30 points, or 4 percent, closing at 683."));
    assertEquals(
        List.of("one | exactly 1 | donors", "a half-dozen | exactly 6 | donors"),
        lines("He met one of a half-dozen donors."));
  }

  @Test
  void whatIsSaidOfASubjectIsNotLentByAnotherNumber() {
    assertEquals(
        List.of("834 | exactly 834 | voter sample", "651 | exactly 651 | rower sample"),
        lines("The voter sample is 834, and the rower sample is 651."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Dockers make $12 an hour in coastal towns.; $12 an hour | exactly 12 USD/hour",
        "The $3 million Roe raised went to the harbour.; $3 million | exactly 3000000 USD",
        "Of the crowd 5 percent prefer boats.; 5 percent | exactly 5 percent",
        "Losing a race by ten points hurt her.; ten points | exactly 10 point",
        "She was tied with Roe at 42 percent.; 42 percent | exactly 42 percent",
        "The two met in a harbour club.; two | exactly 2",
        "The harbour was 340 miles away.; 340 miles | exactly 340 mile"
      })
  void nothingNamed(String text, String line) {
    assertEquals(List.of(line), lines(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He found that one party or another would win.",
        "The Fortune 500 companies met aboard the Arden 6 spacecraft.",
        "It ran on a Roe 4.0 engine in the 90's.",
        "Press '1' for Danish.",
        "They rowed for five, six, seven years.",
        "The port declared a 2-for-1 split.",
        "It was the 15,599 th boat, built by the year two thousand.",
        "Standard & Poor's 500-stock index fell."
      })
  void thisCountsNothing(String text) {
    assertEquals(List.of(), lines(text));
  }
}
