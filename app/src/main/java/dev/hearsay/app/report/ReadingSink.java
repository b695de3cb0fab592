package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.read.Outcome;
import java.io.IOException;

/** Where analyses go, in the order of the inputs. */
public interface ReadingSink {

  /** Shows one document. */
  void write(Analysis analysis) throws IOException;

  /** Is told of an input that there is nothing to show of. */
  default void skipped(Outcome.Skipped skipped) {}

  /** Called once, after the last document. */
  void finish(Totals totals) throws IOException;

  /** A sink that gives everything to both, the first one first. */
  static ReadingSink both(ReadingSink first, ReadingSink second) {
    return new ReadingSink() {
      @Override
      public void write(Analysis analysis) throws IOException {
        first.write(analysis);
        second.write(analysis);
      }

      @Override
      public void skipped(Outcome.Skipped skipped) {
        first.skipped(skipped);
        second.skipped(skipped);
      }

      @Override
      public void finish(Totals totals) throws IOException {
        first.finish(totals);
        second.finish(totals);
      }
    };
  }
}
