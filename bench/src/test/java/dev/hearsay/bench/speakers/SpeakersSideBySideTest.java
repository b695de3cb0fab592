package dev.hearsay.bench.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakersSideBySideTest {

  private static final Quotation QUOTATION =
      QuotationFile.parse("t\t100-140,160-200\tname\tperson\tJane Roe");

  @Test
  void piecesOfOneSpeakerCountTogether() {
    List<SaidQuotation> pieces = List.of(said("Jane Roe", 100, 125), said("Jane Roe", 160, 185));
    assertTrue(SpeakersSideBySide.isFound(QUOTATION, pieces));
    assertEquals(Optional.of("Jane Roe"), SpeakersSideBySide.speaker(QUOTATION, pieces));
  }

  @Test
  void lessThanHalfIsNotFound() {
    assertFalse(SpeakersSideBySide.isFound(QUOTATION, List.of(said("Jane Roe", 100, 139))));
    assertFalse(SpeakersSideBySide.isFound(QUOTATION, List.of()));
  }

  @Test
  void whoHasMostIsTheSpeaker() {
    assertEquals(
        Optional.of("Jane Roe"),
        SpeakersSideBySide.speaker(
            QUOTATION, List.of(said("John Doe", 100, 130), said("Jane Roe", 100, 200))));
  }

  @Test
  void ofTwoWhoHaveAsMuchTheNearerIsTaken() {
    assertEquals(
        Optional.of("Jane Roe"),
        SpeakersSideBySide.speaker(
            QUOTATION, List.of(said("John Doe", 50, 300), said("Jane Roe", 100, 200))));
  }

  private static SaidQuotation said(String speaker, int start, int end) {
    return new SaidQuotation(List.of(new Span(start, end)), Optional.of(speaker));
  }
}
