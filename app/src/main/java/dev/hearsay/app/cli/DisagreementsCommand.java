package dev.hearsay.app.cli;

import dev.hearsay.app.report.DisagreementsJson;
import dev.hearsay.app.report.DisagreementsReport;
import dev.hearsay.app.report.RetellingsSink;
import dev.hearsay.corpus.Relations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay disagreements}: where the documents disagree. */
@Command(
    name = "disagreements",
    customSynopsis = {
      "hearsay disagreements [OPTION…] INPUT…",
      "hearsay disagreements [OPTION…] --case FILE"
    },
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Shows where accounts disagree: who gives which value, and who revised it.",
    parameterListHeading = "%nWhat to compare:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay disagreements articles/",
      "      numbers, times and denials that can't all be right, each with its words;",
      "      what its own source revised; what one article has in two ways",
      "  hearsay disagreements --json articles/ feed.xml > disagreements.jsonl",
      "      one JSON object a disagreement; documents by the identifiers of read --json",
      "",
      "Exit status: 0 all was read; 1 some inputs were skipped, each named on standard",
      "error with its reason; 2 wrong usage; 3 nothing could be read; 4 the output",
      "could not be written."
    })
final class DisagreementsCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files, folders, URLs, or - for standard input, as read takes them.")
  private List<String> inputs = List.of();

  @Option(
      names = "--json",
      description = "Print JSON Lines, one hearsay/disagreement-1 object a disagreement.")
  private boolean json;

  @Mixin private final CaseOrInputs from = new CaseOrInputs();

  @Mixin private final InputOptions input = new InputOptions();

  @Mixin private final ShowOptions show = new ShowOptions();

  private final Terminal terminal;
  private final Parts parts;

  DisagreementsCommand(Terminal terminal, Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    ReadRequest request = show.request(inputs, input.options(), json);
    Optional<Path> file = from.chosen(inputs);
    return file.isPresent()
        ? CaseOrInputs.run(file.get(), terminal, request, DisagreementsCommand::show)
        : new ReadRun(terminal, parts, DisagreementsCommand::sink, true).run(request);
  }

  private static int show(CaseOrInputs.Case opened, ReadRun.Shown shown) throws IOException {
    Optional<Relations> related = opened.file().relations();
    if (related.isPresent()) {
      sink(shown).show(related.get(), opened.order(), opened.totals(related.get()));
    }
    return ExitStatus.DONE;
  }

  private static RetellingsSink sink(ReadRun.Shown shown) {
    return shown.json()
        ? new DisagreementsJson(shown.out(), shown.messages()::related)
        : new DisagreementsReport(
            shown.out(), shown.width(), shown.colour(), shown.messages()::related);
  }
}
