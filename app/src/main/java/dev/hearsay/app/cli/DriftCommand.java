package dev.hearsay.app.cli;

import dev.hearsay.app.report.DriftJson;
import dev.hearsay.app.report.DriftReport;
import dev.hearsay.app.report.RelationsSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay drift}: what retellings changed. */
@Command(
    name = "drift",
    customSynopsis = {"hearsay drift [OPTION…] INPUT…", "hearsay drift [OPTION…] --case FILE"},
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Shows what a retelling changed in substance, with the words on both sides.",
    parameterListHeading = "%nWhat to compare:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay drift articles/",
      "      what each article of a folder tells otherwise than the one it follows:",
      "      numbers, dates, denials, who said so, promises told as deeds, altered quotes",
      "  hearsay drift --json archive.warc.gz > drift.jsonl",
      "      one JSON object a change; documents by the identifiers of read --json",
      "",
      "Exit status: 0 all was read; 1 some inputs were skipped, each named on standard",
      "error with its reason; 2 wrong usage; 3 nothing could be read; 4 the output",
      "could not be written."
    })
final class DriftCommand extends RelationsCommand {

  @Option(
      names = "--json",
      order = 0,
      description = "Print JSON Lines, one hearsay/drift-1 object a change.")
  private boolean json;

  DriftCommand(Terminal terminal, Parts parts) {
    super(terminal, parts);
  }

  @Override
  boolean json() {
    return json;
  }

  @Override
  RelationsSink sink(ReadRun.Shown shown) {
    return shown.json()
        ? new DriftJson(shown.out(), shown.messages()::related)
        : new DriftReport(shown.out(), shown.width(), shown.colour(), shown.messages()::related);
  }
}
