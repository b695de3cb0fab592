package dev.hearsay.app.cli;

import dev.hearsay.app.report.AffairJson;
import dev.hearsay.app.report.AffairReport;
import dev.hearsay.app.report.CorpusSink;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay affair}: deals and their terms, orders and what followed, who was held where. */
@Command(
    name = "affair",
    customSynopsis = {"hearsay affair [OPTION…] INPUT…", "hearsay affair [OPTION…] --case FILE"},
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Shows the affair that articles tell: deals, orders, and who was held by whom.",
    descriptionHeading = "%n",
    description = {
      "Agreements come with their terms as a ledger: who owes what to whom, on which condition, and"
          + " what became of it: fulfilled, in part (2 of 11), broken, unknown. Orders come with what"
          + " followed: obeyed, defied, stayed, appealed. Custody comes by who was held: by whom,"
          + " where, from when to when, with the stretches for which nobody is said to hold them.",
      "",
      "Each line has the words it rests on, how many outlets tell it, and how many independent"
          + " sources stand behind it. Where accounts differ, both are shown."
    },
    parameterListHeading = "%nWhat to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay affair articles/",
      "      deals, orders and custody that a folder tells of",
      "  hearsay affair --case ferry.hearsay --words 5",
      "      those of a case, with more of the words that each line rests on",
      "  hearsay affair --json articles/ > affair.json",
      "      one JSON object, hearsay/affair-1; every line with document, start and end",
      "  hearsay timeline articles/",
      "      the single events, in the order of time",
      "",
      "Exit status: 0 all was read; 1 some inputs were skipped, each named on standard",
      "error with its reason; 2 wrong usage; 3 nothing could be read; 4 the output",
      "could not be written."
    })
final class AffairCommand implements Callable<Integer> {

  private static final int USUAL_LIMIT = 20;
  private static final int USUAL_WORDS = 2;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files, folders, URLs, or - for standard input, as read takes them.")
  private List<String> inputs = List.of();

  @Option(names = "--json", description = "Print one hearsay/affair-1 object, with everything.")
  private boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = LimitConverter.class,
      description =
          "Show at most so many agreements, orders and people held; 20 if not said, 0 is all.")
  private int limit = USUAL_LIMIT;

  @Option(
      names = "--words",
      paramLabel = "N",
      converter = LimitConverter.class,
      description = "Show at most so many passages for each line; 2 if not said, 0 is all.")
  private int words = USUAL_WORDS;

  @Mixin private final CaseOrInputs from = new CaseOrInputs();
  @Mixin private final CorpusOptions options = new CorpusOptions();

  private final Terminal terminal;
  private final Parts parts;

  AffairCommand(Terminal terminal, Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    return new CorpusRun(terminal, parts, from, options).run(inputs, json, this::sink);
  }

  private CorpusSink sink(ReadRun.Shown shown) {
    return shown.json()
        ? new AffairJson(shown.out(), options.asOf(), shown.messages())
        : new AffairReport(
            shown.out(),
            shown.width(),
            shown.colour(),
            new AffairReport.Choice(limit, words),
            options.asOf(),
            shown.messages());
  }
}
