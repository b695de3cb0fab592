package dev.hearsay.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of all commands that relate the documents of their inputs. */
final class CorpusOptions {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Count what was published up to this day, like 2025-10-20; otherwise up to the day of the"
              + " latest document.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final ShowOptions show = new ShowOptions();

  Optional<LocalDate> asOf() {
    return asOf;
  }

  ReadRequest request(List<String> inputs, boolean json) {
    return show.request(inputs, input.options(), json);
  }
}
