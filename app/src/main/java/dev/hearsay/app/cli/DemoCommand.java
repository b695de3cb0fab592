package dev.hearsay.app.cli;

import dev.hearsay.app.casefile.CaseException;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.report.ClaimsReport;
import dev.hearsay.app.web.AccessOptions;
import dev.hearsay.app.web.WebOptions;
import dev.hearsay.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay demo}: a case made of the stories that come with the program, or a report on them.
 */
@Command(
    name = "demo",
    customSynopsis = "hearsay demo [OPTION…]",
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Shows what Hearsay does on an invented affair, told by a dozen invented outlets.",
    descriptionHeading = "%n",
    description = {
      "Makes a case of the stories in samples/ and serves it: prints an address for the browser, where"
          + " the claims appear after some seconds. The case is thrown away when it is stopped with"
          + " Ctrl-C.",
      "",
      "With --report, shows in the terminal the claims that most outlets tell: how many sources stand"
          + " behind each, and who has it from whom."
    },
    optionListHeading = "%nOptions:%n")
final class DemoCommand implements Callable<Integer> {

  private static final int SHOWN = 8;

  @Option(names = "--report", description = "Show a report in the terminal, and serve nothing.")
  private boolean report;

  @Mixin private final ServeOptions serve = new ServeOptions();
  @Mixin private final ShowOptions show = new ShowOptions();

  private final Terminal terminal;
  private final Parts parts;
  private final String version;
  private final Path samples;

  DemoCommand(Terminal terminal, Parts parts, String version, Path samples) {
    this.terminal = terminal;
    this.parts = parts;
    this.version = version;
    this.samples = samples;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(samples)) {
      terminal.err().println("hearsay: the stories are not where they should be: " + samples);
      return ExitStatus.NOTHING_READ;
    }
    return report ? report() : serve();
  }

  private int serve() {
    serve.requireLoopback();
    Messages messages = new Messages(terminal.err(), false, show.debug());
    // The fast mode: who waits for a first look waits for seconds, not minutes.
    WebOptions options =
        serve.options(
            version, WorkOptions.fast(show.debug()), parts, messages, AccessOptions.loopback());
    try {
      Path folder = Files.createTempDirectory("hearsay-demo");
      CaseFile file = CaseFile.openOrCreate(folder.resolve("demo.hearsay"));
      return Serving.until(
          file, options, List.of(samples.toString()), terminal, () -> remove(folder, messages));
    } catch (CaseException | IOException e) {
      messages.say(String.valueOf(e.getMessage()));
      return ExitStatus.NOT_WRITTEN;
    }
  }

  private static void remove(Path folder, Messages messages) {
    try {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      messages.say("left behind: " + folder);
    }
  }

  private int report() {
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
