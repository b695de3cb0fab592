package dev.hearsay.app.casefile;

import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.event.ReadDocument;
import dev.hearsay.text.Document;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Analyses the documents of a case that aren't, on several threads, and keeps the results a few at
 * a time: what is kept stays, whenever the process ends.
 */
final class Analyzing {

  private static final int WAITING_PER_THREAD = 4;
  private static final long MOST_WAITING_CHARACTERS = 8_000_000;
  private static final int KEPT_AT_ONCE = 32;
  private static final long BETWEEN_NANOS = 1_000_000_000L;

  private final Connections connections;
  private final Clock clock;
  private final AddListener listener;
  private final AnalysisStore.Maker maker;

  private final Deque<Pending> waiting = new ArrayDeque<>();
  private final List<Done> done = new ArrayList<>();
  private long waitingCharacters;
  private long lastKept = System.nanoTime();
  private long count;
  private long words;
  private long failed;

  private record Pending(long number, Document document, CompletableFuture<ReadDocument> told) {}

  private record Done(long number, ReadDocument told) {}

  Analyzing(Connections connections, Clock clock, AddListener listener, AnalysisStore.Maker maker) {
    this.connections = connections;
    this.clock = clock;
    this.listener = listener;
    this.maker = maker;
  }

  /** How many were analysed. */
  long count() {
    return count;
  }

  /** How many can't be. */
  long failed() {
    return failed;
  }

  /** Analyses documents by their numbers, in that order. */
  void run(List<Long> numbers, CompletableFuture<DocumentAnalyzer> loaded, int threads) {
    ExecutorService executor = Executors.newFixedThreadPool(threads, Analyzing::worker);
    try {
      Iterator<Long> next = numbers.iterator();
      while (next.hasNext() || !waiting.isEmpty()) {
        while (next.hasNext() && !isFull(threads)) {
          submit(next.next(), loaded, executor);
        }
        take(numbers.size());
      }
      keep(numbers.size());
    } finally {
      executor.shutdownNow();
    }
  }

  private boolean isFull(int threads) {
    return waiting.size() >= threads * WAITING_PER_THREAD
        || waitingCharacters > MOST_WAITING_CHARACTERS;
  }

  private void submit(
      long number, CompletableFuture<DocumentAnalyzer> loaded, ExecutorService executor) {
    Document document =
        connections.read(session -> DocumentStore.document(session, number).orElseThrow());
    waitingCharacters += document.text().length();
    waiting.add(
        new Pending(
            number,
            document,
            loaded.thenApplyAsync(analyzer -> ReadDocument.read(document, analyzer), executor)));
  }

  private void take(int all) {
    Pending first = waiting.remove();
    waitingCharacters -= first.document().text().length();
    try {
      done.add(new Done(first.number(), first.told().join()));
    } catch (CompletionException e) {
      failed++;
      listener.failed(first.document().uri(), e.getCause());
    }
    if (done.size() >= KEPT_AT_ONCE || System.nanoTime() - lastKept > BETWEEN_NANOS) {
      keep(all);
    }
  }

  private void keep(int all) {
    List<Done> now = List.copyOf(done);
    done.clear();
    lastKept = System.nanoTime();
    if (now.isEmpty()) {
      return;
    }
    connections.write(
        session -> {
          now.forEach(
              one -> {
                AnalysisStore.put(
                    session, one.number(), one.told().analysis(), maker, clock.instant());
                EventStore.put(session, one.number(), one.told().events());
              });
          return now.size();
        });
    count += now.size();
    now.forEach(
        one ->
            words +=
                one.told().analysis().sentences().stream()
                    .mapToLong(sentence -> sentence.tokens().size())
                    .sum());
    listener.analyzed(count, all, words);
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "analysis");
    thread.setDaemon(true);
    return thread;
  }
}
