package dev.hearsay.app.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.mention.linking.Decision;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionFileTest {

  private static final Instant MOMENT = Instant.parse("2024-10-20T08:30:00Z");

  @TempDir private Path folder;

  private static StoredDecision decision(Decision.Kind kind, String words) {
    Place one = new Place("0123456789abcdef", "ff", "a.html", new Span(3, 8), words, words);
    Place other = new Place("fedcba9876543210", "ee", "b.html", new Span(0, 4), words, words);
    return new StoredDecision(1, MOMENT, kind, one, other, Optional.empty());
  }

  @Test
  void whatIsDecidedIsThereAgain() throws IOException {
    DecisionFile file = new DecisionFile(folder.resolve("decisions.json"));
    assertEquals(List.of(), file.read());
    assertFalse(file.exists());
    file.add(List.of(decision(Decision.Kind.MERGE, "Velde")));
    List<StoredDecision> written = file.add(List.of(decision(Decision.Kind.SPLIT, "Hale")));
    assertEquals(written, file.read());
    assertEquals(List.of(1, 2), written.stream().map(StoredDecision::number).toList());
  }

  @Test
  void undoingKeepsTheDecisionWithItsDate() throws IOException {
    DecisionFile file = new DecisionFile(folder.resolve("decisions.json"));
    file.add(List.of(decision(Decision.Kind.MERGE, "Velde")));
    Instant later = MOMENT.plusSeconds(60);
    file.undo(1, later);
    file.undo(1, later.plusSeconds(60));
    StoredDecision undone = file.read().get(0);
    assertFalse(undone.isInForce());
    assertEquals(Optional.of(later), undone.undone());
    assertEquals(2, file.add(List.of(decision(Decision.Kind.MERGE, "Hale"))).get(1).number());
  }

  @Test
  void whatIsNoFileOfDecisionsIsRefusedAndLeftAlone() throws IOException {
    for (String content :
        List.of(
            "",
            "{",
            "[]",
            "null",
            "{\"schema\":\"hearsay/decisions-2\",\"decisions\":[]}",
            "{\"schema\":\"hearsay/decisions-1\"}",
            "{\"schema\":\"hearsay/decisions-1\",\"decisions\":[{}]}",
            "{\"schema\":\"hearsay/decisions-1\",\"decisions\":[{\"kind\":\"same\",\"number\":1e99}]}",
            "[".repeat(100_000))) {
      Path path = folder.resolve("other.json");
      Files.writeString(path, content);
      DecisionFile file = new DecisionFile(path);
      assertThrows(IOException.class, file::read, content);
      assertThrows(
          IOException.class, () -> file.add(List.of(decision(Decision.Kind.MERGE, "Velde"))));
      assertEquals(content, Files.readString(path));
    }
  }

  @Test
  void whatAKilledProgramLeftBehindDoesNotMatter() throws IOException {
    Path path = folder.resolve("decisions.json");
    DecisionFile file = new DecisionFile(path);
    file.add(List.of(decision(Decision.Kind.MERGE, "Velde")));
    String before = Files.readString(path);
    long pid = ProcessHandle.current().pid();
    Files.writeString(folder.resolve(".decisions.json." + pid + ".new"), before.substring(0, 40));
    assertEquals(1, file.read().size());
    assertEquals(2, file.add(List.of(decision(Decision.Kind.MERGE, "Hale"))).size());
    assertEquals(2, file.read().size());
  }

  @Test
  void aProgramKilledWhileWritingLosesNothing() throws Exception {
    Path path = folder.resolve("decisions.json");
    DecisionFile file = new DecisionFile(path);
    file.add(List.of(decision(Decision.Kind.MERGE, "Velde")));
    for (int i = 0; i < 3; i++) {
      Process writer =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  KeepsDeciding.class.getName(),
                  path.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("writer.txt").toFile())
              .start();
      int before = file.read().size();
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
      while (file.read().size() < before + 5 && System.nanoTime() < deadline) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      writer.destroyForcibly().waitFor();
      List<StoredDecision> left = file.read();
      assertTrue(left.size() >= before + 5, Files.readString(folder.resolve("writer.txt")));
      for (int k = 0; k < left.size(); k++) {
        assertEquals(k + 1, left.get(k).number());
      }
    }
  }

  /** Decides until it is killed. */
  static final class KeepsDeciding {

    private KeepsDeciding() {}

    /** Started by the test. */
    public static void main(String[] arguments) throws IOException {
      DecisionFile file = new DecisionFile(Path.of(arguments[0]));
      for (int i = 0; i < 10_000; i++) {
        file.add(List.of(decision(Decision.Kind.SPLIT, "Hale " + i)));
      }
    }
  }

  @Test
  void nothingIsLeftBesideButTheLock() throws IOException {
    new DecisionFile(folder.resolve("d.json")).add(List.of(decision(Decision.Kind.MERGE, "V")));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of(".d.json.lock", "d.json"),
          files.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  @Property(tries = 50)
  void hostileWordsComeBackAsTheyWere(@ForAll String words) throws Exception {
    String sound = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    List<StoredDecision> decisions = List.of(decision(Decision.Kind.MERGE, sound));
    assertEquals(decisions, DecisionJson.parse(DecisionJson.print(decisions)));
  }

  @Test
  void severalProgramsWaitForEachOther() throws Exception {
    Path path = folder.resolve("decisions.json");
    ExecutorService threads = Executors.newFixedThreadPool(1);
    try {
      Callable<Integer> own =
          () -> {
            for (int i = 0; i < 5; i++) {
              new DecisionFile(path).add(List.of(decision(Decision.Kind.MERGE, "own")));
            }
            return 5;
          };
      Process other =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  DecidesTwentyTimes.class.getName(),
                  path.toString())
              .inheritIO()
              .start();
      Future<Integer> mine = threads.submit(own);
      assertEquals(5, mine.get(60, TimeUnit.SECONDS));
      assertEquals(0, other.waitFor());
      assertEquals(25, new DecisionFile(path).read().size());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Another program that decides. */
  static final class DecidesTwentyTimes {

    private DecidesTwentyTimes() {}

    /** Started by the test. */
    public static void main(String[] arguments) throws IOException {
      for (int i = 0; i < 20; i++) {
        new DecisionFile(Path.of(arguments[0]))
            .add(List.of(decision(Decision.Kind.SPLIT, "other")));
      }
    }
  }
}
