package dev.hearsay.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void withoutNameTheBenchmarksAreListed() throws IOException {
    assertEquals(0, run(new Counting(3), List.of()));
    assertTrue(printed(out).contains("counting     how many files the gold folder has"));
  }

  @Test
  void unknownNameIsAUsageError() throws IOException {
    assertEquals(2, run(new Counting(3), List.of("weighing")));
    assertTrue(printed(err).startsWith("usage: bench/run"));
  }

  @Test
  void publishedFiguresStandBesideOurs() throws IOException {
    assertEquals(0, run(new Counting(3), List.of("counting", "--gold", folder.toString())));
    String squeezed =
        printed(out).lines().map(line -> line.strip().replaceAll(" +", " ")).collect(joined());
    assertTrue(squeezed.contains("system files kept F1"), squeezed);
    assertTrue(squeezed.contains("Hearsay 3 75.00"), squeezed);
    assertTrue(squeezed.contains("wc – 80.00"), squeezed);
  }

  @Test
  void whatIsAsGoodAsItsRecordPassesTheGuard() throws IOException {
    assertEquals(0, run(new Counting(3), options("--record")));
    assertEquals(0, run(new Counting(3), options("--guard")));
    assertEquals(0, run(new Counting(4), options("--guard")));
  }

  @Test
  void whatIsWorseThanItsRecordFailsTheGuard() throws IOException {
    assertEquals(0, run(new Counting(3), options("--record")));
    assertEquals(1, run(new Counting(2), options("--guard")));
    assertTrue(printed(err).contains("WORSE counting: Files, files is 2, recorded 3"));
  }

  @Test
  void guardWithoutRecordFails() throws IOException {
    assertEquals(1, run(new Counting(3), options("--guard")));
  }

  @Test
  void absentGoldIsSkippedByTheGuardButNotWhenAskedFor() throws IOException {
    Path absent = folder.resolve("absent");
    assertEquals(
        0, run(new Counting(3), List.of("counting", "--guard", "--gold", absent.toString())));
    assertTrue(printed(err).startsWith("counting: skipped, no gold at " + absent));
    assertEquals(1, run(new Counting(3), List.of("counting", "--gold", absent.toString())));
  }

  @Test
  void recordedFiguresAreWrittenBetweenTheMarkersOfTheReadme() throws IOException {
    String begin = "before\n<!-- figures: written by bench/run readme -->\n";
    String end = "<!-- end of figures -->\nafter\n";
    Path readme = Files.writeString(folder.resolve("README.md"), begin + "old\n" + end);
    assertEquals(0, run(new Counting(3), options("--record")));
    assertEquals(0, run(new Counting(3), List.of("readme")));
    String figures =
        """

        **Files** (a folder; `bench/run counting`)

        | system | files | kept F1 |
        |---|--:|--:|
        | Hearsay | 3 | 75.00 |
        | wc | – | 80.00 |

        wc: its manual. Files only.

        """;
    assertEquals(begin + figures + end, Files.readString(readme));
  }

  private List<String> options(String option) {
    return List.of("counting", option, "--gold", folder.toString());
  }

  private int run(Benchmark benchmark, List<String> arguments) throws IOException {
    PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Main(outStream, errStream, folder, LocalDate.of(2026, 1, 2))
        .run(arguments, List.of(benchmark));
  }

  private static String printed(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }

  /** Reports the number it was made with. */
  private record Counting(int files) implements Benchmark {

    @Override
    public String name() {
      return "counting";
    }

    @Override
    public String describes() {
      return "how many files the gold folder has";
    }

    @Override
    public BenchmarkResult run(Gold gold) throws IOException {
      gold.require(".");
      return BenchmarkResult.of(
          new Section(
              "Files",
              "a folder",
              "Hearsay",
              List.of(
                  Figure.varying("files", files, Figure.Better.HIGHER, 0),
                  Figure.f1("kept F1", 3, 4, 4)),
              List.of(new Published("wc", "its manual", Map.of("kept F1", 80.0))),
              "Files only."));
    }
  }
}
