package dev.hearsay.app.cli;

import dev.hearsay.read.Outcome;
import java.util.function.Consumer;

/** Turns an input into documents, one after the other, each with its outcome. */
@FunctionalInterface
public interface DocumentSource {

  /** The input that is standard input. */
  String STANDARD_INPUT = "-";

  /**
   * Reads one input to its end; what goes wrong with it is an outcome, not an exception.
   *
   * @param input a file, a folder, a URL, or {@link #STANDARD_INPUT}
   */
  void read(String input, Consumer<Outcome> sink);
}
