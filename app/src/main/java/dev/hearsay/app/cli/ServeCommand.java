package dev.hearsay.app.cli;

import dev.hearsay.app.casefile.CaseException;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.web.WebOptions;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay serve}: the web application on a case. */
@Command(
    name = "serve",
    customSynopsis = "hearsay serve [OPTION…]",
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Shows a case in the browser: claims, who has them from whom, articles, sources.",
    descriptionHeading = "%n",
    description = {
      "Prints an address for the browser and serves the case until it is stopped with Ctrl-C."
          + " Articles can be added there, or with add while it runs. A case that isn't there yet is"
          + " made.",
      "",
      "Only this machine can reach it. It loads nothing from the network."
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay serve",
      "      case.hearsay of this folder",
      "  hearsay serve --case ferry.hearsay --port 8080",
      "      another case, at another port",
      "",
      "Exit status: 0 stopped; 2 wrong usage; 4 the case could not be opened, or the",
      "port not be used."
    })
final class ServeCommand implements Callable<Integer> {

  @Mixin private final CaseOption caseOption = new CaseOption();
  @Mixin private final ServeOptions serve = new ServeOptions();
  @Mixin private final WorkOptions work = new WorkOptions();

  private final Terminal terminal;
  private final Parts parts;
  private final String version;

  ServeCommand(Terminal terminal, Parts parts, String version) {
    this.terminal = terminal;
    this.parts = parts;
    this.version = version;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(terminal.err(), false, work.debug());
    WebOptions options = serve.options(version, work, parts, messages);
    try {
      CaseFile file = CaseFile.openOrCreate(caseOption.path());
      return Serving.until(file, options, List.of(), terminal, () -> {});
    } catch (CaseException | IOException e) {
      messages.say(String.valueOf(e.getMessage()));
      return ExitStatus.NOT_WRITTEN;
    }
  }
}
