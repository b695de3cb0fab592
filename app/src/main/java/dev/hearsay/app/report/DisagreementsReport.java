package dev.hearsay.app.report;

import dev.hearsay.provenance.disagreement.ClaimedValue;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.disagreement.ValueStatement;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/** The report for people: what is disputed or was revised, each value with who gives it. */
public final class DisagreementsReport extends DisagreementsSink {

  private static final int MOST_STATEMENTS = 4;
  private static final int LONGEST_EXCERPT = 160;

  private final int width;
  private final boolean colour;

  /**
   * @param width in columns, at least 40
   * @param progress is told of how many documents how many are related
   */
  public DisagreementsReport(
      OutputStream out, int width, boolean colour, ObjIntConsumer<Integer> progress) {
    super(out, progress);
    this.width = width;
    this.colour = colour;
  }

  @Override
  void show(List<Disagreement> disagreements, Related related, Totals totals, OutputStream to)
      throws IOException {
    ReportLines lines = new ReportLines(width, colour);
    section("Different parties say different things", disagreements, related, lines, false, false);
    section("Revised by who had said so", disagreements, related, lines, true, false);
    section("Contradictions inside one document", disagreements, related, lines, false, true);
    lines.blank();
    lines.rule('─');
    lines.folded("", StyledText.of(summary(disagreements, totals), Style.PLAIN));
    to.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void section(
      String heading,
      List<Disagreement> all,
      Related related,
      ReportLines lines,
      boolean revised,
      boolean inside) {
    List<Disagreement> shown =
        all.stream()
            .filter(one -> (one.kind() == Disagreement.Kind.REVISION) == revised)
            .filter(one -> one.inside().isPresent() == inside)
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    lines.heading(heading);
    for (Disagreement one : shown) {
      lines.blank();
      StyledText about = StyledText.of(one.about(), Style.STRONG);
      one.inside().ifPresent(id -> about.append(" · " + related.name(id), Style.PLAIN));
      lines.folded("  ", about);
      one.values().forEach(value -> add(value, related, lines));
    }
  }

  private static void add(ClaimedValue value, Related related, ReportLines lines) {
    lines.folded("    ", StyledText.of(value.value(), Style.CUE));
    value.statements().stream()
        .limit(MOST_STATEMENTS)
        .forEach(
            one ->
                lines.folded(
                    "      ",
                    StyledText.of(related.name(one.document()) + ": ", Style.PLAIN)
                        .append(sentence(one, related), Style.QUOTATION)));
    int more = value.statements().size() - MOST_STATEMENTS;
    if (more > 0) {
      lines.folded(
          "      ", StyledText.of(Wording.count(more, "more place", "more places"), Style.QUIET));
    }
  }

  /** The sentence around the words, cut where it is long. */
  private static String sentence(ValueStatement statement, Related related) {
    Document document = related.document(statement.document());
    Span span =
        Optional.ofNullable(related.analyses().get(statement.document())).stream()
            .flatMap(analysis -> analysis.sentences().stream())
            .map(Sentence::span)
            .filter(one -> one.contains(statement.span()))
            .findFirst()
            .orElse(statement.span());
    int start = span.start();
    if (statement.span().end() - start > LONGEST_EXCERPT) {
      start = statement.span().start(); // the words themselves are never cut off
    }
    String words = new Span(start, span.end()).of(document.text()).replaceAll("\\s+", " ").strip();
    String cut = start > span.start() ? "…" + words : words;
    if (cut.codePointCount(0, cut.length()) > LONGEST_EXCERPT) {
      cut = cut.substring(0, cut.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
    }
    return "“" + cut + "”";
  }

  private static String summary(List<Disagreement> disagreements, Totals totals) {
    long inside = disagreements.stream().filter(one -> one.inside().isPresent()).count();
    long revised =
        disagreements.stream().filter(one -> one.kind() == Disagreement.Kind.REVISION).count();
    long conflicts = disagreements.size() - inside - revised;
    String found =
        disagreements.isEmpty()
            ? "numbers, times and denials were compared, and no disagreement was found"
            : String.format(
                Locale.ROOT,
                "%s, %s, %s inside one document",
                Wording.count(conflicts, "conflict", "conflicts"),
                Wording.count(revised, "revision", "revisions"),
                Wording.count(inside, "contradiction", "contradictions"));
    return String.format(
        Locale.ROOT,
        "%s; %s; %s skipped.",
        Wording.count(totals.documents(), "document", "documents"),
        found,
        Wording.count(totals.skipped(), "input", "inputs"));
  }
}
