package dev.hearsay.bench;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.MissingGoldException;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.record.FiguresPage;
import dev.hearsay.bench.record.Guard;
import dev.hearsay.bench.record.RecordFile;
import dev.hearsay.bench.record.Recorded;
import dev.hearsay.bench.record.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code bench/run}: runs benchmarks, prints their tables, writes their records or compares with
 * them. Exit status: 0 done, 1 a figure is worse than its record or could not be measured, 2 usage.
 */
public final class Main {

  private static final String USAGE =
      """
      usage: bench/run                        lists the benchmarks
             bench/run NAME [OPTION]...       runs one
             bench/run all [OPTION]...        runs all but the long ones, skipping those whose gold is absent
             bench/run readme                 writes the recorded figures into README.md

        --gold DIR   folder of the data sets (default: HEARSAY_GOLD, else ../shared/gold)
        --record     write the figures to bench/evaluation/NAME.yaml
        --guard      fail when a figure is worse than recorded there
        --misses     print what was wrong too, where the benchmark tells and the texts may be looked at
      """;

  private final PrintStream out;
  private final PrintStream err;
  private final Path evaluation;
  private final Path readme;
  private final LocalDate today;

  Main(PrintStream out, PrintStream err, Path repository, LocalDate today) {
    this.out = out;
    this.err = err;
    this.evaluation = repository.resolve("bench/evaluation");
    this.readme = repository.resolve("README.md");
    this.today = today;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Main main = new Main(out, err, Path.of(""), LocalDate.now(Clock.systemUTC()));
    System.exit(main.run(List.of(arguments), Benchmarks.all()));
  }

  int run(List<String> arguments, List<Benchmark> benchmarks) throws IOException {
    if (arguments.isEmpty()) {
      list(benchmarks);
      return 0;
    }
    if (arguments.equals(List.of("readme"))) {
      List<Recorded> records = FiguresPage.readAll(evaluation);
      Files.writeString(readme, FiguresPage.refresh(readme, records), StandardCharsets.UTF_8);
      return 0;
    }
    Optional<Options> options = Options.parse(arguments);
    List<Benchmark> chosen =
        benchmarks.stream()
            .filter(each -> options.isPresent() && options.get().chooses(each))
            .toList();
    if (options.isEmpty() || chosen.isEmpty()) {
      err.print(USAGE);
      list(benchmarks);
      return 2;
    }
    int status = 0;
    for (Benchmark benchmark : chosen) {
      status = Math.max(status, run(benchmark, options.get()));
    }
    return status;
  }

  private void list(List<Benchmark> benchmarks) {
    for (Benchmark benchmark : benchmarks) {
      out.printf("%-12s %s%n", benchmark.name(), benchmark.describes());
    }
  }

  private int run(Benchmark benchmark, Options options) throws IOException {
    BenchmarkResult result;
    try {
      result = benchmark.run(new Gold(options.gold()));
    } catch (MissingGoldException e) {
      err.println(benchmark.name() + ": skipped, " + e.getMessage());
      return options.maySkip() ? 0 : 1;
    }
    print(benchmark, result);
    if (options.misses()) {
      result.misses().forEach(out::println);
    }
    Path file = evaluation.resolve(benchmark.name() + ".yaml");
    if (options.record()) {
      RecordFile.write(file, recorded(benchmark, result));
      err.println("wrote " + file);
    }
    return options.guard() ? guard(benchmark, result, file) : 0;
  }

  private void print(Benchmark benchmark, BenchmarkResult result) {
    out.println(benchmark.name() + ": " + benchmark.describes());
    for (Section section : result.sections()) {
      out.printf("%n%s (%s)%n%s", section.title(), section.dataset(), new Table(section).plain());
      section.published().forEach(row -> out.println("  " + row.system() + ": " + row.source()));
      if (!section.note().isEmpty()) {
        out.println("  " + section.note());
      }
    }
    out.println();
    result.skipped().forEach(title -> err.println(benchmark.name() + ": skipped " + title));
  }

  private Recorded recorded(Benchmark benchmark, BenchmarkResult result) {
    String command = "bench/run " + benchmark.name() + " --record";
    return new Recorded(
        benchmark.name(), benchmark.describes(), command, today, Machine.describe(), result);
  }

  private int guard(Benchmark benchmark, BenchmarkResult result, Path file) throws IOException {
    if (!Files.exists(file)) {
      err.println(benchmark.name() + ": no record at " + file + "; make one with --record");
      return 1;
    }
    List<String> losses = new ArrayList<>(Guard.findLosses(RecordFile.read(file), result));
    losses.forEach(loss -> err.println("WORSE " + loss));
    if (losses.isEmpty()) {
      err.println(benchmark.name() + ": nothing below its record");
    }
    return losses.isEmpty() ? 0 : 1;
  }
}
