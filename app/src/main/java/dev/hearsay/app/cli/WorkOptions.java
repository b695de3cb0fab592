package dev.hearsay.app.cli;

import dev.hearsay.attribution.Accuracy;
import picocli.CommandLine.Option;

/** How what is added is analysed, where there is no report. */
final class WorkOptions {

  private static final int MOST_THREADS = 64;

  @Option(
      names = "--accuracy",
      paramLabel = "MODE",
      description =
          "How much work to put into finding statements in what is added: best, balanced, fast.")
  private Accuracy accuracy = Accuracy.STANDARD;

  @Option(
      names = "--debug",
      description = "Show faults of the program itself with their stack trace.")
  private boolean debug;

  Accuracy accuracy() {
    return accuracy;
  }

  int threads() {
    return Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
  }

  boolean debug() {
    return debug;
  }

  /** The same, fast. */
  static WorkOptions fast(boolean debug) {
    WorkOptions options = new WorkOptions();
    options.accuracy = Accuracy.FAST;
    options.debug = debug;
    return options;
  }
}
