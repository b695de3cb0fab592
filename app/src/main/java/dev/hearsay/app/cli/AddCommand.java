package dev.hearsay.app.cli;

import dev.hearsay.app.casefile.AddReport;
import dev.hearsay.app.casefile.AddRequest;
import dev.hearsay.app.casefile.CaseException;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.report.AddedReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay add}: puts documents into a case, and says what that changed. */
@Command(
    name = "add",
    customSynopsis = "hearsay add [OPTION…] [INPUT…]",
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    header = "Adds articles to a case: one file that keeps them, and all that is found out.",
    descriptionHeading = "%n",
    description = {
      "Reads the inputs, keeps their bytes, analyses what is new, and relates everything in the"
          + " case. Prints what that changed: new claims, and claims that more outlets tell now.",
      "",
      "The same article twice is one. Another text at the same address is a new version of the"
          + " page, not another source; the newest version is the one that counts.",
      "",
      "It can be stopped at any moment. Nothing that was added is lost, and the next add"
          + " finishes what is unfinished, also without inputs."
    },
    parameterListHeading = "%nWhat to add:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay add articles/",
      "      the articles of a folder, into case.hearsay",
      "  hearsay add --case ferry.hearsay archive.warc.gz https://example.com/story",
      "      an archive and a page, into another case",
      "  hearsay claims --case ferry.hearsay",
      "      what the case claims, without reading the articles again",
      "  hearsay add --again",
      "      analyse all again: after an update, or with another --accuracy",
      "",
      "Exit status: 0 all was added; 1 some inputs were skipped, each named on standard",
      "error with its reason; 2 wrong usage; 3 nothing could be read; 4 the case could",
      "not be opened or written."
    })
final class AddCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files, folders, URLs, or - for standard input, as read takes them.")
  private List<String> inputs = List.of();

  @Option(names = "--again", description = "Analyse again what is in the case already.")
  private boolean again;

  @Mixin private final CaseOption caseOption = new CaseOption();
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final ShowOptions show = new ShowOptions();

  private final Terminal terminal;
  private final Parts parts;
  private final String version;

  AddCommand(Terminal terminal, Parts parts, String version) {
    this.terminal = terminal;
    this.parts = parts;
    this.version = version;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(terminal.err(), terminal.errIsTerminal(), show.debug());
    try (CaseFile file =
        inputs.isEmpty()
            ? CaseFile.open(caseOption.path())
            : CaseFile.openOrCreate(caseOption.path())) {
      AddReport report =
          file.add(
              new AddRequest(
                  inputs.stream().map(this::input).toList(),
                  input.options(),
                  version,
                  show.accuracy().name().toLowerCase(Locale.ROOT),
                  show.threads(),
                  again),
              () -> parts.analyzer().apply(show.accuracy()),
              messages);
      messages.clear();
      show(file, report);
      return status(report);
    } catch (CaseException e) {
      messages.say(e.getMessage());
      return ExitStatus.NOT_WRITTEN;
    } catch (IOException e) {
      return ReadRun.notWritten(e, messages);
    } finally {
      messages.clear();
    }
  }

  private AddRequest.Input input(String place) {
    return place.equals(DocumentSource.STANDARD_INPUT)
        ? new AddRequest.Input(place, Optional.of(terminal.in()))
        : AddRequest.Input.of(place);
  }

  private void show(CaseFile file, AddReport report) throws IOException {
    OutputStream out = terminal.out();
    int columns =
        Math.max(ReadRun.NARROWEST, Math.min(ReadRun.WIDEST_BY_DEFAULT, terminal.columns()));
    out.write(
        AddedReport.of(
            report,
            file.counts(),
            file.path().toString(),
            show.width().orElse(columns),
            show.color().colours(terminal)));
    out.flush();
  }

  private int status(AddReport report) {
    boolean anything = report.read() + report.unchanged() + report.resumed() > 0;
    if (!inputs.isEmpty() && !anything && report.analyzed() == 0) {
      return ExitStatus.NOTHING_READ;
    }
    return report.skipped() > 0 ? ExitStatus.SOME_SKIPPED : ExitStatus.DONE;
  }
}
