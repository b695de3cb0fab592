package dev.hearsay.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay entities}: who and what is named across documents, and what a user decides. */
@Command(
    name = "entities",
    customSynopsis = {
      "hearsay entities [OPTION…] INPUT…",
      "       hearsay entities --same A B [OPTION…] INPUT…",
      "       hearsay entities --undo NUMBER",
      "       hearsay entities --case FILE [OPTION…]"
    },
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Shows who and what is named across articles, who is the same, and why.",
    descriptionHeading = "%n",
    description = {
      "Every entity comes with all its names, the documents that name it, the words on which they"
          + " are taken to mean the same, and how good that evidence is. What shares a name and is"
          + " kept apart all the same follows, with the reason.",
      "",
      "Where you know better, decide: --same, --apart. Decisions are written to a file, obeyed in"
          + " every later run that reads the same texts, and can be undone. A decision that documents"
          + " speak against is obeyed and shown.",
      "",
      "With --case, the documents of a case, and its decisions, which the case keeps; its claims are"
          + " counted anew by what is decided."
    },
    parameterListHeading = "%nWhat to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay entities articles/",
      "      people, organisations, places of a folder, with the reasons",
      "  hearsay entities --same \"Nora Velde\" \"N. Welde\" articles/",
      "      decides that the two are one, for this and every later run",
      "  hearsay entities --apart 3f2a91cc:120 77b0c1de:41 articles/",
      "      takes the second John Hudson out, meant by the place the report shows",
      "  hearsay entities --case ferry.hearsay --same \"Nora Velde\" \"N. Welde\"",
      "      decides it in a case, where the web application shows it, too",
      "  hearsay entities --undo 2",
      "      takes decision 2 back",
      "",
      "Exit status: 0 all was read; 1 some inputs were skipped, each named on standard",
      "error with its reason; 2 wrong usage, or nobody or several are meant by a name;",
      "3 nothing could be read; 4 the output or the decisions could not be written."
    })
final class EntitiesCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files, folders, URLs, or - for standard input, as for hearsay read.")
  private List<String> inputs = List.of();

  @Option(
      names = "--json",
      description = "Print JSON Lines, one hearsay/entity-1 object an entity.")
  private boolean json;

  @Option(
      names = "--same",
      arity = "2",
      paramLabel = "NAME",
      description =
          "Decide that two are one. Each is meant by a name or by a place as the report shows it"
              + " (3f2a91cc:120).")
  private List<String> same = List.of();

  @Option(
      names = "--apart",
      arity = "2",
      paramLabel = "NAME",
      description =
          "Decide that two are not one: the second is taken out, and with it those for whom more"
              + " speaks than for the first.")
  private List<String> apart = List.of();

  @Option(
      names = "--undo",
      paramLabel = "NUMBER",
      description = "Take a decision back, by its number in the report; no INPUT is needed.")
  private List<Integer> undo = List.of();

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "The file of decisions; otherwise decisions.hearsay.json in this folder, which is read"
              + " where it exists and written only to keep a decision.")
  private Optional<String> decisions = Optional.empty();

  @Option(names = "--no-decisions", description = "Obey no decisions.")
  private boolean noDecisions;

  @Option(
      names = "--case",
      paramLabel = "FILE",
      description = "Show and decide what a case holds instead of reading inputs.")
  private Optional<Path> caseFile = Optional.empty();

  @Mixin private final InputOptions input = new InputOptions();

  @Mixin private final ShowOptions show = new ShowOptions();

  // Set by picocli.
  @Spec private @Nullable CommandSpec spec;

  private final Terminal terminal;
  private final Parts parts;

  EntitiesCommand(Terminal terminal, Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    boolean decides = !same.isEmpty() || !apart.isEmpty();
    if (noDecisions && (decides || !undo.isEmpty() || decisions.isPresent())) {
      throw wrong("--no-decisions goes with no other option about decisions");
    }
    if (caseFile.isPresent()) {
      if (!inputs.isEmpty() || decisions.isPresent() || noDecisions) {
        throw wrong("--case has documents and decisions of its own");
      }
      return new CaseEntities(terminal, show.request(inputs, input.options(), json))
          .run(caseFile.get(), same, apart, undo);
    }
    if (inputs.isEmpty() && (decides || undo.isEmpty())) {
      throw wrong("an INPUT is missing");
    }
    ReadRequest reading = show.request(inputs, input.options(), json);
    return new EntitiesRun(terminal, parts, reading)
        .run(new EntitiesRun.Decisions(file(), !noDecisions, same, apart, undo));
  }

  private Optional<Path> file() {
    try {
      return decisions.map(Path::of);
    } catch (InvalidPathException e) {
      throw wrong("--decisions: " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
