package dev.hearsay.bench;

import dev.hearsay.bench.measure.Benchmark;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param name of a benchmark, or "all"
 */
record Options(String name, Path gold, boolean record, boolean guard, boolean misses) {

  private static final String ALL = "all";

  /** Empty when the arguments make no sense. */
  static Optional<Options> parse(List<String> arguments) {
    Options options = new Options(arguments.get(0), defaultGold(), false, false, false);
    for (int index = 1; index < arguments.size(); index++) {
      String argument = arguments.get(index);
      if (argument.equals("--record")) {
        options = options.recording();
      } else if (argument.equals("--guard")) {
        options = options.guarding();
      } else if (argument.equals("--misses")) {
        options = options.withMisses();
      } else if (argument.equals("--gold") && index + 1 < arguments.size()) {
        index++;
        options = options.on(Path.of(arguments.get(index)));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(options);
  }

  private Options recording() {
    return new Options(name, gold, true, guard, misses);
  }

  private Options guarding() {
    return new Options(name, gold, record, true, misses);
  }

  private Options withMisses() {
    return new Options(name, gold, record, guard, true);
  }

  private Options on(Path folder) {
    return new Options(name, folder, record, guard, misses);
  }

  boolean chooses(Benchmark benchmark) {
    return name.equals(ALL) ? !benchmark.isLong() : name.equals(benchmark.name());
  }

  /** Whether a benchmark without its data is passed over: what one run names must be there. */
  boolean maySkip() {
    return guard || name.equals(ALL);
  }

  private static Path defaultGold() {
    String folder = System.getenv("HEARSAY_GOLD");
    return folder == null || folder.isBlank() ? Path.of("..", "shared", "gold") : Path.of(folder);
  }
}
