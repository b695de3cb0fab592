package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.casefile.CaseNote;
import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.Relations;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * All records as JSON Lines: a {@code hearsay/reading-1} for each document, then claims,
 * derivations, disagreements, drift, the affair with its events, sources and notes, each line with
 * its {@code schema}, as the commands of those names print them.
 */
public final class CaseJsonLines implements CaseExport {

  private final OutputStream out;

  private final List<CaseNote> notes;

  public CaseJsonLines(OutputStream out, List<CaseNote> notes) {
    this.out = out;
    this.notes = List.copyOf(notes);
  }

  @Override
  public void write(RelatedCorpus related, List<DocumentId> order, Totals totals)
      throws IOException {
    Relations relations = related.relations();
    ReadingJson readings = new ReadingJson(out);
    for (DocumentId id : order) {
      if (relations.analyses().containsKey(id)) {
        Analysis analysis = relations.analysis(id);
        readings.write(analysis, related.events(analysis));
      }
    }
    new ClaimsJson(out, Optional.empty(), Progress.none()).show(related, totals);
    new DerivationsJson(out, (all, done) -> {}).show(relations, order, totals);
    new DisagreementsJson(out, (all, done) -> {}).show(relations, order, totals);
    new DriftJson(out, (all, done) -> {}).show(relations, order, totals);
    new AffairJson(out, Optional.empty(), Progress.none()).show(related, totals);
    new TimelineJson(out, TimelineChoice.all(), Optional.empty(), Progress.none())
        .show(related, totals);
    new SourcesJson(out, Optional.empty(), Progress.none()).show(related, totals);
    new NotesJson(out).write(notes);
    out.flush();
  }
}
