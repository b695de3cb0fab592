package dev.hearsay.app.cli;

import dev.hearsay.app.report.DerivationsJson;
import dev.hearsay.app.report.DerivationsReport;
import dev.hearsay.app.report.DerivationsSink;
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

/** {@code hearsay derivations}: which of the documents descends from which. */
@Command(
    name = "derivations",
    customSynopsis = {
      "hearsay derivations [OPTION…] INPUT…",
      "hearsay derivations [OPTION…] --case FILE"
    },
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Shows which article follows, copies, quotes or cites which, and by which words.",
    parameterListHeading = "%nWhat to relate:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay derivations articles/",
      "      the articles of a folder, each under the one that it follows",
      "  hearsay derivations --json archive.warc.gz feed.xml > derivations.jsonl",
      "      one JSON object a derivation; documents by the identifiers of read --json",
      "",
      "Exit status: 0 all was read; 1 some inputs were skipped, each named on standard",
      "error with its reason; 2 wrong usage; 3 nothing could be read; 4 the output",
      "could not be written."
    })
final class DerivationsCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files, folders, URLs, or - for standard input, as read takes them.")
  private List<String> inputs = List.of();

  @Option(
      names = "--json",
      description = "Print JSON Lines, one hearsay/derivation-1 object a derivation.")
  private boolean json;

  @Mixin private final CaseOrInputs from = new CaseOrInputs();

  @Mixin private final InputOptions input = new InputOptions();

  @Mixin private final ShowOptions show = new ShowOptions();

  private final Terminal terminal;
  private final Parts parts;

  DerivationsCommand(Terminal terminal, Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    ReadRequest request = show.request(inputs, input.options(), json);
    Optional<Path> file = from.chosen(inputs);
    return file.isPresent()
        ? CaseOrInputs.run(file.get(), terminal, request, DerivationsCommand::show)
        : new ReadRun(terminal, parts, DerivationsCommand::sink, true).run(request);
  }

  private static int show(CaseOrInputs.Case opened, ReadRun.Shown shown) throws IOException {
    Optional<Relations> related = opened.file().relations();
    if (related.isPresent()) {
      sink(shown).show(related.get(), opened.order(), opened.totals(related.get()));
    }
    return ExitStatus.DONE;
  }

  private static DerivationsSink sink(ReadRun.Shown shown) {
    return shown.json()
        ? new DerivationsJson(shown.out(), shown.messages()::related)
        : new DerivationsReport(
            shown.out(), shown.width(), shown.colour(), shown.messages()::related);
  }
}
