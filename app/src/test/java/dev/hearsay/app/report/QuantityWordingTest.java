package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.quantity.Quantity.Comparator;
import dev.hearsay.quantity.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class QuantityWordingTest {

  private static final String TEXT =
      "More than 1,200 dockers got 5 to 7 euros an hour for one of the nine ships. Dozens sank.";

  private static final Unit EUROS = new Unit(Unit.Kind.MONEY, "EUR", Optional.of("hour"), false);

  private static final Analysis ANALYSIS =
      new ReadingFixture(TEXT)
          .quantity(
              "More than 1,200", "1200 1200", Comparator.MORE_THAN, Optional.empty(), "dockers")
          .quantity("5 to 7 euros an hour", "5 7", Comparator.BETWEEN, Optional.of(EUROS), "")
          .quantity("one of the nine", "1 1 9", Comparator.EXACTLY, Optional.empty(), "ships")
          .quantity("Dozens", "12 12", Comparator.DOZENS_OF, Optional.empty(), "")
          .analysis();

  @Test
  void equalQuantitiesReadAlike() {
    assertEquals(
        List.of("more than 1,200", "5–7 EUR per hour", "1 of 9", "some multiple of 12"),
        ANALYSIS.quantities().stream().map(QuantityWording::amount).toList());
  }

  @Test
  void anAmountOfThirtyDigitsIsStillShown() {
    Analysis analysis =
        new ReadingFixture("Some ships")
            .quantity("Some", "1e29 1e29", Comparator.ABOUT, Optional.empty(), "ships")
            .analysis();
    assertEquals(
        "about 100,000,000,000,000,000,000,000,000,000",
        QuantityWording.amount(analysis.quantities().get(0)));
  }

  @Test
  void theReportShowsTheAmountTheThingAndTheWords() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TerminalReport(out, 80, false).write(ANALYSIS, List.of());
    String report = out.toString(StandardCharsets.UTF_8);
    assertTrue(report.contains("QUANTITIES · 4"), report);
    assertTrue(report.contains("more than 1,200 · dockers"), report);
    assertTrue(report.contains("“5 to 7 euros an hour”"), report);
  }

  @Test
  void thePageShowsThemToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HtmlPage page = HtmlPage.to(out)) {
      page.write(ANALYSIS, List.of());
      page.finish(Totals.none().plus(ANALYSIS));
    }
    String page = out.toString(StandardCharsets.UTF_8);
    assertTrue(page.contains("<li><strong>1 of 9</strong> · ships"), page);
  }

  @Test
  void jsonHasNoValueForARangeAndNoThingWhereNoneIsNamed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReadingJson json = new ReadingJson(out);
    json.write(ANALYSIS, List.of());
    JsonNode quantities =
        new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)).get("quantities");
    assertEquals(
        List.of(
            "start",
            "end",
            "value",
            "comparator",
            "of",
            "low",
            "high",
            "denominator",
            "unit",
            "unitAssumed",
            "ofSpans"),
        List.copyOf(quantities.get(0).propertyNames()));
    assertEquals("dockers", quantities.get(0).get("of").asString());
    assertEquals(1200, quantities.get(0).get("value").asInt());
    assertTrue(quantities.get(1).get("value").isNull());
    assertEquals(7, quantities.get(1).get("high").asInt());
    assertEquals("EUR/hour", quantities.get(1).get("unit").asString());
    assertTrue(quantities.get(1).get("of").isNull());
    assertEquals(9, quantities.get(2).get("denominator").asInt());
    assertFalse(quantities.get(2).get("unitAssumed").asBoolean());
  }
}
