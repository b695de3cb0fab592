package dev.hearsay.bench.casefile;

import dev.hearsay.app.casefile.CaseException;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.casefile.DocumentQuery;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * {@code bench/run case-kill}: the program adds samples to a case and is killed (signal 9) at a
 * random moment while it does, 200 times. What could be read from the case before must be in it
 * after, the file must be sound, and the next add must make it what a case is that was built in one
 * go.
 */
public final class CaseKillBenchmark implements Benchmark {

  private static final int TIMES = Integer.getInteger("hearsay.bench.kills", 200);
  private static final long SEED = 20261130;
  private static final Path SAMPLES = Path.of("samples/articles");

  /** One of each kind: a page, a text, a feed, a mail, and two archives of several documents. */
  private static final List<String> FILES =
      List.of(
          "archive.jsonl",
          "affair-archive.warc.gz",
          "docket-at-dawn.eml",
          "kelmet-radio.rss.xml",
          "linetoday.txt",
          "open-tab.html");

  private static final int LOOK_MILLISECONDS = 50;
  private static final int UNHARMED = 3;
  private static final int MOST_RUNS = 5 * TIMES;

  private final QuietAdding adding = new QuietAdding();

  @Override
  public String name() {
    return "case-kill";
  }

  @Override
  public String describes() {
    return "adding to a case, killed at random moments";
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    Path folder = Files.createTempDirectory("case-kill");
    try {
      return BenchmarkResult.of(killed(folder));
    } finally {
      delete(folder);
    }
  }

  private Section killed(Path folder) throws IOException {
    Path whole = folder.resolve("whole.hearsay");
    long longest = 0;
    for (int i = 0; i < UNHARMED; i++) {
      Files.deleteIfExists(whole);
      long begun = System.nanoTime();
      await(start(whole));
      longest = Math.max(longest, System.nanoTime() - begun);
    }
    List<String> expected;
    try (CaseFile file = CaseFile.open(whole)) {
      expected = file.contents();
    }
    Random random = new Random(SEED);
    long kept = 0;
    long sound = 0;
    long complete = 0;
    int runs = 0;
    for (int i = 0; i < TIMES; i++) {
      Path path = folder.resolve("killed.hearsay");
      Set<DocumentId> seen = new HashSet<>();
      boolean killed = false;
      while (!killed) {
        if (++runs > MOST_RUNS) {
          throw new IOException("the program ends before it can be killed, again and again");
        }
        delete(path);
        seen.clear();
        killed = killedAt(path, (long) (random.nextDouble() * longest), seen);
      }
      try (CaseFile file = CaseFile.openOrCreate(path)) {
        sound += file.problems().isEmpty() ? 1 : 0;
        kept += new HashSet<>(file.order()).containsAll(seen) ? 1 : 0;
        adding.add(file);
        boolean finished = file.counts().unfinished() == 0;
        adding.add(file, inputs().toArray(Path[]::new));
        complete += finished && file.contents().equals(expected) ? 1 : 0;
      }
      delete(path);
      System.err.printf(
          Locale.ROOT,
          "\r%d of %d: %d kept, %d sound, %d complete",
          i + 1,
          TIMES,
          kept,
          sound,
          complete);
    }
    System.err.println();
    return new Section(
        "Killed while it adds",
        String.format(Locale.ROOT, "six files of the samples, %d random moments", TIMES),
        "Hearsay, linear model",
        List.of(
            Figure.percent("nothing lost %", kept, TIMES),
            Figure.percent("file sound %", sound, TIMES),
            Figure.percent("as built in one go after the next add %", complete, TIMES),
            Figure.percent("of all runs killed before the end %", TIMES, runs).within(0.5)),
        List.of(),
        "Moments are spread evenly from the start of the process to the longest of "
            + UNHARMED
            + " whole runs; a run that ended before its moment is none, and another is drawn."
            + " Nothing lost: all documents that another process could read before.");
  }

  /** Whether it was killed before it had ended. */
  private static boolean killedAt(Path path, long moment, Set<DocumentId> seen) throws IOException {
    Process process = start(path);
    long end = System.nanoTime() + moment;
    try {
      while (process.isAlive() && System.nanoTime() - end < 0) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        Thread.sleep(Math.max(1, Math.min(LOOK_MILLISECONDS, left)));
        look(path, seen);
      }
      boolean alive = process.isAlive();
      process.destroyForcibly().waitFor();
      return alive;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  /** What somebody can read who looks at that moment. */
  private static void look(Path path, Set<DocumentId> seen) {
    if (Files.exists(path.resolveSibling(path.getFileName() + "-wal"))) {
      try (CaseFile file = CaseFile.open(path)) {
        file.documents(DocumentQuery.all()).items().forEach(row -> seen.add(row.id()));
      } catch (CaseException e) {
        if (e.reason() == CaseException.Reason.DAMAGED) {
          throw e;
        }
        // else it is just being made, or put away
      }
    }
  }

  private static List<Path> inputs() {
    return FILES.stream().map(SAMPLES::resolve).toList();
  }

  private static Process start(Path path) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.hearsay.app.Main",
                "add",
                "--accuracy",
                "fast",
                "--case",
                path.toString()));
    inputs().forEach(input -> command.add(input.toString()));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void await(Process process) throws IOException {
    try {
      int status = process.waitFor();
      if (status > 1) {
        throw new IOException("the program ended with status " + status);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(one);
        }
      }
      return;
    }
    for (String ending : List.of("", "-wal", "-shm", "-adding")) {
      Files.deleteIfExists(path.resolveSibling(path.getFileName() + ending));
    }
  }
}
