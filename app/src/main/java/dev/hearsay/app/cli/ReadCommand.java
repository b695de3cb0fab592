package dev.hearsay.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay read}: every input on its own, as a report, as JSON Lines, as a page. */
@Command(
    name = "read",
    customSynopsis = "hearsay read [OPTION…] INPUT…",
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Reads articles and shows who says what, through whom, how sure.",
    parameterListHeading = "%nWhat to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay read article.html",
      "      the statements of a saved page, in order, with the words they rest on",
      "  hearsay read --json archive.warc.gz feed.xml notes/ > readings.jsonl",
      "      everything in a web archive, a feed and a folder, one JSON object a line",
      "  hearsay read --html page.html article.html",
      "      the article with its statements highlighted, one page for any browser",
      "  pbpaste | hearsay read --outlet \"The Herald\" --published 2025-10-20 -",
      "      text from the clipboard, with what the text itself can't say",
      "",
      "Exit status: 0 all was read; 1 some inputs were skipped, each named on standard",
      "error with its reason; 2 wrong usage; 3 nothing could be read; 4 the output",
      "could not be written."
    })
final class ReadCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "Files, folders, URLs, or - for standard input: HTML, plain text, PDF, mail (EML),"
            + " web archives (WARC, WARC.gz), RSS and Atom feeds, JSON Lines."
            + " What it is is seen from its content, not from its name."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--json",
      description = "Print JSON Lines, one hearsay/reading-1 object a document.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Write one self-contained page with the articles and their statements highlighted;"
              + " - is standard output.")
  private Optional<String> html = Optional.empty();

  @Mixin private final InputOptions input = new InputOptions();

  @Mixin private final ShowOptions show = new ShowOptions();

  @Spec private CommandSpec spec;

  private final Terminal terminal;
  private final Parts parts;

  ReadCommand(Terminal terminal, Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    if (json && html.filter(ReadRun.STANDARD_OUTPUT::equals).isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--json and --html - can't both go to standard output");
    }
    return new ReadRun(terminal, parts)
        .run(
            new ReadRequest(
                inputs,
                input.options(),
                json,
                html,
                show.accuracy(),
                show.threads(),
                show.color(),
                show.width(),
                show.debug()));
  }
}
