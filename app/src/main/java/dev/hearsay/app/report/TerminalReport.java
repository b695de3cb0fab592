package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The report for people: what a document says about itself, its statements in order, who is quoted
 * how often, the dates, how much and how many, the affair, what is damaged, and at the very end how
 * much was read.
 */
public final class TerminalReport implements ReadingSink {

  private static final double NANOS = 1e9;

  private final OutputStream out;
  private final int width;
  private final boolean colour;
  private boolean first = true;

  /**
   * @param width in columns, at least 40
   */
  public TerminalReport(OutputStream out, int width, boolean colour) {
    this.out = out;
    this.width = width;
    this.colour = colour;
  }

  @Override
  public boolean showsEvents() {
    return true;
  }

  @Override
  public void write(Analysis analysis, List<Event> events) throws IOException {
    ReportLines lines = new ReportLines(width, colour);
    if (!first) {
      lines.blank();
      lines.rule('═');
      lines.blank();
    }
    first = false;
    new HeadSection(analysis).addTo(lines);
    new StatementSection(analysis).addTo(lines);
    new PeopleSection(analysis).addTo(lines);
    new DatesSection(analysis).addTo(lines);
    new QuantitiesSection(analysis).addTo(lines);
    new AffairSection(analysis, events).addTo(lines);
    new DamageSection(analysis).addTo(lines);
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void finish(Totals totals) throws IOException {
    ReportLines lines = new ReportLines(width, colour);
    if (!first) {
      lines.blank();
    }
    lines.rule('─');
    lines.folded("", StyledText.of(summary(totals), Style.PLAIN));
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String summary(Totals totals) {
    return String.format(
        Locale.ROOT,
        "Read %s: %s, %s, %s; %s skipped; %.1f\u00a0s.",
        Wording.count(totals.documents(), "document", "documents"),
        Wording.count(totals.words(), "word", "words"),
        Wording.count(totals.statements(), "statement", "statements"),
        Wording.count(totals.damaged(), "damaged place", "damaged places"),
        Wording.count(totals.skipped(), "input", "inputs"),
        totals.elapsed().toNanos() / NANOS);
  }
}
