package dev.hearsay.app.cli;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.report.Printable;
import dev.hearsay.app.report.TraceSink;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay trace}: one claim down to its roots, with the words of every step. */
@Command(
    name = "trace",
    customSynopsis = {
      "hearsay trace [OPTION…] CLAIM INPUT…",
      "hearsay trace [OPTION…] --case FILE CLAIM"
    },
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Follows one claim back to its sources, with the words of every step.",
    descriptionHeading = "%n",
    description = {
      "Shows for every document that makes the claim whom it has it from, in which words, and by"
          + " which rule they are read so; then why the sources were counted as one or as several.",
      "",
      "CLAIM is an identifier, or the beginning of one, as hearsay claims prints them; or the claim"
          + " in your own words. What comes near and doesn't say the same is listed with the reason."
    },
    parameterListHeading = "%nWhat to trace, and what to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay trace c0123456789ab articles/",
      "      a claim by its identifier",
      "  hearsay trace \"the minister promised eleven men\" articles/",
      "      the claim that says so, in whatever words",
      "  hearsay trace --json --as-of 2025-10-20 c01234 articles/",
      "      as a hearsay/claim-1 object, by what was published up to that day",
      "",
      "Exit status: 0 all was read; 1 some inputs were skipped, each named on standard",
      "error with its reason; 2 wrong usage, or no claim, or more than one, is meant;",
      "3 nothing could be read; 4 the output could not be written."
    })
final class TraceCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "CLAIM",
      description = "An identifier of a claim, its beginning, or the claim in any words.")
  private String claim = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files, folders, URLs, or - for standard input, as read takes them.")
  private List<String> inputs = List.of();

  @Option(names = "--json", description = "Print one hearsay/claim-1 object.")
  private boolean json;

  @Mixin private final CaseOrInputs from = new CaseOrInputs();
  @Mixin private final CorpusOptions options = new CorpusOptions();

  private final Terminal terminal;
  private final Parts parts;
  private @Nullable TraceSink sink;

  TraceCommand(Terminal terminal, Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public Integer call() {
    ReadRequest request = options.request(inputs, json);
    Optional<Path> file = from.chosen(inputs);
    int status =
        file.isPresent()
            ? CaseOrInputs.run(file.get(), terminal, request, this::show)
            : new ReadRun(terminal, parts, this::sink, true).run(request);
    boolean read = status == ExitStatus.DONE || status == ExitStatus.SOME_SKIPPED;
    if (read && sink != null && !sink.isFound()) {
      terminal.err().println("hearsay: no single claim is meant by: " + Printable.oneLine(claim));
      return ExitStatus.USAGE;
    }
    return status;
  }

  private int show(CaseOrInputs.Case opened, ReadRun.Shown shown) throws IOException {
    Optional<CaseCorpusView> related =
        CaseCorpusView.of(opened.file(), options.asOf(), shown.messages());
    if (related.isPresent()) {
      sink(shown).show(related.get(), opened.totals(related.get().relations()));
    }
    return ExitStatus.DONE;
  }

  private TraceSink sink(ReadRun.Shown shown) {
    TraceSink made =
        new TraceSink(
            shown.out(),
            new TraceSink.Question(claim, this::analyze),
            new TraceSink.Form(shown.json(), shown.width(), shown.colour()),
            options.asOf(),
            shown.messages());
    sink = made;
    return made;
  }

  /** A sentence of the user's is read by the quick model: it is there for its structure only. */
  private Analysis analyze(String asked) {
    Block whole = new Block(new Span(0, asked.length()), Block.Kind.PARAGRAPH);
    Document document = Document.ofText("-", Optional.of("en"), asked, List.of(whole));
    return parts.analyzer().apply(Accuracy.FAST).analyze(document);
  }
}
