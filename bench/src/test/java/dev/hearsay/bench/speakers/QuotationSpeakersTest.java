package dev.hearsay.bench.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationSpeakersTest {

  private static final Quotation QUOTATION =
      QuotationFile.parse("t\t100-140,160-200\tname\tperson\tJane Roe");

  @TempDir private Path empty;

  @Test
  void halfOfAQuotationIsEnough() {
    assertEquals("a1", covering(attribution("a1", new Span(100, 140))));
    assertEquals("", covering(attribution("a1", new Span(101, 140))));
  }

  @Test
  void theAttributionThatHoldsMostIsTaken() {
    assertEquals(
        "a2",
        covering(
            attribution("a1", new Span(100, 140)),
            attribution("a2", new Span(100, 140), new Span(160, 190))));
  }

  @Test
  void ofTwoThatHoldAsMuchTheShorterIsTaken() {
    assertEquals(
        "a2",
        covering(
            attribution("a1", new Span(50, 200)),
            attribution("a2", new Span(100, 200)),
            attribution("a3", new Span(100, 250))));
  }

  @Test
  void withoutTheTextsThereIsNothingToMeasure() throws Exception {
    assertEquals(List.of(), QuotationSpeakers.sections(empty));
  }

  private static String covering(Attribution... attributions) {
    return QuotationSpeakers.covering(QUOTATION, List.of(attributions))
        .map(Attribution::id)
        .orElse("");
  }

  private static Attribution attribution(String id, Span... content) {
    return new Attribution(
        id,
        List.of(),
        List.of(),
        List.of(content),
        Attribution.Kind.DIRECT,
        Act.STATE,
        Hedge.NONE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        1,
        "test");
  }
}
