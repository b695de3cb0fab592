package dev.hearsay.app.cli;

import dev.hearsay.app.access.AccessException;
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
      "Only this machine can reach it, and it loads nothing from the network. To show a case to"
          + " others, set a password with hearsay password, then serve at an address that they can"
          + " reach, over TLS: with a certificate of your own, or behind a reverse proxy that has one."
          + " A case that has a password asks for it on this machine too."
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay serve",
      "      case.hearsay of this folder",
      "  hearsay serve --case ferry.hearsay --port 8080",
      "      another case, at another port",
      "",
      "To others, the certificate and its key in PEM files:",
      "  hearsay password --case ferry.hearsay",
      "  hearsay serve --case ferry.hearsay --host 0.0.0.0 --port 443 \\",
      "      --tls-certificate fullchain.pem --tls-key privkey.pem",
      "",
      "To others, behind a proxy on this machine that speaks TLS:",
      "  hearsay serve --behind-proxy --public-url https://case.example.org",
      "",
      "Exit status: 0 stopped; 2 wrong usage, or a case that others could reach without",
      "password and TLS; 4 the case, the certificate or the port could not be used."
    })
final class ServeCommand implements Callable<Integer> {

  @Mixin private final CaseOption caseOption = new CaseOption();
  @Mixin private final ServeOptions serve = new ServeOptions();
  @Mixin private final ReachOptions reach = new ReachOptions();
  @Mixin private final WorkOptions work = new WorkOptions();

  private final Terminal terminal;
  private final Parts parts;
  private final String version;
  private final SecretInput secrets;

  ServeCommand(Terminal terminal, Parts parts, String version, SecretInput secrets) {
    this.terminal = terminal;
    this.parts = parts;
    this.version = version;
    this.secrets = secrets;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(terminal.err(), false, work.debug());
    try {
      WebOptions options =
          serve.options(
              version,
              work,
              parts,
              messages,
              reach.access(caseOption.path(), secrets, messages::say));
      CaseFile file = CaseFile.openOrCreate(caseOption.path());
      return Serving.until(file, options, List.of(), terminal, () -> {});
    } catch (AccessException | CaseException | IOException e) {
      messages.say(String.valueOf(e.getMessage()));
      return ExitStatus.NOT_WRITTEN;
    }
  }
}
