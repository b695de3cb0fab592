package dev.hearsay.app.report;

import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Relations;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Root;
import dev.hearsay.provenance.Trace;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A table of all statements of all claims, a row each: comma-separated values by RFC 4180, in
 * UTF-8. Text that a spreadsheet would take for a formula has an apostrophe before it; tabs and
 * line ends in it are blanks.
 */
public final class ClaimsCsv implements CaseExport {

  private static final List<String> HEAD =
      List.of(
          "claim",
          "claim_statement",
          "outlets",
          "independent_min",
          "independent_max",
          "disputed",
          "first_seen",
          "document",
          "outlet",
          "title",
          "published",
          "address",
          "start",
          "end",
          "words",
          "modality",
          "source",
          "source_kind",
          "source_heard_by",
          "through",
          "rules");

  private final OutputStream out;

  public ClaimsCsv(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(RelatedCorpus related, List<DocumentId> order, Totals totals)
      throws IOException {
    CsvRows rows = new CsvRows(out);
    rows.row(HEAD);
    Relations relations = related.relations();
    for (CorpusClaim claim : relations.claims()) {
      for (Trace trace : claim.provenance().traces()) {
        rows.row(cells(claim, trace, relations));
      }
    }
    out.flush();
  }

  private static List<String> cells(CorpusClaim claim, Trace trace, Relations relations) {
    ClaimProvenance provenance = claim.provenance();
    Document document = relations.analysis(trace.statement().document()).document();
    List<Span> spans = trace.statement().spans();
    Optional<Root> root =
        trace.root().flatMap(id -> provenance.roots().stream().filter(is(id)).findFirst());
    return List.of(
        claim.claim().id(),
        CsvRows.text(claim.claim().statement()),
        String.valueOf(claim.outlets().size()),
        String.valueOf(provenance.independent().min()),
        String.valueOf(provenance.independent().max()),
        claim.disputed() ? "yes" : "no",
        claim.firstSeen().map(LocalDate::toString).orElse(""),
        document.id().value(),
        CsvRows.text(document.outlet().orElse("")),
        CsvRows.text(document.title().orElse("")),
        document.published().map(PublicationTime::date).map(LocalDate::toString).orElse(""),
        CsvRows.text(document.uri()),
        String.valueOf(spans.get(0).start()),
        String.valueOf(spans.get(spans.size() - 1).end()),
        CsvRows.text(words(document, spans)),
        trace.statement().modality().label(),
        CsvRows.text(root.map(Root::name).orElse("")),
        root.map(one -> one.kind().label()).orElse(""),
        CsvRows.text(root.map(one -> String.join("; ", one.heardBy())).orElse("")),
        CsvRows.text(through(trace, relations)),
        trace.evidence().stream().map(Evidence::rule).distinct().collect(Collectors.joining("; ")));
  }

  private static Predicate<Root> is(String id) {
    return root -> root.id().equals(id);
  }

  private static String words(Document document, List<Span> spans) {
    return spans.stream()
        .map(span -> span.of(document.text()))
        .collect(Collectors.joining(" […] "));
  }

  /** Who relayed it, the nearest first. */
  private static String through(Trace trace, Relations relations) {
    return trace.path().stream()
        .map(step -> step.document())
        .distinct()
        .skip(1)
        .map(id -> relations.analysis(id).document())
        .map(document -> document.outlet().orElseGet(() -> Wording.place(document)))
        .collect(Collectors.joining("; "));
  }
}
