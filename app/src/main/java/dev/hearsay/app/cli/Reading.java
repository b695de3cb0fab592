package dev.hearsay.app.cli;

import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.app.report.ReadingSink;
import dev.hearsay.app.report.Totals;
import dev.hearsay.event.ReadDocument;
import dev.hearsay.read.Outcome;
import dev.hearsay.text.Document;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads inputs, analyses their documents, on several threads if wanted, and shows the analyses in
 * the order of the inputs. However large a folder is, only a bounded number of documents, and of
 * characters in them, is in memory at once.
 */
final class Reading {

  /** Told of everything that happens besides analyses, in the order of the inputs. */
  interface Listener {

    /** An input, or an item inside one, was skipped. */
    void skipped(Outcome.Skipped skipped);

    /** The program itself failed on an input or a document: a fault of ours, not of the input's. */
    void failed(String input, Throwable fault);

    /** A document was shown, {@code totals} with it. */
    void shown(Totals totals);
  }

  private static final int WAITING_PER_THREAD = 4;
  private static final long MOST_WAITING_CHARACTERS = 8_000_000;

  private final DocumentSource source;
  private final Supplier<DocumentAnalyzer> analyzer;
  private final int threads;
  private final ReadingSink sink;
  private final Listener listener;
  private final long started = System.nanoTime();

  private final Deque<Pending> waiting = new ArrayDeque<>();
  private long waitingCharacters;
  private Totals totals = Totals.none();
  private Optional<OutputException> broken = Optional.empty();

  /**
   * @param analyzer asked once, before the first analysis; may be slow
   * @param threads that analyse, at least 1
   */
  Reading(
      DocumentSource source,
      Supplier<DocumentAnalyzer> analyzer,
      int threads,
      ReadingSink sink,
      Listener listener) {
    this.source = source;
    this.analyzer = analyzer;
    this.threads = threads;
    this.sink = sink;
    this.listener = listener;
  }

  /** Reads all inputs; throws {@link OutputException} when the sink can't take any more. */
  Totals run(List<String> inputs) {
    ExecutorService executor = Executors.newFixedThreadPool(threads, Reading::worker);
    try {
      // Loading the model takes as long as reading a page: both at once.
      CompletableFuture<DocumentAnalyzer> loaded =
          CompletableFuture.supplyAsync(analyzer, executor);
      for (String input : inputs) {
        read(input, outcome -> accept(outcome, loaded, executor));
      }
      while (!waiting.isEmpty()) {
        showNext();
        rethrowBroken();
      }
    } finally {
      executor.shutdownNow();
    }
    totals = totals.after(Duration.ofNanos(System.nanoTime() - started));
    try {
      sink.finish(totals);
    } catch (IOException e) {
      throw new OutputException(e);
    }
    return totals;
  }

  /** What the reader does not turn into an outcome costs this input alone, not the others. */
  private void read(String input, Consumer<Outcome> outcomes) {
    try {
      source.read(input, outcomes);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      totals = totals.plusSkipped();
      listener.failed(input, e);
    }
    rethrowBroken();
  }

  /**
   * Called by the reader. A broken output must not be thrown through the reader, which might take
   * it for a fault of the input: it is remembered, and what still comes is let go.
   */
  private void accept(
      Outcome outcome, CompletableFuture<DocumentAnalyzer> loaded, ExecutorService executor) {
    if (broken.isPresent()) {
      return;
    }
    if (outcome instanceof Outcome.Read read) {
      Document document = read.document();
      waiting.add(
          new Pending(
              outcome,
              loaded.thenApplyAsync(analyzer -> told(document, analyzer), executor),
              document.text().length()));
      waitingCharacters += document.text().length();
    } else {
      waiting.add(new Pending(outcome, new CompletableFuture<>(), 0));
    }
    boolean inOrder = true;
    while (inOrder && !waiting.isEmpty()) {
      inOrder = waiting.element().isReady() || isFull();
      if (inOrder) {
        showNext();
      }
    }
  }

  private boolean isFull() {
    return waiting.size() > threads * WAITING_PER_THREAD
        || waitingCharacters > MOST_WAITING_CHARACTERS;
  }

  private void showNext() {
    Pending next = waiting.remove();
    waitingCharacters -= next.characters();
    if (next.outcome() instanceof Outcome.Skipped skipped) {
      totals = totals.plusSkipped();
      listener.skipped(skipped);
      sink.skipped(skipped);
    } else if (next.outcome() instanceof Outcome.Read read) {
      show(read.document(), next.told());
    }
  }

  private ReadDocument told(Document document, DocumentAnalyzer analyzer) {
    return sink.showsEvents()
        ? ReadDocument.read(document, analyzer)
        : ReadDocument.withoutEvents(document, analyzer);
  }

  private void show(Document document, CompletableFuture<ReadDocument> pending) {
    ReadDocument told;
    try {
      told = pending.join();
    } catch (CompletionException e) {
      totals = totals.plusSkipped();
      listener.failed(document.uri(), e.getCause());
      return;
    }
    try {
      sink.write(told.analysis(), told.events());
    } catch (IOException e) {
      broken = Optional.of(new OutputException(e));
      waiting.clear();
      return;
    }
    totals = totals.plus(told.analysis());
    listener.shown(totals);
  }

  private void rethrowBroken() {
    broken.ifPresent(
        exception -> {
          throw exception;
        });
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "analysis");
    thread.setDaemon(true);
    return thread;
  }

  /** An outcome in its turn; {@code told} is never completed for what was skipped. */
  private record Pending(Outcome outcome, CompletableFuture<ReadDocument> told, int characters) {

    boolean isReady() {
      return outcome instanceof Outcome.Skipped || told.isDone();
    }
  }
}
