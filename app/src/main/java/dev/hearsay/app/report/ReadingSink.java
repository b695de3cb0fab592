package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.Event;
import dev.hearsay.read.Outcome;
import java.io.IOException;
import java.util.List;

/** Where analyses go, in the order of the inputs. */
public interface ReadingSink {

  /** Whether it shows what events documents tell: finding them takes time. */
  default boolean showsEvents() {
    return false;
  }

  /**
   * Shows one document.
   *
   * @param events that it tells, none unless they are shown
   */
  void write(Analysis analysis, List<Event> events) throws IOException;

  /** Is told of an input that there is nothing to show of. */
  default void skipped(Outcome.Skipped skipped) {}

  /** Called once, after the last document. */
  void finish(Totals totals) throws IOException;

  /** A sink that gives everything to both, the first one first. */
  static ReadingSink both(ReadingSink first, ReadingSink second) {
    return new ReadingSink() {
      @Override
      public boolean showsEvents() {
        return first.showsEvents() || second.showsEvents();
      }

      @Override
      public void write(Analysis analysis, List<Event> events) throws IOException {
        first.write(analysis, events);
        second.write(analysis, events);
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
