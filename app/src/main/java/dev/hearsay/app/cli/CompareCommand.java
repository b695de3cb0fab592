package dev.hearsay.app.cli;

import dev.hearsay.app.report.CompareJson;
import dev.hearsay.app.report.CompareReport;
import dev.hearsay.app.report.CompareSink;
import dev.hearsay.app.report.ReadingSink;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay compare}: two documents side by side. */
@Command(
    name = "compare",
    customSynopsis = "hearsay compare [OPTION…] DOC DOC",
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Puts two articles side by side and marks what one changed in substance.",
    descriptionHeading = "%n",
    description =
        "The one that the other descends from stands on the left; where neither does, the earlier."
            + " What changed in substance stands between ⟦ ⟧: numbers, dates, denials, who said so,"
            + " promises told as deeds, words between quotation marks.",
    parameterListHeading = "%nWhat to compare:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay compare original.html retold.html",
      "      in two columns, as wide as the terminal; --width 120 gives more room",
      "  hearsay compare --json a.html b.html",
      "      as a hearsay/comparison-1 object",
      "",
      "Exit status: 0 done; 1 more inputs were skipped; 2 wrong usage, or not exactly two",
      "documents were read; 3 nothing could be read; 4 the output could not be written."
    })
final class CompareCommand implements Callable<Integer> {

  @Parameters(
      arity = "2",
      paramLabel = "DOC",
      description = "Two files or URLs, each with one document.")
  private List<String> inputs = List.of();

  @Option(names = "--json", description = "Print one hearsay/comparison-1 object.")
  private boolean json;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final ShowOptions show = new ShowOptions();

  private final Terminal terminal;
  private final Parts parts;
  private @Nullable CompareSink sink;

  CompareCommand(Terminal terminal, Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    ReadRequest request = show.request(inputs, input.options(), json);
    int status = new ReadRun(terminal, parts, this::sink, true).run(request);
    boolean read = status == ExitStatus.DONE || status == ExitStatus.SOME_SKIPPED;
    if (read && sink != null && sink.documents() != 2) {
      terminal.err().println("hearsay: two documents can be compared, not " + sink.documents());
      return ExitStatus.USAGE;
    }
    return status;
  }

  private ReadingSink sink(ReadRun.Shown shown) {
    CompareSink made =
        shown.json()
            ? new CompareJson(shown.out())
            : new CompareReport(shown.out(), shown.width(), shown.colour());
    sink = made;
    return made;
  }
}
