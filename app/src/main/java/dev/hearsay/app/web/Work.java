package dev.hearsay.app.web;

import dev.hearsay.app.casefile.AddReport;
import dev.hearsay.app.casefile.AddRequest;
import dev.hearsay.app.casefile.CaseException;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.casefile.ClaimChange;
import dev.hearsay.app.casefile.WatchedFeed;
import dev.hearsay.app.watch.FeedWatcher;
import dev.hearsay.app.watch.Pause;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * What is done to the case in the background, one piece of work after the other: adding documents,
 * relating them anew after decisions. Pages ask how far it is.
 */
final class Work implements FeedWatcher.Listener, AutoCloseable {

  private static final int MOST_REFUSED = 50;

  /** How often hearsay watch asks a feed when nobody says otherwise. */
  private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(15);

  private final CaseFile file;
  private final WebOptions options;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "hearsay-work");
            thread.setDaemon(true);
            return thread;
          });

  private int waiting;
  private String words = "";
  private String fault = "";
  private final List<String> refused = new ArrayList<>();
  private Optional<AddReport> report = Optional.empty();
  private List<ClaimChange> changes = List.of();

  /**
   * How far the work is.
   *
   * @param words what is being done; empty where nothing is
   * @param fault why the last work failed; empty where it didn't
   * @param refused inputs of the last adding that couldn't be read, with the reasons
   * @param report of the last adding; empty while it lasts
   * @param changes what the last adding changed
   */
  record State(
      String words,
      String fault,
      List<String> refused,
      Optional<AddReport> report,
      List<ClaimChange> changes) {}

  Work(CaseFile file, WebOptions options) {
    this.file = file;
    this.options = options;
  }

  /** Adds inputs when what was asked for before is done. */
  void add(List<AddRequest.Input> inputs, ReadOptions how) {
    synchronized (this) {
      refused.clear();
      report = Optional.empty();
      changes = List.of();
    }
    run(
        "reading",
        () -> {
          AddReport done =
              file.add(
                  new AddRequest(
                      inputs,
                      how,
                      options.program(),
                      options.accuracy().name().toLowerCase(Locale.ROOT),
                      options.threads(),
                      false),
                  options.analyzer(),
                  this);
          synchronized (this) {
            report = Optional.of(done);
            changes = done.claims();
          }
        });
  }

  /** Asks all feeds of the case now, and adds what they have new. */
  void look() {
    synchronized (this) {
      refused.clear();
      report = Optional.empty();
      changes = List.of();
    }
    run("asking feeds", this::askFeeds);
  }

  private void askFeeds() {
    try {
      new FeedWatcher(
              file,
              file.feeds().all().stream().map(WatchedFeed::url).toList(),
              new FeedWatcher.How(
                  ReadOptions.defaults(),
                  options.program(),
                  options.accuracy().name().toLowerCase(Locale.ROOT),
                  options.threads(),
                  BETWEEN_ROUNDS),
              options.analyzer(),
              this,
              Clock.systemUTC(),
              Pause.real())
          .round();
    } catch (InterruptedException e) { // the server stops
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void asking(String feed, int number, int all) {
    say("asking feed %,d of %,d", number, all);
  }

  @Override
  public synchronized void added(String feed, AddReport done) {
    report = Optional.of(done);
    List<ClaimChange> all = new ArrayList<>(changes);
    all.addAll(done.claims());
    changes = List.copyOf(all);
  }

  @Override
  public void failed(String feed, String why, Optional<Duration> again) {
    refuse(feed + ": " + why);
  }

  @Override
  public void missing(String article, String why) {
    refuse(article + ": " + why + "; what the feed says of it is added");
  }

  /** Relates all documents anew, which decisions ask for. */
  void relate() {
    run("relating documents", () -> file.relate(this));
  }

  private synchronized void run(String first, Runnable task) {
    waiting++;
    if (waiting == 1) {
      words = first;
    }
    fault = "";
    worker.execute(() -> finish(task));
  }

  private void finish(Runnable task) {
    try {
      task.run();
    } catch (CaseException e) {
      fail(e.getMessage());
    } catch (RuntimeException e) {
      options.faults().accept(e);
      fail("a fault of the program itself; start it with --debug to see where");
    } finally {
      synchronized (this) {
        waiting--;
        words = waiting == 0 ? "" : "reading";
      }
    }
  }

  private synchronized void fail(String reason) {
    fault = reason;
  }

  private synchronized void say(String format, Object... numbers) {
    words = String.format(Locale.ROOT, format, numbers);
  }

  synchronized boolean isBusy() {
    return waiting > 0;
  }

  synchronized String words() {
    return words;
  }

  synchronized State state() {
    return new State(words, fault, List.copyOf(refused), report, changes);
  }

  @Override
  public void waiting() {
    say("waiting for another process that adds to this case");
  }

  @Override
  public void skipped(Outcome.Skipped skipped) {
    refuse(skipped.uri() + ": " + skipped.reason().label() + ": " + skipped.detail());
  }

  @Override
  public void failed(String input, Throwable thrown) {
    options.faults().accept(thrown);
    refuse(input + ": a fault of the program itself");
  }

  private synchronized void refuse(String line) {
    if (refused.size() < MOST_REFUSED) {
      refused.add(line);
    }
  }

  @Override
  public void read(long documents, long fresh) {
    say("%,d documents read, %,d of them new", documents, fresh);
  }

  @Override
  public void analyzed(long done, long all, long count) {
    say("analysed %,d of %,d documents", done, all);
  }

  @Override
  public void at(Step step, int done, int all) {
    switch (step) {
      case RELATING_DOCUMENTS -> say("relating documents: %,d of %,d", done, all);
      case TRACING_CLAIMS -> say("tracing claims: %,d of %,d", done, all);
      case FINDING_EVENTS -> say("finding events: %,d of %,d", done, all);
    }
  }

  /** Waits a little for the work that is being done; what is unfinished the next add finishes. */
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      if (!worker.awaitTermination(2, TimeUnit.SECONDS)) {
        options.faults().accept(new IllegalStateException("stopped while adding"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
