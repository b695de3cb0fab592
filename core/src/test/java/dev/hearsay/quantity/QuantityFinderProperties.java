package dev.hearsay.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QuantityFinderProperties {

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "one",
            "two",
            "hundred",
            "million",
            "and",
            "a",
            "half",
            "third",
            "thirds",
            "dozen",
            "dozens",
            "of",
            "the",
            "in",
            "or",
            "to",
            "from",
            "between",
            "about",
            "more than",
            "at least",
            "or more",
            "and older",
            "aged",
            "years",
            "old",
            "-",
            "–",
            "/",
            "%",
            "$",
            "€",
            "percent",
            "points",
            "feet",
            "miles",
            "an hour",
            "boats",
            "men",
            "Danish",
            "was",
            "fell",
            "by",
            "it",
            ",",
            ".",
            "(",
            ")",
            "5",
            "10",
            "1,234.5",
            "1.234.567",
            "3,5",
            "2011",
            "½",
            "٣",
            "1/2",
            "9/11",
            "-7",
            "+3",
            "33-year-old",
            "6-foot-2",
            "5-10",
            "two-thirds",
            "1.2m",
            "$3bn",
            "50s",
            "mid-50s",
            "00",
            "1e9",
            "twice",
            "fold",
            "threefold",
            "\u00a0",
            "\u202f",
            "\ud83d",
            "’s",
            "'82",
            "“",
            "”",
            "\n");
    Arbitrary<String> glued = pieces.list().ofMaxSize(30).map(list -> String.join("", list));
    Arbitrary<String> spaced = pieces.list().ofMaxSize(40).map(list -> String.join(" ", list));
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(80);
    return Arbitraries.oneOf(spaced, spaced, glued, anything);
  }

  @Property
  void quantitiesLieInTheTextInOrderAndApart(@ForAll @From("texts") String text) {
    Span whole = new Span(0, text.length());
    int end = 0;
    for (Quantity quantity : QuantityLine.find(text)) {
      assertTrue(quantity.span().start() >= end, () -> quantity + " in " + text);
      assertTrue(whole.contains(quantity.span()) && !quantity.span().isEmpty(), text);
      assertTrue(quantity.thing().stream().allMatch(whole::contains), text);
      end = quantity.span().end();
    }
  }

  @Property
  void valuesAreBounded(@ForAll @From("texts") String text) {
    for (Quantity quantity : QuantityLine.find(text)) {
      assertTrue(quantity.high().abs().compareTo(new BigDecimal("1e60")) < 0, text);
      assertTrue(quantity.low().scale() >= 0 && quantity.low().scale() <= 60, text);
    }
  }

  @Property(tries = 200)
  void sameTextGivesSameQuantities(@ForAll @From("texts") String text) {
    assertEquals(QuantityLine.find(text), QuantityLine.find(text));
  }

  @Property(tries = 300)
  void everyCountInDigitsIsRead(@ForAll @IntRange(min = 2, max = 999_999_999) int count) {
    String digits = String.format(java.util.Locale.ROOT, "%,d", count);
    List<Quantity> found = QuantityLine.find("She saw more than " + digits + " boats.");
    assertEquals(1, found.size(), digits);
    assertEquals(new BigDecimal(count), found.get(0).low());
    assertEquals(Quantity.Comparator.MORE_THAN, found.get(0).comparator());
  }

  @Example
  void numbersOfAThousandDigitsAreNone() {
    String digits = "7".repeat(1000);
    assertEquals(List.of(), QuantityLine.find("It cost $" + digits + " in all."));
    assertEquals(List.of(), QuantityLine.find("It has " + "123,".repeat(400) + "456 boats."));
    QuantityLine.find("million ".repeat(1000));
    QuantityLine.find("one ".repeat(3) + "million ".repeat(500) + "hundred and ".repeat(500));
  }

  @Example
  void timeGrowsWithTheLength() {
    List<String> texts =
        List.of(
            "Roe".repeat(400_000) + " 5 boats.",
            "1-".repeat(500_000),
            "5 ".repeat(200_000),
            "two or ".repeat(100_000),
            "one of the 9 ".repeat(50_000),
            "$".repeat(300_000) + "5",
            "12,".repeat(200_000));
    for (String text : texts) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> QuantityLine.find(text), text.substring(0, 8));
    }
  }
}
