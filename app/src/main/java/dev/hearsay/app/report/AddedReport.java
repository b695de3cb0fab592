package dev.hearsay.app.report;

import dev.hearsay.app.casefile.AddReport;
import dev.hearsay.app.casefile.CaseCounts;
import dev.hearsay.app.casefile.ClaimChange;
import dev.hearsay.app.casefile.ClaimRow;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The report for people on what adding documents to a case has changed. */
public final class AddedReport {

  private static final int SHOWN = 10;

  private AddedReport() {}

  /**
   * The report, as UTF-8.
   *
   * @param name of the case
   * @param width in columns, at least 40
   */
  public static byte[] of(
      AddReport report, CaseCounts counts, String name, int width, boolean colour) {
    ReportLines lines = new ReportLines(width, colour);
    lines.folded("", StyledText.of(summary(report, counts, name), Style.PLAIN));
    List<ClaimChange> told =
        report.claims().stream()
            .filter(change -> change.after().documents() > 1)
            .sorted(
                Comparator.comparingInt((ClaimChange change) -> -change.after().outlets())
                    .thenComparing(change -> change.after().id()))
            .toList();
    section(
        "NEW CLAIMS OF MORE THAN ONE DOCUMENT",
        told.stream().filter(change -> change.before().isEmpty()).toList(),
        lines);
    section(
        "CLAIMS THAT STAND OTHERWISE NOW",
        told.stream().filter(change -> change.before().isPresent()).toList(),
        lines);
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String summary(AddReport report, CaseCounts counts, String name) {
    StringBuilder words = new StringBuilder(name).append(": ");
    words.append(Wording.count(report.fresh(), "new document", "new documents"));
    if (report.versions() > 0) {
      words
          .append(", of these ")
          .append(Wording.count(report.versions(), "new version", "new versions"))
          .append(" of what was there");
    }
    long known = report.read() - report.fresh();
    if (known > 0) {
      words.append(", ").append(Wording.count(known, "was", "were")).append(" there already");
    }
    if (report.unchanged() > 0) {
      words
          .append(", ")
          .append(Wording.count(report.unchanged(), "input", "inputs"))
          .append(" unchanged");
    }
    if (report.skipped() > 0) {
      words.append(", ").append(Wording.count(report.skipped(), "input", "inputs"));
      words.append(" skipped");
    }
    words.append(
        String.format(
            Locale.ROOT,
            ". It has %s now and %s, %,d of them in more than one document and %,d disputed.",
            Wording.count(counts.documents(), "document", "documents"),
            Wording.count(counts.claims(), "claim", "claims"),
            counts.shared(),
            counts.disputed()));
    return words.toString();
  }

  private static void section(String heading, List<ClaimChange> changes, ReportLines lines) {
    if (changes.isEmpty()) {
      return;
    }
    lines.heading(heading + " · " + String.format(Locale.ROOT, "%,d", changes.size()));
    StyledText none = StyledText.of("", Style.PLAIN);
    for (ClaimChange change : changes.subList(0, Math.min(SHOWN, changes.size()))) {
      lines.blank();
      lines.folded(
          none,
          none,
          StyledText.of(change.after().statement(), Style.STRONG),
          StyledText.of(change.after().id(), Style.QUIET));
      StyledText line = StyledText.of(counts(change.after()), Style.SOURCE);
      change
          .before()
          .filter(before -> !counts(before).equals(counts(change.after())))
          .ifPresent(before -> line.append(" · before: " + counts(before), Style.QUIET));
      if (change.isNewlyDisputed()) {
        line.append(" · disputed now", Style.HEDGE);
      }
      lines.folded("  ", line);
    }
    int more = changes.size() - SHOWN;
    if (more > 0) {
      lines.blank();
      lines.folded(
          "",
          StyledText.of(
              "… " + Wording.count(more, "more", "more") + " (hearsay claims shows all)",
              Style.QUIET));
    }
  }

  private static String counts(ClaimRow row) {
    return Wording.count(row.outlets(), "outlet", "outlets")
        + ", "
        + (row.min() == row.max()
            ? Wording.count(row.max(), "source", "sources")
            : row.min() + "–" + row.max() + " sources");
  }
}
