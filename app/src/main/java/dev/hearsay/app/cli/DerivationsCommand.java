package dev.hearsay.app.cli;

import dev.hearsay.app.report.DerivationsJson;
import dev.hearsay.app.report.DerivationsReport;
import dev.hearsay.app.report.RelationsSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
final class DerivationsCommand extends RelationsCommand {

  @Option(
      names = "--json",
      order = 0,
      description = "Print JSON Lines, one hearsay/derivation-1 object a derivation.")
  private boolean json;

  DerivationsCommand(Terminal terminal, Parts parts) {
    super(terminal, parts);
  }

  @Override
  boolean json() {
    return json;
  }

  @Override
  RelationsSink sink(ReadRun.Shown shown) {
    return shown.json()
        ? new DerivationsJson(shown.out(), shown.messages()::related)
        : new DerivationsReport(
            shown.out(), shown.width(), shown.colour(), shown.messages()::related);
  }
}
