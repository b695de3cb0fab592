package dev.hearsay.app.cli;

import dev.hearsay.app.report.Printable;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code hearsay}: parses a command line, runs its command, gives the exit status. */
@Command(
    name = "hearsay",
    customSynopsis = "hearsay COMMAND [OPTION…] [INPUT…]",
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Reads reporting and makes it accountable: who said what, through whom.",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nTry:%n",
    footer = {
      "  hearsay demo                          see it work on stories that come with it",
      "  hearsay serve                         look at a case in the browser",
      "  hearsay read article.html             who says what in a saved page",
      "  hearsay read https://example.com/a    the same, fetched",
      "  hearsay claims articles/              what a folder claims, and on how many sources",
      "  hearsay add articles/                 keep them in a case, and what they claim",
      "  hearsay search ferry terminal         find articles of the case",
      "  hearsay entities articles/            who is named in a folder, and who is one",
      "  hearsay derivations articles/         which article follows, copies or cites which",
      "  hearsay disagreements articles/       where they disagree, and who revised what",
      "  hearsay drift articles/               what a retelling changed, word against word",
      "  hearsay affair articles/              deals and their terms, orders, who was held where",
      "  hearsay timeline articles/            what happened when, and who says so",
      "  hearsay read --help                   everything that read can do"
    })
public final class Hearsay implements Runnable {

  private final Terminal terminal;
  private final CommandLine commandLine;

  /**
   * @param version of the program
   * @param samples folder of the stories that come with the program
   */
  public Hearsay(Terminal terminal, Parts parts, String version, Path samples) {
    this.terminal = terminal;
    SecretInput secrets = SecretInput.of(terminal);
    this.commandLine =
        new CommandLine(this)
            .addSubcommand(new ReadCommand(terminal, parts))
            .addSubcommand(new AddCommand(terminal, parts, version))
            .addSubcommand(new WatchCommand(terminal, parts, version))
            .addSubcommand(new SearchCommand(terminal))
            .addSubcommand(new EntitiesCommand(terminal, parts))
            .addSubcommand(new ClaimsCommand(terminal, parts))
            .addSubcommand(new TraceCommand(terminal, parts))
            .addSubcommand(new SourcesCommand(terminal, parts))
            .addSubcommand(new DerivationsCommand(terminal, parts))
            .addSubcommand(new DisagreementsCommand(terminal, parts))
            .addSubcommand(new DriftCommand(terminal, parts))
            .addSubcommand(new AffairCommand(terminal, parts))
            .addSubcommand(new TimelineCommand(terminal, parts))
            .addSubcommand(new CompareCommand(terminal, parts))
            .addSubcommand(new ExportCommand(terminal))
            .addSubcommand(new ServeCommand(terminal, parts, version, secrets))
            .addSubcommand(new PasswordCommand(terminal, secrets))
            .addSubcommand(new DemoCommand(terminal, parts, version, samples))
            .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setUsageHelpWidth(Terminal.USUAL_COLUMNS)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((exception, arguments) -> explain(exception));
    CommandSpec spec = commandLine.getCommandSpec();
    spec.version("hearsay " + version);
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version and stop.")
            .build());
    addHelp(spec);
    commandLine.getSubcommands().values().forEach(command -> addHelp(command.getCommandSpec()));
  }

  private static void addHelp(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help and stop.")
            .build());
  }

  /** Runs one command line to its end. */
  public int run(String... arguments) {
    boolean asksForHelp = arguments.length > 0 && arguments[0].equals("help");
    return commandLine.execute(asksForHelp ? helpOf(arguments) : arguments);
  }

  /** "help read" is "read --help", "help" alone "--help"; an unknown word stays to be explained. */
  private String[] helpOf(String[] arguments) {
    if (arguments.length == 1) {
      return new String[] {"--help"};
    }
    boolean known = commandLine.getSubcommands().containsKey(arguments[1]);
    return known ? new String[] {arguments[1], "--help"} : new String[] {arguments[1]};
  }

  /** Without a command there is nothing to do but to say what could be done. */
  @Override
  public void run() {
    throw new ParameterException(commandLine, "");
  }

  private int explain(ParameterException exception) {
    CommandLine command = exception.getCommandLine();
    if (exception.getMessage().isEmpty()) {
      terminal.err().print(command.getUsageMessage());
      return ExitStatus.USAGE;
    }
    if (exception instanceof UnmatchedArgumentException unmatched) {
      explainUnknown(command, unmatched);
    } else {
      complain(exception.getMessage());
    }
    terminal.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.USAGE;
  }

  private void explainUnknown(CommandLine command, UnmatchedArgumentException unmatched) {
    String word = unmatched.getUnmatched().get(0);
    CommandSpec spec = command.getCommandSpec();
    if (unmatched.isUnknownOption()) {
      complain("there is no option '" + word + "'");
      suggest(spec.qualifiedName(), DidYouMean.nearest(word, spec.optionsMap().keySet()));
    } else if (command == commandLine) {
      complain("there is no command '" + word + "'");
      suggest(
          spec.qualifiedName(),
          looksLikeInput(word)
              ? List.of("read " + word)
              : DidYouMean.nearest(word, command.getSubcommands().keySet()));
    } else {
      complain("one word too many: '" + word + "'");
    }
  }

  private void suggest(String command, List<String> suggestions) {
    for (String suggestion : suggestions) {
      terminal.err().println("Did you mean: " + Printable.oneLine(command + " " + suggestion));
    }
  }

  private void complain(String message) {
    terminal.err().println("hearsay: " + Printable.oneLine(message));
  }

  private static boolean looksLikeInput(String argument) {
    if (argument.equals(DocumentSource.STANDARD_INPUT)
        || argument.startsWith("http://")
        || argument.startsWith("https://")) {
      return true;
    }
    try {
      return Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
