package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.event.ReadDocument;
import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AffairSectionTest {

  private static final Analyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  private static final String DEAL =
      "President Ilda Brask of Talvia agreed on 2 March 2031 to release twelve <captured> pilots."
          + " The harbourmaster said the crew had been detained in Tarn.";

  private static ReadDocument read(String text) {
    List<ReadDocument> read = new ArrayList<>();
    new DocumentReader(ReadOptions.defaults())
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            "fiction.txt",
            outcome -> {
              if (outcome instanceof Outcome.Read each) {
                read.add(ReadDocument.read(each.document(), ANALYZER));
              }
            });
    return read.get(0);
  }

  private static String report(ReadDocument read) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TerminalReport report = new TerminalReport(out, 200, false);
    assertTrue(report.showsEvents());
    report.write(read.analysis(), read.events());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String page(ReadDocument read) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HtmlPage page = HtmlPage.to(out)) {
      assertTrue(page.showsEvents());
      page.write(read.analysis(), read.events());
      page.finish(Totals.none().plus(read.analysis()));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theReportTellsDealsWithTheirTermsAndWhoWasHeld() throws IOException {
    String report = report(read(DEAL));
    assertTrue(report.contains("THE AFFAIR · "), report);
    assertTrue(report.contains("Agreement: “President Ilda Brask of Talvia agreed"), report);
    assertTrue(report.contains("2 March 2031 · obliged Ilda Brask"), report);
    assertTrue(report.contains("– Ilda Brask owes: “release twelve <captured> pilots”"), report);
    assertTrue(report.contains("only promised"), report);
    assertTrue(report.contains("Custody: “"), report);
    assertTrue(report.contains("held the crew"), report);
  }

  @Test
  void thePageTellsThemToo() throws IOException {
    String page = page(read(DEAL));
    assertTrue(page.contains("<h3>The affair</h3>"), page);
    assertTrue(page.contains("<strong>Agreement</strong>"), page);
    assertTrue(page.contains("twelve &lt;captured&gt; pilots”"), page);
  }

  @Test
  void whatTellsNothingOfAnAffairHasNoSuchPart() throws IOException {
    ReadDocument read = read("The lighthouse at Tarn is white. Gulls nest below it.");
    assertFalse(report(read).contains("THE AFFAIR"));
    assertFalse(page(read).contains("The affair"));
  }

  @Test
  void ofManyEventsTheFirstAreShown() {
    ReadDocument read = read("The police arrested Nora Velde in Tarn on Monday.\n\n".repeat(45));
    ToldEvents told = new ToldEvents(read.analysis(), read.events());
    assertEquals(45, told.count());
    assertEquals(ToldEvents.MOST_SHOWN, told.lines().size());
    assertEquals("and 5 more", told.more().orElseThrow());
  }

  @Test
  void wordsThatSayLittleAloneStandAmongOthers() {
    ReadDocument read =
        read(
            "In the long winter after the storm, while ferries lay idle and nobody in the harbour"
                + " had much to do, the crew was detained, and the talk of the town for weeks to"
                + " come was of little else than what would happen to the ship.");
    ToldEvents.Line line = new ToldEvents(read.analysis(), read.events()).lines().get(0);
    assertTrue(line.words().startsWith("“… "), line.words());
    assertTrue(line.words().endsWith(" …”"), line.words());
    assertTrue(line.words().contains("the crew was detained"), line.words());
  }
}
