package dev.hearsay.app.cli;

import dev.hearsay.attribution.Accuracy;
import dev.hearsay.read.ReadOptions;
import java.util.List;
import java.util.Optional;

/**
 * What the user asked to be read, and how to show it.
 *
 * @param inputs files, folders, URLs, "-"
 * @param json whether JSON Lines go to standard output
 * @param html where the page goes; "-" is standard output
 * @param accuracy of finding statements
 * @param threads that analyse
 * @param width of the report in columns; absent: as wide as the terminal, within reason
 * @param debug whether faults of the program are shown with their stack trace
 */
record ReadRequest(
    List<String> inputs,
    ReadOptions options,
    boolean json,
    Optional<String> html,
    Accuracy accuracy,
    int threads,
    ColorChoice color,
    Optional<Integer> width,
    boolean debug) {

  ReadRequest {
    inputs = List.copyOf(inputs);
  }
}
