package dev.hearsay.bench.speed;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.app.report.ReadingJson;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.event.ReadDocument;
import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads the same files again and again: bytes to document to analysis to JSON. */
final class ReadingSpeed {

  private static final Duration WARM_UP = Duration.ofSeconds(10);

  private final Analyzer analyzer;
  private final List<Path> files;

  ReadingSpeed(Accuracy accuracy, List<Path> files) {
    analyzer = Analyzer.with(accuracy);
    this.files = List.copyOf(files);
  }

  /** Reads until the compiler has had time to do its work. */
  void warmUp() {
    long started = System.nanoTime();
    while (System.nanoTime() - started < WARM_UP.toNanos()) {
      read(0, 1);
    }
  }

  /** Median of some rounds, each thread reading its share of the files from end to end. */
  double wordsPerSecond(int threads, int rounds) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Double> speeds = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        speeds.add(round(threads, executor));
      }
      return speeds.stream().sorted().toList().get(rounds / 2);
    } finally {
      executor.shutdown();
    }
  }

  private double round(int threads, ExecutorService executor) {
    long started = System.nanoTime();
    List<CompletableFuture<Long>> shares = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int share = thread;
      shares.add(CompletableFuture.supplyAsync(() -> read(share, threads), executor));
    }
    long words = shares.stream().mapToLong(CompletableFuture::join).sum();
    return words / ((System.nanoTime() - started) / 1e9);
  }

  /** Reads every {@code threads}-th file from {@code share} on; returns the number of words. */
  private long read(int share, int threads) {
    DocumentReader reader = new DocumentReader(ReadOptions.defaults());
    ReadingJson json = new ReadingJson(OutputStream.nullOutputStream());
    long[] words = {0};
    for (int index = share; index < files.size(); index += threads) {
      reader.read(
          files.get(index).toString(),
          outcome -> {
            if (outcome instanceof Outcome.Read read) {
              words[0] += countWords(read.document().text());
              write(json, read);
            }
          });
    }
    return words[0];
  }

  private void write(ReadingJson json, Outcome.Read read) {
    try {
      ReadDocument told = ReadDocument.read(read.document(), analyzer);
      json.write(told.analysis(), told.events());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In one pass, so that counting takes no time worth subtracting. */
  private static long countWords(String text) {
    long words = 0;
    boolean inWord = false;
    for (int index = 0; index < text.length(); index++) {
      boolean blank = Character.isWhitespace(text.charAt(index));
      if (!blank && !inWord) {
        words++;
      }
      inWord = !blank;
    }
    return words;
  }
}
