package dev.hearsay.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.hearsay.text.Span;
import dev.hearsay.text.Tokenizer;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralParserTest {

  private static final NumberWords NUMBERS = NumberWords.standard();
  private static final Units UNITS = Units.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "forty-two | 42",
        "one hundred and fifty | 150",
        "two hundred thousand and six | 200006",
        "three million two hundred and five | 3000205",
        "two and a half million | 2500000",
        "two-and-a-half | 2.5",
        "two point five billion | 2500000000",
        "three dozen | 36",
        "1.2 million | 1200000",
        "30K | 30000",
        "3bn | 3000000000",
        "2½ | 2.5",
        "2 1/2 | 2.5",
        "10 thousand | 10000"
      })
  void numeralsAreReadToTheirEnd(String text, BigDecimal value) {
    Words words = words(text);
    Numeral numeral = new NumeralParser(NUMBERS).parse(words, 0);
    assertNotNull(numeral, text);
    assertEquals(0, value.compareTo(numeral.value()), numeral.toString());
    assertEquals(words.size(), numeral.to());
  }

  @Test
  void anotherNumeralBeginsWhereTwoDontAddUp() {
    assertEquals(1, new NumeralParser(NUMBERS).parse(words("twenty sixteen"), 0).to());
    assertEquals(2, new NumeralParser(NUMBERS).parse(words("one hundred and two hundred"), 0).to());
  }

  @ParameterizedTest
  @ValueSource(strings = {"F-16", "21st", "007", "1.2.3", "9/11", "score", "tens", "quarters"})
  void whatIsNoNumeralIsNone(String text) {
    assertNull(new NumeralParser(NUMBERS).parse(words(text), 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234,567.5 | 1234567.5",
        "12,34,567 | 1234567",
        "1.234.567,8 | 1234567.8",
        "¾ | 0.75",
        "٣ | 3",
        "0.5 | 0.5"
      })
  void digitsAreReadWithTheirMarks(String text, BigDecimal value) {
    assertEquals(value, DigitString.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1,23", "12,3456", "1.2.3", ".5", "00", "1,2,3", "10,10,2010.5.3"})
  void digitsWithMarksInOddPlacesAreNoNumber(String text) {
    assertNull(DigitString.parse(text));
  }

  private static Words words(String text) {
    return new Words(text, Tokenizer.tokenize(text, new Span(0, text.length())), NUMBERS, UNITS);
  }
}
