package dev.hearsay.app.cli;

import dev.hearsay.app.report.ClaimsReport;
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
    description = {
      "Reads the stories in samples/ and shows the claims that most outlets tell: how many sources"
          + " stand behind each, and who has it from whom.",
      "",
      "Then try the other commands on the same stories: read, trace, sources, derivations,"
          + " entities."
    },
    optionListHeading = "%nOptions:%n")
final class DemoCommand implements Callable<Integer> {

  private static final int SHOWN = 8;

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
    ReadRun run =
        new ReadRun(
            terminal,
            parts,
            shown ->
                new ClaimsReport(
                    shown.out(),
                    shown.width(),
                    shown.colour(),
                    new ClaimsReport.Choice(false, SHOWN),
                    Optional.empty(),
                    shown.messages()),
            true);
    int status = run.run(show.request(List.of(samples.toString()), ReadOptions.defaults(), false));
    if (status == ExitStatus.DONE || status == ExitStatus.SOME_SKIPPED) {
      terminal.err().println();
      terminal.err().println("One claim, with the words of every step:");
      terminal.err().println("  hearsay trace CLAIM " + samples);
      terminal.err().println("One story, who says what in it:");
      terminal.err().println("  hearsay read " + samples.resolve("newsheap.html"));
      terminal.err().println("Which story follows which, who is quoted, who is who:");
      terminal.err().println("  hearsay derivations | sources | entities " + samples);
    }
    // the stories hold a page that their server never delivered: naming it is part of the show
    return status == ExitStatus.SOME_SKIPPED ? ExitStatus.DONE : status;
  }
}
