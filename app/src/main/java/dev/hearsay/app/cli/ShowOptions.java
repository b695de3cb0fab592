package dev.hearsay.app.cli;

import dev.hearsay.attribution.Accuracy;
import dev.hearsay.read.ReadOptions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the report looks and how the work is done: options that several commands take. */
final class ShowOptions {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 1000;
  private static final int MOST_THREADS = 64;

  // Set by picocli before it sets any option.
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "Colour in the report: auto (in a terminal, unless NO_COLOR is set), always, never.")
  private ColorChoice color = ColorChoice.AUTO;

  private Optional<Integer> width = Optional.empty();
  private int threads = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);

  @Option(
      names = "--accuracy",
      paramLabel = "MODE",
      description = {
        "How much work to put into finding statements: best (the usual: a neural model reads"
            + " everything), balanced (half of it reads what a linear model is unsure of; nearly"
            + " twice as fast), fast (the linear model alone; tens of times as fast)."
      })
  private Accuracy accuracy = Accuracy.STANDARD;

  @Option(
      names = "--debug",
      description = "Show faults of the program itself with their stack trace.")
  private boolean debug;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns of the report; otherwise those of the terminal, at most 120.")
  void width(int columns) {
    width = Optional.of(within(columns, NARROWEST, WIDEST, "--width"));
  }

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents analysed at once; otherwise one for each processor.")
  void threads(int number) {
    threads = within(number, 1, MOST_THREADS, "--threads");
  }

  ColorChoice color() {
    return color;
  }

  Optional<Integer> width() {
    return width;
  }

  Accuracy accuracy() {
    return accuracy;
  }

  int threads() {
    return threads;
  }

  boolean debug() {
    return debug;
  }

  /** What is asked for with these options, shown on standard output. */
  ReadRequest request(List<String> inputs, ReadOptions options, boolean json) {
    return new ReadRequest(
        inputs, options, json, Optional.empty(), accuracy, threads, color, width, debug);
  }

  private int within(int value, int least, int most, String option) {
    if (value < least || value > most) {
      throw new ParameterException(
          spec.commandLine(), option + ": " + value + " is not between " + least + " and " + most);
    }
    return value;
  }
}
