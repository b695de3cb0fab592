package dev.hearsay.app.report;

import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.drift.DriftKind;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.ObjIntConsumer;

/** The report for people: for each retelling what it changed, with the words on both sides. */
public final class DriftReport extends RetellingsSink {

  private static final int LONGEST_EXCERPT = 240;

  private final int width;
  private final boolean colour;

  /**
   * @param width in columns, at least 40
   * @param progress is told of how many documents how many are related
   */
  public DriftReport(
      OutputStream out, int width, boolean colour, ObjIntConsumer<Integer> progress) {
    super(out, progress);
    this.width = width;
    this.colour = colour;
  }

  @Override
  void show(Related related, Totals totals, OutputStream to) throws IOException {
    ReportLines lines = new ReportLines(width, colour);
    for (DocumentId id : related.analyses().keySet()) {
      List<Drift> changes =
          related.drift().stream().filter(one -> one.document().equals(id)).toList();
      List<DocumentId> originals = changes.stream().map(Drift::original).distinct().toList();
      for (DocumentId original : originals) {
        lines.blank();
        lines.folded("", head(related, id, original));
        changes.stream()
            .filter(one -> one.original().equals(original))
            .forEach(one -> add(one, lines));
      }
    }
    lines.blank();
    lines.rule('─');
    lines.folded("", StyledText.of(summary(related, totals), Style.PLAIN));
    to.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static StyledText head(Related related, DocumentId id, DocumentId original) {
    Document document = related.document(id);
    StyledText head = StyledText.of(related.name(id), Style.STRONG);
    document.published().ifPresent(time -> head.append(" · " + Wording.of(time), Style.PLAIN));
    return head.append(" has it from ", Style.PLAIN).append(related.name(original), Style.STRONG);
  }

  private static void add(Drift drift, ReportLines lines) {
    lines.folded(
        "  ",
        StyledText.of(words(drift.kind()), Style.CUE).append(" " + drift.rule(), Style.QUIET));
    StyledText was = StyledText.of("    was  ", Style.QUIET);
    StyledText is = StyledText.of("    is   ", Style.QUIET);
    StyledText margin = StyledText.of("         ", Style.PLAIN);
    lines.folded(was, margin, StyledText.of(excerpt(drift.from().text()), Style.QUOTATION));
    lines.folded(is, margin, StyledText.of(excerpt(drift.to().text()), Style.QUOTATION));
  }

  private static String excerpt(String text) {
    String words = text.replaceAll("\\s+", " ").strip();
    if (words.codePointCount(0, words.length()) <= LONGEST_EXCERPT) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
  }

  /** What a retelling did. */
  public static String words(DriftKind kind) {
    return switch (kind) {
      case NUMBER -> "another number";
      case HEDGE_DROPPED -> "a hedge dropped";
      case NEGATION -> "turned into its opposite";
      case ATTRIBUTION_MOVED -> "put into another mouth";
      case ATTRIBUTION_LOST -> "who said so is lost";
      case PROMISE_TO_DEED -> "a promise or order told as done";
      case PART_TO_WHOLE -> "a part told as the whole";
      case QUOTE_ALTERED -> "other words between quotation marks";
      case DATE -> "another date";
      case ROLE_SWAPPED -> "who did it to whom turned round";
    };
  }

  private static String summary(Related related, Totals totals) {
    long compared = related.derivations().stream().filter(one -> one.to().isPresent()).count();
    String changes =
        related.drift().isEmpty()
            ? "nothing changed in substance was found"
            : Wording.count(related.drift().size(), "change", "changes") + " of substance";
    String what =
        compared == 0
            ? "none descends from another, so there was nothing to compare"
            : String.format(
                Locale.ROOT,
                "%s compared with what they descend from: %s",
                Wording.count(compared, "derivation", "derivations"),
                changes);
    return String.format(
        Locale.ROOT,
        "%s; %s; %s skipped.",
        Wording.count(totals.documents(), "document", "documents"),
        what,
        Wording.count(totals.skipped(), "input", "inputs"));
  }
}
