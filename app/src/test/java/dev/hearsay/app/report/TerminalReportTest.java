package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalReportTest {

  private static final List<Analysis> STORIES =
      List.of(Stories.ferry(), Stories.silence(), Stories.awkward());

  @Test
  void fitsEightyColumns() throws IOException {
    Golden.assertMatches("report-80.txt", report(80, false, STORIES));
  }

  @Test
  void usesAHundredAndTwentyColumns() throws IOException {
    Golden.assertMatches("report-120.txt", report(120, false, STORIES));
  }

  @Test
  void fitsTheNarrowestTerminal() throws IOException {
    Golden.assertMatches("report-40.txt", report(40, false, STORIES));
  }

  @Test
  void colourChangesNothingButColour() throws IOException {
    String coloured = report(80, true, STORIES);
    assertTrue(coloured.contains("\u001b["));
    assertEquals(report(80, false, STORIES), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void noLineIsWiderThanAsked() throws IOException {
    for (int width : new int[] {40, 57, 80, 120, 200}) {
      report(width, false, STORIES)
          .lines()
          .forEach(line -> assertTrue(DisplayWidth.of(line) <= width, width + ": " + line));
    }
  }

  @Test
  void nothingATerminalWouldObeyGetsThrough() throws IOException {
    String report = report(80, false, STORIES);
    assertTrue(report.contains("\\u001b[2J\\u001b]0;owned\\u0007Mallory"));
    assertFalse(report.codePoints().anyMatch(c -> c != '\n' && Printable.isUnsafe(c)));
  }

  @Test
  void durationThatDoesNotFitIsShown() throws IOException {
    String report = report(120, false, List.of(Stories.custody()));
    assertTrue(report.contains("16 March 2025 · “16 March”"), report);
    assertTrue(report.contains("“more than five months” doesn't fit “16 March” and “18 July”"));
  }

  @Test
  void whoSpeaksForWhomAndWhatIsPartOfWhatIsShown() throws IOException {
    Analysis analysis =
        new ReadingFixture(
                "Ilse Marten, a lawyer for the Port Board, part of the Harbour Ministry, left.")
            .entity(Entity.Type.PERSON, "Ilse Marten", "Ilse Marten")
            .entity(Entity.Type.ORG, "Port Board", "Port Board")
            .entity(Entity.Type.ORG, "Harbour Ministry", "Harbour Ministry")
            .analysis();
    String report = report(120, false, List.of(analysis));
    assertTrue(
        report.contains("    speaks for Port Board: “Ilse Marten, a lawyer for the Port Board”\n"),
        report);
    assertTrue(
        report.contains(
            "    part of Harbour Ministry: “Port Board, part of the Harbour Ministry”\n"),
        report);
  }

  @Test
  void nothingReadIsSaid() throws IOException {
    assertEquals(
        "─".repeat(80)
            + "\nRead 0 documents: 0 words, 0 statements, 0 damaged places; 0 inputs skipped;"
            + "\n0.4\u00a0s.\n",
        report(80, false, List.of()));
  }

  private static String report(int width, boolean colour, List<Analysis> analyses)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TerminalReport report = new TerminalReport(out, width, colour);
    Totals totals = Totals.none();
    for (Analysis analysis : analyses) {
      report.write(analysis, List.of());
      totals = totals.plus(analysis);
    }
    report.finish(totals.after(Duration.ofMillis(412)));
    return out.toString(StandardCharsets.UTF_8);
  }
}
