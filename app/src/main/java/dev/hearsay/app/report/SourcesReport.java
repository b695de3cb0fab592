package dev.hearsay.app.report;

import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.QuotedSource;
import dev.hearsay.corpus.QuotedSource.Quoted;
import dev.hearsay.corpus.Relations;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report for people on who is quoted, how often, first-hand or through whom. */
public final class SourcesReport extends CorpusSink {

  private static final int LONGEST_EXCERPT = 140;

  private final int width;
  private final boolean colour;
  private final int limit;

  /**
   * @param width in columns, at least 40
   * @param limit so many places of each source at most
   * @param asOf what was published later doesn't count; absent: the day of the latest document
   */
  public SourcesReport(
      OutputStream out,
      int width,
      boolean colour,
      int limit,
      Optional<LocalDate> asOf,
      Progress progress) {
    super(out, asOf, progress);
    this.width = width;
    this.colour = colour;
    this.limit = limit;
  }

  @Override
  void show(RelatedCorpus related, Totals totals, OutputStream to) throws IOException {
    Relations relations = related.relations();
    ReportLines lines = new ReportLines(width, colour);
    List<QuotedSource> sources = related.sources();
    lines.heading(String.format(Locale.ROOT, "WHO IS QUOTED · %,d", sources.size()));
    if (sources.isEmpty()) {
      lines.blank();
      lines.folded("", StyledText.of("Nobody is credited with anything.", Style.PLAIN));
    }
    sources.forEach(source -> add(source, relations, lines));
    lines.blank();
    lines.rule('─');
    long never = sources.stream().filter(source -> source.firstHand() == 0).count();
    lines.folded(
        "",
        StyledText.of(
            String.format(
                Locale.ROOT,
                "%s; %s, %,d of them never first-hand; %s skipped.",
                Wording.count(totals.documents(), "document", "documents"),
                Wording.count(sources.size(), "source", "sources"),
                never,
                Wording.count(totals.skipped(), "input", "inputs")),
            Style.PLAIN));
    to.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void add(QuotedSource source, Relations relations, ReportLines lines) {
    lines.blank();
    StyledText none = StyledText.of("", Style.PLAIN);
    lines.folded(
        none,
        none,
        StyledText.of(source.name(), Style.SPEAKER)
            .append(" · " + SourcesWording.of(source.kind()), Style.QUIET),
        StyledText.of(
            Wording.count(source.quoted().size(), "statement", "statements")
                + String.format(Locale.ROOT, " · %,d first-hand", source.firstHand()),
            Style.QUIET));
    names("heard by ", source.heardBy(), lines);
    names("relayed by ", source.relayedBy(), lines);
    source.quoted().stream().limit(limit).forEach(quoted -> add(quoted, relations, lines));
    int more = source.quoted().size() - limit;
    if (more > 0) {
      lines.folded(
          "    ",
          StyledText.of(
              "… " + Wording.count(more, "more place", "more places") + " (--limit 0 shows all)",
              Style.QUIET));
    }
  }

  private static void names(String label, List<String> names, ReportLines lines) {
    if (!names.isEmpty()) {
      lines.folded(
          "  ", StyledText.of(label, Style.QUIET).append(String.join(", ", names), Style.PLAIN));
    }
  }

  private static void add(Quoted quoted, Relations relations, ReportLines lines) {
    Document document = relations.analysis(quoted.document()).document();
    StyledText line = StyledText.of(quoted.outlet() + ": ", Style.CUE);
    line.append(
        ClaimSection.excerpt(
            quoted.content().stream()
                .map((Span span) -> span.of(document.text()))
                .collect(Collectors.joining(" … ")),
            LONGEST_EXCERPT),
        Style.QUOTATION);
    quoted.through().ifPresent(outlet -> line.append(" · through " + outlet, Style.QUIET));
    lines.folded("    ", line);
  }
}
