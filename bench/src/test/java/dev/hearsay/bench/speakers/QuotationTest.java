package dev.hearsay.bench.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.bench.speakers.Quotation.SourceWords;
import dev.hearsay.bench.speakers.Quotation.SpeakerType;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotationTest {

  @Test
  void aLineGivesEveryColumn() {
    assertEquals(
        new Quotation(
            "gazette_1",
            List.of(new Span(10, 20), new Span(35, 40)),
            SourceWords.PRONOUN,
            SpeakerType.PERSON,
            List.of("Jane Roe", "Roe")),
        QuotationFile.parse("gazette_1\t10-20,35-40\tpronoun\tperson\tJane Roe|Roe"));
  }

  @Test
  void aLineWithTooFewColumnsIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> QuotationFile.parse("gazette_1\t10-20\tpronoun"));
  }

  @Test
  void anyOfTheWrittenFormsIsRight() {
    Quotation quotation = QuotationFile.parse("t\t0-9\tname\tperson\tBobby Roe|Robert Roe");
    assertTrue(quotation.isBy(Optional.of("Robert Roe")));
    assertFalse(quotation.isBy(Optional.of("Roe")));
    assertFalse(quotation.isBy(Optional.empty()));
  }

  @Test
  void whereNobodyIsGivenOnlyNobodyIsRight() {
    Quotation quotation = QuotationFile.parse("t\t0-9\tnone\tunknown\t-");
    assertTrue(quotation.isBy(Optional.empty()));
    assertFalse(quotation.isBy(Optional.of("Jane Roe")));
  }

  @Test
  void wordsBetweenFirstAndLastCountForOthersThanPersons() {
    Quotation quotation = QuotationFile.parse("t\t0-9\tname\torganisation\tBank of Riverton");
    assertTrue(quotation.isBy(Optional.of("the Bank of Riverton")));
    assertFalse(quotation.isBy(Optional.of("Bank near Riverton")));
  }

  @Test
  void overlapIsCountedOverAllPieces() {
    Quotation quotation = QuotationFile.parse("t\t10-20,30-40\tname\tperson\tJane Roe");
    assertEquals(20, quotation.length());
    assertEquals(13, quotation.overlap(List.of(new Span(0, 18), new Span(35, 50))));
    assertEquals(0, quotation.overlap(List.of(new Span(20, 30))));
  }

  @Test
  void theShippedQuotationsAreReadInOrder() throws IOException {
    List<Quotation> quotations = QuotationFile.read();
    assertTrue(quotations.size() >= 320);
    assertTrue(quotations.stream().map(Quotation::textId).distinct().count() >= 35);
    for (Quotation quotation : quotations) {
      for (int i = 1; i < quotation.content().size(); i++) {
        assertTrue(quotation.content().get(i - 1).end() < quotation.content().get(i).start());
      }
    }
    assertEquals(quotations.size(), quotations.stream().distinct().count());
  }
}
