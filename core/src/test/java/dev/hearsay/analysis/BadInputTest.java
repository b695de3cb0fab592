package dev.hearsay.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.attribution.Accuracy;
import dev.hearsay.mention.Mention;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no newsroom would print: read to their end, with spans inside the text. */
class BadInputTest {

  private static final Analyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  private static Analysis read(String text) {
    Document document =
        Document.ofText(
            "test",
            Optional.of("en"),
            text,
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
    Analysis analysis = assertTimeout(Duration.ofMinutes(2), () -> ANALYZER.analyze(document));
    Span whole = new Span(0, text.length());
    analysis
        .entities()
        .forEach(
            entity ->
                entity.mentions().stream()
                    .map(Mention::phrase)
                    .forEach(phrase -> assertTrue(whole.contains(phrase))));
    analysis.times().stream().map(Timex::span).forEach(span -> assertTrue(whole.contains(span)));
    analysis.quantities().stream()
        .map(Quantity::span)
        .forEach(span -> assertTrue(whole.contains(span)));
    return analysis;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said on 31 February 2024 that it began on 30 February.",
        "On 45 March 20255 Nora Velde said it ended on 2024-13-45.",
        "The board met on 0 January 0000, on 99/99/9999 and in the year 20255.",
        "He said it was 25:99 on Monday the 32nd, two hundred thousand years later.",
        "It lasted from 31 June 2023 to 31 April 2022, 99999999999999999999 days."
      })
  void noDayIsMadeUpForAnImpossibleDate(String text) {
    for (Timex timex : read(text).times()) {
      assertTrue(
          !timex.value().matches(".*(-02-3[01]|-13-|-(04|06)-31|99-99|25:99).*")
              || !timex.notes().isEmpty(),
          timex.toString());
    }
  }

  @Test
  void numbersOfAThousandDigitsAreNumbers() {
    String digits = "9".repeat(1_000);
    Analysis analysis = read("Nora Velde said that " + digits + " people came to the harbour.");
    assertEquals(
        List.of(),
        analysis.quantities().stream()
            .filter(quantity -> quantity.span().length() < digits.length())
            .toList());
    read("It cost $" + digits + "." + digits + " on " + digits + " March " + digits + ".");
    read("He said 1" + ",000".repeat(50_000) + " people came after " + digits + " years.");
    read("One million ".repeat(3_000) + "came, Nora Velde said.");
  }

  @Test
  void namesOfAMegabyteAreRead() {
    read("A" + "a".repeat(1 << 20) + " Velde said so.");
    read("Nora " + "Anna Maria ".repeat(20_000) + "Velde said that it was so.");
    read("محمد ".repeat(60_000) + "said so.");
    read("Al-".repeat(100_000) + "Hadid said so.");
    read(
        "No"
            + "\u0301".repeat(200_000)
            + "ra Velde said so. \u202eNora\u202c V\u200delde said no.");
  }
}
