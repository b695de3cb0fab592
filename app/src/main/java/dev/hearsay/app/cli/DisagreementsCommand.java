package dev.hearsay.app.cli;

import dev.hearsay.app.report.DisagreementsJson;
import dev.hearsay.app.report.DisagreementsReport;
import dev.hearsay.app.report.RelationsSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
final class DisagreementsCommand extends RelationsCommand {

  @Option(
      names = "--json",
      order = 0,
      description = "Print JSON Lines, one hearsay/disagreement-1 object a disagreement.")
  private boolean json;

  DisagreementsCommand(Terminal terminal, Parts parts) {
    super(terminal, parts);
  }

  @Override
  boolean json() {
    return json;
  }

  @Override
  RelationsSink sink(ReadRun.Shown shown) {
    return shown.json()
        ? new DisagreementsJson(shown.out(), shown.messages()::related)
        : new DisagreementsReport(
            shown.out(), shown.width(), shown.colour(), shown.messages()::related);
  }
}
