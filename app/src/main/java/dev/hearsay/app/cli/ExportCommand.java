package dev.hearsay.app.cli;

import dev.hearsay.app.casefile.CaseNote;
import dev.hearsay.app.report.AffairCsv;
import dev.hearsay.app.report.CaseExport;
import dev.hearsay.app.report.CaseJsonLines;
import dev.hearsay.app.report.CasePage;
import dev.hearsay.app.report.ClaimsCsv;
import dev.hearsay.read.ReadOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay export}: all that a case holds, for people and programs elsewhere. */
@Command(
    name = "export",
    customSynopsis = "hearsay export --format FORMAT [OPTION…] > FILE",
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Writes what a case holds to standard output, for people and programs elsewhere.",
    descriptionHeading = "%n",
    description = {
      "  html   one page that needs nothing else: the claims that several documents make,",
      "         each down to the words it rests on, disagreements, drift, derivations, notes",
      "  jsonl  all records as JSON Lines: readings, claims, derivations, disagreements,",
      "         drift, affair, events, sources, notes; each line says in \"schema\" what it is",
      "  csv    a table with a row for each statement of each claim, for a spreadsheet;",
      "         text that it would take for a formula has an apostrophe before it;",
      "         --table terms, orders or custody has those of the affair instead, and acts,",
      "         involvement and information its events after the Events Standard Formats",
      "         of HURIDOCS: who did what to whom, when, where, and who says so"
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay export --format html --case ferry.hearsay > ferry.html",
      "      a page to send to an editor",
      "  hearsay export --format csv > claims.csv",
      "      case.hearsay of this folder, for a spreadsheet",
      "  hearsay export --format csv --table terms > terms.csv",
      "      what was agreed, and what became of it",
      "",
      "Exit status: 0 done; 2 wrong usage; 4 the case could not be opened, or the",
      "output not be written."
    })
final class ExportCommand implements Callable<Integer> {

  /** What can be written. */
  private enum Format {
    HTML,
    JSONL,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "What to write: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.JSONL;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "Which table of csv: ${COMPLETION-CANDIDATES}; claims if not said.")
  private Optional<AffairCsv.Table> table = Optional.empty();

  @Mixin private final CaseOption caseOption = new CaseOption();
  @Mixin private final ShowOptions show = new ShowOptions();

  // Set by picocli.
  @Spec private @Nullable CommandSpec spec;

  private final Terminal terminal;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (table.isPresent() && format != Format.CSV) {
      throw new ParameterException(spec.commandLine(), "--table is of --format csv");
    }
    ReadRequest request = show.request(List.of(), ReadOptions.defaults(), true);
    return CaseOrInputs.run(caseOption.path(), terminal, request, this::export);
  }

  private int export(CaseOrInputs.Case opened, ReadRun.Shown shown) throws IOException {
    Optional<CaseCorpusView> related =
        CaseCorpusView.of(opened.file(), Optional.empty(), shown.messages());
    if (related.isEmpty()) {
      shown.messages().say("the case is empty: add articles with hearsay add");
      return ExitStatus.NOT_WRITTEN;
    }
    export(shown.out(), opened.file().decisions().notes())
        .write(related.get(), opened.order(), opened.totals(related.get().relations()));
    return ExitStatus.DONE;
  }

  private CaseExport export(OutputStream out, List<CaseNote> notes) {
    return switch (format) {
      case HTML -> new CasePage(out, name(caseOption.path()), notes);
      case JSONL -> new CaseJsonLines(out, notes);
      case CSV ->
          table.<CaseExport>map(one -> new AffairCsv(out, one)).orElseGet(() -> new ClaimsCsv(out));
    };
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".hearsay") ? name.substring(0, name.length() - 8) : name;
  }
}
