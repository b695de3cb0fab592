package dev.hearsay.app.cli;

import dev.hearsay.app.casefile.AddListener;
import dev.hearsay.app.report.Printable;
import dev.hearsay.app.report.Totals;
import dev.hearsay.read.Outcome;
import java.io.PrintStream;
import java.util.Locale;

/**
 * What the user is told on standard error while inputs are read: one line for every input that was
 * skipped, and, for somebody who watches, how far the work is.
 */
final class Messages implements Reading.Listener, AddListener {

  private static final long FIRST_PROGRESS_NANOS = 700_000_000L;
  private static final long BETWEEN_PROGRESS_NANOS = 200_000_000L;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean progress;
  private final boolean debug;
  private final long started = System.nanoTime();
  private long nextProgress = System.nanoTime() + FIRST_PROGRESS_NANOS;
  private boolean progressShown;

  /**
   * @param progress whether to show how far the work is
   * @param debug whether faults of the program are shown with their stack trace
   */
  Messages(PrintStream err, boolean progress, boolean debug) {
    this.err = err;
    this.progress = progress;
    this.debug = debug;
  }

  @Override
  public void skipped(Outcome.Skipped skipped) {
    say("skipped " + skipped.uri() + ": " + skipped.reason().label() + ": " + skipped.detail());
  }

  @Override
  public void failed(String input, Throwable fault) {
    String what =
        fault instanceof OutOfMemoryError
            ? "too-large: out of memory; HEARSAY_JAVA_OPTIONS=-Xmx1g gives it more"
            : "internal-error: " + fault + (debug ? "" : " (--debug shows where)");
    say("skipped " + input + ": " + what);
    if (debug) {
      fault.printStackTrace(err);
    }
  }

  @Override
  public void shown(Totals totals) {
    progress(
        "%,d documents · %,d words · %,d statements · %,d skipped",
        totals.documents(), totals.words(), totals.statements(), totals.skipped());
  }

  @Override
  public void waiting() {
    say("another process is adding to this case; waiting for it");
  }

  @Override
  public void read(long documents, long fresh) {
    progress("%,d documents read · %,d of them new", documents, fresh);
  }

  @Override
  public void analyzed(long done, long all, long words) {
    double seconds = Math.max(1e-3, (System.nanoTime() - started) / 1e9);
    progress(
        "analysed %,d of %,d documents · %,.1f a second · %,.0f words a second",
        done, all, done / seconds, words / seconds);
  }

  /** So many of all documents are related to the others. */
  void related(int all, int done) {
    if (done == all) {
      clear();
    } else {
      progress("relating documents: %,d of %,d", done, all);
    }
  }

  @Override
  public void at(Step step, int done, int all) {
    if (done == all) {
      clear();
      return;
    }
    switch (step) {
      case RELATING_DOCUMENTS -> related(all, done);
      case TRACING_CLAIMS -> progress("tracing claims: %,d of %,d", done, all);
      case FINDING_EVENTS -> progress("finding events: %,d of %,d", done, all);
    }
  }

  private void progress(String format, Object... numbers) {
    if (progress && System.nanoTime() - nextProgress >= 0) {
      nextProgress = System.nanoTime() + BETWEEN_PROGRESS_NANOS;
      progressShown = true;
      err.print(CLEAR_LINE + String.format(Locale.ROOT, format, numbers));
      err.flush();
    }
  }

  /** One line, whatever is in it. */
  void say(String message) {
    clear();
    err.println("hearsay: " + Printable.oneLine(message));
  }

  /** Takes the progress line away. */
  void clear() {
    if (progressShown) {
      err.print(CLEAR_LINE);
      err.flush();
      progressShown = false;
    }
  }
}
