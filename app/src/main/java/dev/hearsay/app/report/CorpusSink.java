package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.corpus.Corpus;
import dev.hearsay.corpus.Progress;
import dev.hearsay.event.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Collects the documents of all inputs, relates them when the last is there, and shows how. */
public abstract class CorpusSink implements ReadingSink {

  private final Corpus corpus = new Corpus();
  private final OutputStream out;
  private final Optional<LocalDate> asOf;
  private final Progress progress;

  /**
   * @param asOf what was published later doesn't count; absent: the day of the latest document
   */
  CorpusSink(OutputStream out, Optional<LocalDate> asOf, Progress progress) {
    this.out = out;
    this.asOf = asOf;
    this.progress = progress;
  }

  @Override
  public void write(Analysis analysis, List<Event> events) {
    corpus.add(analysis);
    if (showsEvents()) {
      corpus.tell(analysis.document().id(), events);
    }
  }

  @Override
  public void finish(Totals totals) throws IOException {
    if (corpus.size() > 0) {
      // Without any date nothing can be later than another: any day does.
      LocalDate day = asOf.or(corpus::latest).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
      show(RelatedCorpus.of(corpus, corpus.relate(day, progress), progress), totals);
    }
  }

  /** Shows documents that were related elsewhere, and nothing else. */
  public final void show(RelatedCorpus related, Totals totals) throws IOException {
    show(related, totals, out);
    out.flush();
  }

  abstract void show(RelatedCorpus related, Totals totals, OutputStream to) throws IOException;
}
