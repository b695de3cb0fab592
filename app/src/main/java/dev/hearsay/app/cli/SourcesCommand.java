package dev.hearsay.app.cli;

import dev.hearsay.app.report.CorpusSink;
import dev.hearsay.app.report.SourcesJson;
import dev.hearsay.app.report.SourcesReport;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay sources}: who is quoted, how often, first-hand or relayed, by whom. */
@Command(
    name = "sources",
    customSynopsis = {"hearsay sources [OPTION…] INPUT…", "hearsay sources [OPTION…] --case FILE"},
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Shows who is quoted, how often, and who heard it first-hand or only relays it.",
    descriptionHeading = "%n",
    description =
        "A person, an organisation or a paper is one source in all documents. What a document has"
            + " through another outlet, by its own words or because it takes the passage from there,"
            + " is relayed; what is left it has first-hand.",
    parameterListHeading = "%nWhat to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay sources articles/",
      "      the sources of a folder, those that most documents quote first",
      "  hearsay sources --json articles/ > sources.jsonl",
      "      one JSON object a source, hearsay/source-1, with every place",
      "",
      "Exit status: 0 all was read; 1 some inputs were skipped, each named on standard",
      "error with its reason; 2 wrong usage; 3 nothing could be read; 4 the output",
      "could not be written."
    })
final class SourcesCommand implements Callable<Integer> {

  private static final int USUAL_LIMIT = 5;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files, folders, URLs, or - for standard input, as read takes them.")
  private List<String> inputs = List.of();

  @Option(names = "--json", description = "Print JSON Lines, one hearsay/source-1 object a source.")
  private boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = LimitConverter.class,
      description = "Show at most so many places of each source; 5 if not said, 0 is all.")
  private int limit = USUAL_LIMIT;

  @Mixin private final CaseOrInputs from = new CaseOrInputs();
  @Mixin private final CorpusOptions options = new CorpusOptions();

  private final Terminal terminal;
  private final Parts parts;

  SourcesCommand(Terminal terminal, Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    return new CorpusRun(terminal, parts, from, options).run(inputs, json, this::sink);
  }

  private CorpusSink sink(ReadRun.Shown shown) {
    return shown.json()
        ? new SourcesJson(shown.out(), options.asOf(), shown.messages())
        : new SourcesReport(
            shown.out(), shown.width(), shown.colour(), limit, options.asOf(), shown.messages());
  }
}
