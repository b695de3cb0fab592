package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several that add, and many that read. */
class ConcurrentCaseTest {

  @TempDir private Path folder;

  private List<String> built(int[] order) {
    Path path = folder.resolve("built-" + java.util.Arrays.hashCode(order));
    try (CaseFile file = CaseFile.openOrCreate(path)) {
      for (int story : order) {
        Cases.add(file, Cases.ferry(story));
      }
      assertEquals(List.of(), file.problems());
      return file.contents();
    }
  }

  @Test
  void theOrderOfAddingDoesntMatter() {
    List<String> one = built(new int[] {0, 1, 2, 30, 31});
    assertEquals(one, built(new int[] {31, 2, 1, 0, 30}));
    assertEquals(one, built(new int[] {1, 30, 0, 31, 2}));
  }

  @Test
  void whoeverAddsAtTheSameTimeWaits() throws Exception {
    List<String> expected = built(new int[] {0, 1, 2, 30});
    Path path = folder.resolve("shared.hearsay");
    ExecutorService executor = Executors.newFixedThreadPool(6);
    AtomicBoolean done = new AtomicBoolean();
    try (CaseFile one = CaseFile.openOrCreate(path);
        CaseFile other = CaseFile.openOrCreate(path);
        CaseFile reader = CaseFile.open(path)) {
      List<Future<?>> adding = new ArrayList<>();
      adding.add(executor.submit(() -> Cases.add(one, Cases.ferry(0), Cases.ferry(30))));
      adding.add(executor.submit(() -> Cases.add(other, Cases.ferry(1))));
      adding.add(executor.submit(() -> Cases.add(one, Cases.ferry(2))));
      List<Future<Long>> reading = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        reading.add(executor.submit(() -> read(reader, done)));
      }
      for (Future<?> each : adding) {
        each.get();
      }
      done.set(true);
      for (Future<Long> each : reading) {
        assertTrue(each.get() > 0);
      }
      assertEquals(expected, reader.contents());
      assertEquals(List.of(), one.problems());
    } finally {
      executor.shutdownNow();
    }
  }

  /** What is read is of one moment: a list is as long as it says, and generations only grow. */
  private static long read(CaseFile reader, AtomicBoolean done) {
    long times = 0;
    long generation = 0;
    while (!done.get() || times == 0) {
      Page<ClaimRow> page = reader.claims(ClaimQuery.all());
      assertEquals(page.total(), page.items().size());
      assertTrue(page.generation() >= generation);
      generation = page.generation();
      if (generation > 0) {
        assertTrue(reader.relations().orElseThrow().claims().size() > 0);
      }
      times++;
    }
    return times;
  }
}
