package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, killed while it adds. {@code bench/run case-kill} does the same more often. */
class KillTest {

  private static final int TIMES = 10;
  private static final long SEED = 4;

  @TempDir private Path folder;

  private Path stories() throws Exception {
    Path stories = Files.createDirectories(folder.resolve("stories"));
    for (int i = 0; i < 12; i++) {
      Files.writeString(stories.resolve(i + ".json"), Cases.ferry(i < 3 ? i : 30 + i));
    }
    return stories;
  }

  private static Process start(Path file, Path stories) throws Exception {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:+UseSerialGC",
            "-Xmx300m",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.hearsay.app.Main",
            "add",
            "--accuracy",
            "fast",
            "--case",
            file.toString(),
            stories.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void nothingIsLostAndTheNextAddCompletes() throws Exception {
    Path stories = stories();
    Path whole = folder.resolve("whole.hearsay");
    long begun = System.nanoTime();
    Process unharmed = start(whole, stories);
    assertEquals(0, unharmed.waitFor());
    long nanos = System.nanoTime() - begun;
    List<String> expected;
    try (CaseFile file = CaseFile.open(whole)) {
      expected = file.contents();
      assertEquals(12, file.counts().documents());
    }
    Random random = new Random(SEED);
    for (int i = 0; i < TIMES; i++) {
      Path path = folder.resolve("killed-" + i + ".hearsay");
      Process process = start(path, stories);
      long moment = (long) (random.nextDouble() * nanos);
      if (!process.waitFor(moment, TimeUnit.NANOSECONDS)) {
        process.destroyForcibly().waitFor();
      }
      try (CaseFile file = CaseFile.openOrCreate(path)) {
        String where = "killed after " + moment / 1_000_000 + " ms of " + nanos / 1_000_000;
        assertEquals(List.of(), file.problems(), where);
        long documents = file.counts().documents();
        Cases.add(file, new Path[0]);
        assertTrue(file.counts().documents() >= documents, where);
        assertEquals(0, file.counts().unfinished(), where);
        Cases.add(file, stories);
        assertEquals(versionless(expected), versionless(file.contents()), where);
      }
    }
  }

  /** The program notes its version, and the tests theirs. */
  private static List<String> versionless(List<String> lines) {
    return lines.stream().map(line -> line.replace("| test |", "| (not packaged) |")).toList();
  }
}
