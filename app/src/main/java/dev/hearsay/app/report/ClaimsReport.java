package dev.hearsay.app.report;

import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.Relations;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The report for people on what documents claim and how many sources stand behind it. */
public final class ClaimsReport extends CorpusSink {

  /**
   * Which claims are shown.
   *
   * @param single whether those that only one document makes are
   * @param limit so many at most
   */
  public record Choice(boolean single, int limit) {}

  private final int width;
  private final boolean colour;
  private final Choice choice;

  /**
   * @param width in columns, at least 40
   * @param asOf what was published later doesn't count; absent: the day of the latest document
   */
  public ClaimsReport(
      OutputStream out,
      int width,
      boolean colour,
      Choice choice,
      Optional<LocalDate> asOf,
      Progress progress) {
    super(out, asOf, progress);
    this.width = width;
    this.colour = colour;
    this.choice = choice;
  }

  @Override
  void show(RelatedCorpus related, Totals totals, OutputStream to) throws IOException {
    Relations relations = related.relations();
    ReportLines lines = new ReportLines(width, colour);
    List<CorpusClaim> shared = relations.claims().stream().filter(CorpusClaim::isShared).toList();
    List<CorpusClaim> chosen = choice.single() ? relations.claims() : shared;
    lines.heading(
        (choice.single() ? "CLAIMS · " : "CLAIMS OF MORE THAN ONE DOCUMENT · ")
            + String.format(Locale.ROOT, "%,d", chosen.size()));
    if (chosen.isEmpty()) {
      lines.blank();
      lines.folded(
          "",
          StyledText.of(
              relations.analyses().size() < 2
                  ? "A single document shares no claim with another: give several, or --all."
                  : "No two of these documents make the same claim. --all shows what each says.",
              Style.PLAIN));
    }
    ClaimSection section = new ClaimSection(relations, lines, false);
    chosen.stream().limit(choice.limit()).forEach(section::add);
    int more = chosen.size() - choice.limit();
    if (more > 0) {
      lines.blank();
      lines.folded(
          "",
          StyledText.of(
              "… " + Wording.count(more, "more claim", "more claims") + " (--limit 0 shows all)",
              Style.QUIET));
    }
    lines.blank();
    lines.rule('─');
    lines.folded("", StyledText.of(summary(relations, shared, totals), Style.PLAIN));
    to.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String summary(Relations relations, List<CorpusClaim> shared, Totals totals) {
    long single =
        shared.stream()
            .filter(claim -> claim.outlets().size() > 1)
            .filter(claim -> claim.provenance().independent().max() <= 1)
            .count();
    return String.format(
        Locale.ROOT,
        "%s as of %s; %s, %,d of them in more than one document; of these %,d are told by several"
            + " outlets on one source or none; %s skipped.",
        Wording.count(totals.documents(), "document", "documents"),
        Wording.of(relations.asOf()),
        Wording.count(relations.claims().size(), "claim", "claims"),
        shared.size(),
        single,
        Wording.count(totals.skipped(), "input", "inputs"));
  }
}
