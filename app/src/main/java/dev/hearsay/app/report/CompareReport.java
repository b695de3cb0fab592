package dev.hearsay.app.report;

import dev.hearsay.provenance.drift.Collation;
import dev.hearsay.provenance.drift.Collation.Row;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.drift.Excerpt;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two documents in two columns, sentence beside sentence, with what changed in substance marked.
 */
public final class CompareReport extends CompareSink {

  private static final int GAP = 3;
  private static final String OPEN = "⟦";
  private static final String CLOSE = "⟧";

  private final int width;
  private final boolean colour;

  /**
   * @param width in columns, at least 40
   */
  public CompareReport(OutputStream out, int width, boolean colour) {
    super(out);
    this.width = width;
    this.colour = colour;
  }

  @Override
  void show(Compared compared, OutputStream to) throws IOException {
    ReportLines lines = new ReportLines(width, colour);
    Collation collation = compared.collation();
    Document original = compared.original().document();
    Document document = compared.document().document();
    lines.blank();
    lines.columns(head(original), head(document), GAP);
    lines.rule('─');
    for (Row row : collation.rows()) {
      List<Drift> drift = drift(collation, row);
      lines.columns(
          text(original, row.original(), drift, Drift::from),
          text(document, row.retold(), drift, Drift::to),
          GAP);
      drift.forEach(one -> lines.folded("  ", change(one)));
      lines.blank();
    }
    lines.rule('─');
    lines.folded("", StyledText.of(summary(compared), Style.PLAIN));
    to.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static StyledText head(Document document) {
    StyledText head =
        StyledText.of(document.outlet().orElseGet(() -> Wording.place(document)), Style.STRONG);
    document.published().ifPresent(time -> head.append(" · " + Wording.of(time), Style.PLAIN));
    return head;
  }

  /** What changed in a sentence of the document; what isn't in any of its sentences is left out. */
  private static List<Drift> drift(Collation collation, Row row) {
    return collation.drift().stream()
        .filter(one -> row.retold().filter(one.to().span()::overlaps).isPresent())
        .toList();
  }

  private static StyledText text(
      Document document,
      Optional<Span> sentence,
      List<Drift> drift,
      Function<Drift, Excerpt> side) {
    StyledText text = StyledText.of("", Style.PLAIN);
    if (sentence.isEmpty()) {
      return text;
    }
    int at = sentence.get().start();
    int end = sentence.get().end();
    List<Span> changed =
        drift.stream()
            .map(side)
            .map(Excerpt::span)
            .filter(sentence.get()::contains)
            .sorted(Comparator.comparing(Span::start))
            .toList();
    for (Span span : changed) {
      if (span.start() >= at) {
        text.append(new Span(at, span.start()).of(document.text()), Style.PLAIN);
        text.append(OPEN + span.of(document.text()) + CLOSE, Style.HEDGE);
        at = span.end();
      }
    }
    return text.append(new Span(at, end).of(document.text()), Style.PLAIN);
  }

  private static StyledText change(Drift drift) {
    return StyledText.of("! " + DriftReport.words(drift.kind()) + ": ", Style.DAMAGE)
        .append(ClaimSection.excerpt(drift.from().text(), Integer.MAX_VALUE), Style.QUOTATION)
        .append(" → ", Style.QUIET)
        .append(ClaimSection.excerpt(drift.to().text(), Integer.MAX_VALUE), Style.QUOTATION);
  }

  private static String summary(Compared compared) {
    Collation collation = compared.collation();
    String how =
        compared
            .derivation()
            .map(one -> "The right one " + DerivationsReport.words(one.kind()) + " the left one")
            .orElse(
                "Neither is known to descend from the other; the left one is earlier or given first");
    long sentences = collation.rows().stream().filter(row -> row.retold().isPresent()).count();
    if (collation.shared() == 0) {
      return how + ". No sentence of one tells what is told in the other.";
    }
    return String.format(
        Locale.ROOT,
        "%s. %,d of its %,d sentences tell what is told there; %s of substance.",
        how,
        collation.shared(),
        sentences,
        Wording.count(collation.drift().size(), "change", "changes"));
  }
}
