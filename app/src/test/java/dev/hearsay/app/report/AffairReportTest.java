package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.affair.Affair;
import dev.hearsay.affair.Period;
import dev.hearsay.corpus.Progress;
import dev.hearsay.event.EventType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How an affair is shown. */
class AffairReportTest {

  private static final Totals TOTALS = new Totals(2, 0, 0, 0, 1, Duration.ZERO);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private AffairReport report(int width, int limit) {
    return new AffairReport(
        out, width, false, new AffairReport.Choice(limit, 2), Optional.empty(), Progress.none());
  }

  @Test
  void forPeopleInAWideTerminal() throws IOException {
    report(100, 20).show(AffairFixture.view(), AffairFixture.DAY, TOTALS, out);
    Golden.assertMatches("affair-100.txt", out());
  }

  @Test
  void forPeopleInANarrowTerminal() throws IOException {
    report(48, 20).show(AffairFixture.view(), AffairFixture.DAY, TOTALS, out);
    assertTrue(out().lines().allMatch(line -> DisplayWidth.of(line) <= 48), out());
    Golden.assertMatches("affair-48.txt", out());
  }

  @Test
  void nothingIsSaidInWords() throws IOException {
    Affair none =
        new Affair(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    AffairView empty =
        new AffairView(
            none,
            id -> {
              throw new IllegalArgumentException(id.value());
            });
    report(80, 20).show(empty, AffairFixture.DAY, TOTALS, out);
    assertTrue(out().contains("tell of no agreement, no order, and of nobody who was held"), out());
  }

  @Test
  void jsonHasAPlaceForEveryCell() throws IOException {
    new AffairJson(out, Optional.empty(), Progress.none())
        .show(AffairFixture.view(), AffairFixture.DAY, TOTALS, out);
    JsonNode affair = JsonMapper.builder().build().readTree(out());
    assertEquals("hearsay/affair-1", affair.get("schema").asString());
    JsonNode term = affair.at("/agreements/0/terms/0");
    assertEquals("partly", term.get("status").asString());
    assertEquals(12, term.get("done").asInt());
    assertEquals("t2", term.get("hangsOn").asString());
    assertEquals("if the road was opened", term.at("/condition/text").asString());
    assertEquals("against", term.at("/grounds/2/bearing").asString());
    assertEquals("Governor Tarn", term.at("/obliged/0/words/text").asString());
    assertEquals("18:40", affair.at("/orders/0/when/time").asString());
    assertTrue(affair.at("/custody/0/from").isNull());
    assertEquals(0, affair.at("/custody/0/accounts/1/holder").size());
    assertEquals("hearsay/disagreement-1", affair.at("/counts/0/schema").asString());
    assertPlaces(affair, "");
  }

  /** Wherever a document is named with a text, the text stands there. */
  private static void assertPlaces(JsonNode node, String where) {
    if (node.isObject() && node.has("document") && node.has("text") && node.has("start")) {
      var document =
          node.get("document").asString().equals(AffairFixture.HERALD.id().value())
              ? AffairFixture.HERALD
              : AffairFixture.NOTE;
      assertEquals(
          document.text().substring(node.get("start").asInt(), node.get("end").asInt()),
          node.get("text").asString(),
          where);
    }
    node.properties().forEach(each -> assertPlaces(each.getValue(), where + "/" + each.getKey()));
    if (node.isArray()) {
      node.forEach(each -> assertPlaces(each, where + "[]"));
    }
  }

  @Test
  void tablesHaveARowForEachThingAndItsWords() throws IOException {
    Map<AffairCsv.Table, Integer> rows =
        Map.of(
            AffairCsv.Table.TERMS, 2,
            AffairCsv.Table.ORDERS, 1,
            AffairCsv.Table.CUSTODY, 1,
            AffairCsv.Table.ACTS, 2,
            AffairCsv.Table.INVOLVEMENT, 3,
            AffairCsv.Table.INFORMATION, 2);
    for (AffairCsv.Table table : AffairCsv.Table.values()) {
      out.reset();
      new AffairCsv(out, table).write(AffairFixture.view());
      List<String> lines = out().lines().toList();
      assertEquals(rows.get(table) + 1, lines.size(), table.toString());
      long columns = lines.get(0).split("\",\"", -1).length;
      lines.forEach(line -> assertEquals(columns, line.split("\",\"", -1).length, line));
      assertTrue(lines.get(0).endsWith("\"start\",\"end\",\"words\""), lines.get(0));
    }
    out.reset();
    new AffairCsv(out, AffairCsv.Table.TERMS).write(AffairFixture.view());
    assertTrue(
        out()
            .contains(
                "\"t1\",\"Governor Tarn\",\"Consul Osk\",\"\",\"forty mules by May\","
                    + "\"if the road was opened\",\"t2\",\"40\",\"12\",\"partly\",\"yes\","
                    + "\"1\",\"1\",\"2\",\"The Fenwick Herald\""),
        out());
  }

  @Test
  void timelineForPeople() throws IOException {
    new TimelineReport(out, 80, false, TimelineChoice.all(), 20, Optional.empty(), Progress.none())
        .show(AffairFixture.view(), AffairFixture.DAY, TOTALS, out);
    Golden.assertMatches("timeline-80.txt", out());
  }

  @Test
  void timelineAsJsonIsALineForEachEvent() throws IOException {
    new TimelineJson(out, TimelineChoice.all(), Optional.empty(), Progress.none())
        .show(AffairFixture.view(), AffairFixture.DAY, TOTALS, out);
    List<JsonNode> events = out().lines().map(JsonMapper.builder().build()::readTree).toList();
    assertEquals(2, events.size());
    assertEquals("hearsay/timeline-1", events.get(0).get("schema").asString());
    assertEquals("RETREAT", events.get(0).get("plover").asString());
    assertEquals("2031-06-20", events.get(0).at("/when/first").asString());
    assertEquals("six", events.get(0).at("/involved/0/words/text").asString());
    assertTrue(events.get(1).get("when").isNull());
    assertTrue(events.get(1).get("disputed").asBoolean());
    events.forEach(event -> assertPlaces(event, ""));
  }

  @Test
  void daysAndTypesLeaveOutTheRest() {
    AffairView view = AffairFixture.view();
    LocalDate june = LocalDate.of(2031, 6, 20);
    assertEquals(1, choice(Set.of(EventType.RELEASE), Optional.empty()).of(view).size());
    assertEquals(1, choice(Set.of(), Optional.of(june)).of(view).size());
    assertEquals(0, choice(Set.of(), Optional.of(june.plusDays(1))).of(view).size());
  }

  private static TimelineChoice choice(Set<EventType> types, Optional<LocalDate> from) {
    return new TimelineChoice(types, from, Optional.empty(), true);
  }

  @Test
  void periodsAreAsCloseAsTheTextsAre() {
    assertEquals("3 June 2031", AffairView.of(period("2031-06-03", "2031-06-03")));
    assertEquals("June 2031", AffairView.of(period("2031-06-01", "2031-06-30")));
    assertEquals("2031", AffairView.of(period("2031-01-01", "2031-12-31")));
    assertEquals("3 to 9 June 2031", AffairView.of(period("2031-06-03", "2031-06-09")));
  }

  private static Period period(String first, String last) {
    return new Period(LocalDate.parse(first), LocalDate.parse(last), Optional.empty());
  }
}
