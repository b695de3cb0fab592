package dev.hearsay.app.cli;

import dev.hearsay.read.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay demo}: the report on the stories that come with the program. */
@Command(
    name = "demo",
    customSynopsis = "hearsay demo [OPTION…]",
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Shows what Hearsay does on an invented affair, told by a dozen invented outlets.",
    descriptionHeading = "%n",
    description = "Reads the stories in samples/ and prints the report on each.",
    optionListHeading = "%nOptions:%n")
final class DemoCommand implements Callable<Integer> {

  @Mixin private final ShowOptions show = new ShowOptions();

  private final Terminal terminal;
  private final Parts parts;
  private final Path samples;

  DemoCommand(Terminal terminal, Parts parts, Path samples) {
    this.terminal = terminal;
    this.parts = parts;
    this.samples = samples;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(samples)) {
      terminal.err().println("hearsay: the stories are not where they should be: " + samples);
      return ExitStatus.NOTHING_READ;
    }
    int status =
        new ReadRun(terminal, parts)
            .run(
                new ReadRequest(
                    List.of(samples.toString()),
                    ReadOptions.defaults(),
                    false,
                    Optional.empty(),
                    show.accuracy(),
                    show.threads(),
                    show.color(),
                    show.width(),
                    show.debug()));
    // the stories hold a page that their server never delivered: naming it is part of the show
    return status == ExitStatus.SOME_SKIPPED ? ExitStatus.DONE : status;
  }
}
