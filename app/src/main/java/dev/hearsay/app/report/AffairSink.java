package dev.hearsay.app.report;

import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.Relations;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;

/** Finds, when all is related, what the documents tell together, and shows it. */
public abstract class AffairSink extends CorpusSink {

  AffairSink(OutputStream out, Optional<LocalDate> asOf, Progress progress) {
    super(out, asOf, progress);
  }

  @Override
  public final boolean showsEvents() {
    return true;
  }

  @Override
  final void show(RelatedCorpus related, Totals totals, OutputStream to) throws IOException {
    Relations relations = related.relations();
    show(
        new AffairView(related.affair(), id -> relations.analysis(id).document()),
        relations.asOf(),
        totals,
        to);
  }

  abstract void show(AffairView view, LocalDate asOf, Totals totals, OutputStream to)
      throws IOException;
}
