package dev.hearsay.app.cli;

import dev.hearsay.app.report.ClaimsJson;
import dev.hearsay.app.report.ClaimsReport;
import dev.hearsay.app.report.CorpusSink;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay claims}: what articles claim, and how many sources stand behind it. */
@Command(
    name = "claims",
    customSynopsis = {"hearsay claims [OPTION…] INPUT…", "hearsay claims [OPTION…] --case FILE"},
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header =
        "Shows what articles claim, by how many outlets, and how many sources stand behind it.",
    descriptionHeading = "%n",
    description = {
      "Each claim that more than one document makes comes with the outlets that tell it, the"
          + " independent sources behind it (a range where the texts don't decide), and a tree: who"
          + " has it from its source, who has it from whom, in the words of each.",
      "",
      "“12 outlets, 1 source” means that all twelve go back to one speaker, paper or observer."
    },
    parameterListHeading = "%nWhat to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay claims articles/",
      "      the most repeated claims of a folder, each down to its source",
      "  hearsay claims --case ferry.hearsay",
      "      what a case claims, without reading its articles again",
      "  hearsay claims --all --limit 0 articles/",
      "      also what a single document says, and without an end",
      "  hearsay claims --json articles/ > claims.jsonl",
      "      one JSON object a claim, hearsay/claim-1, those of single documents too",
      "  hearsay trace c0123456789ab articles/",
      "      one of the claims, with the words of every step",
      "",
      "Exit status: 0 all was read; 1 some inputs were skipped, each named on standard",
      "error with its reason; 2 wrong usage; 3 nothing could be read; 4 the output",
      "could not be written."
    })
final class ClaimsCommand implements Callable<Integer> {

  private static final int USUAL_LIMIT = 20;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files, folders, URLs, or - for standard input, as read takes them.")
  private List<String> inputs = List.of();

  @Option(
      names = "--json",
      description = "Print JSON Lines, one hearsay/claim-1 object a claim, all of them.")
  private boolean json;

  @Option(names = "--all", description = "Show claims, too, that only one document makes.")
  private boolean all;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = LimitConverter.class,
      description =
          "Show at most so many claims, those told by most outlets; 20 if not said, 0 is" + " all.")
  private int limit = USUAL_LIMIT;

  @Mixin private final CaseOrInputs from = new CaseOrInputs();
  @Mixin private final CorpusOptions options = new CorpusOptions();

  private final Terminal terminal;
  private final Parts parts;

  ClaimsCommand(Terminal terminal, Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    return new CorpusRun(terminal, parts, from, options).run(inputs, json, this::sink);
  }

  private CorpusSink sink(ReadRun.Shown shown) {
    return shown.json()
        ? new ClaimsJson(shown.out(), options.asOf(), shown.messages())
        : new ClaimsReport(
            shown.out(),
            shown.width(),
            shown.colour(),
            new ClaimsReport.Choice(all, limit),
            options.asOf(),
            shown.messages());
  }
}
