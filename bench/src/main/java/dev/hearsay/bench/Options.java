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
record Options(String name, Path gold, boolean record, boolean guard) {

  private static final String ALL = "all";

  /** Empty when the arguments make no sense. */
  static Optional<Options> parse(List<String> arguments) {
    Options options = new Options(arguments.get(0), defaultGold(), false, false);
    for (int index = 1; index < arguments.size(); index++) {
      String argument = arguments.get(index);
      if (argument.equals("--record")) {
        options = new Options(options.name, options.gold, true, options.guard);
      } else if (argument.equals("--guard")) {
        options = new Options(options.name, options.gold, options.record, true);
      } else if (argument.equals("--gold") && index + 1 < arguments.size()) {
        index++;
        Path gold = Path.of(arguments.get(index));
        options = new Options(options.name, gold, options.record, options.guard);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(options);
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
