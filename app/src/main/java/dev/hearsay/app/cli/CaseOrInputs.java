package dev.hearsay.app.cli;

import dev.hearsay.app.casefile.CaseException;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.report.Totals;
import dev.hearsay.corpus.Relations;
import dev.hearsay.text.DocumentId;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the documents of a command come from: its inputs, or a case, which has them related. */
final class CaseOrInputs {

  private static final int BUFFER = 1 << 16;

  @Option(
      names = "--case",
      paramLabel = "FILE",
      description =
          "Show what a case holds instead of reading inputs; without either, what case.hearsay in"
              + " this folder holds.")
  private Optional<Path> file = Optional.empty();

  // Set by picocli before it sets any option.
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** Shows what a case holds. */
  @FunctionalInterface
  interface Showing {

    /**
     * Shows it.
     *
     * @return the exit status
     */
    int show(Case opened, ReadRun.Shown shown) throws IOException;
  }

  /**
   * A case that is open.
   *
   * @param order its documents, as they came
   */
  record Case(CaseFile file, List<DocumentId> order) {

    /** How much it holds, with what couldn't be read of it. */
    Totals totals(Relations relations) {
      Totals totals = Totals.none();
      for (var analysis : relations.analyses().values()) {
        totals = totals.plus(analysis);
      }
      long skipped = file.counts().skipped();
      for (long i = 0; i < skipped; i++) {
        totals = totals.plusSkipped();
      }
      return totals.after(Duration.ZERO);
    }
  }

  /** The case that is asked for; empty where inputs are. */
  Optional<Path> chosen(List<String> inputs) {
    if (inputs.isEmpty()) {
      if (file.isEmpty() && !Files.exists(CaseFile.USUAL)) {
        throw new ParameterException(
            spec.commandLine(),
            "nothing to read: name inputs, or a case with --case; hearsay add makes one");
      }
      return Optional.of(file.orElse(CaseFile.USUAL));
    }
    if (file.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "either inputs or --case: hearsay add puts inputs into a case");
    }
    return Optional.empty();
  }

  /** Opens a case and shows it. */
  static int run(Path path, Terminal terminal, ReadRequest request, Showing showing) {
    Messages messages = new Messages(terminal.err(), terminal.errIsTerminal(), request.debug());
    try (CaseFile file = CaseFile.open(path)) {
      if (!file.counts().isRelated()) {
        messages.say(
            "an add was not finished; this is the state before it. Finish it with: hearsay add"
                + " --case "
                + path);
      }
      OutputStream out = new BufferedOutputStream(terminal.out(), BUFFER);
      int columns =
          Math.max(ReadRun.NARROWEST, Math.min(ReadRun.WIDEST_BY_DEFAULT, terminal.columns()));
      return showing.show(
          new Case(file, file.order()),
          new ReadRun.Shown(
              out,
              request.json(),
              request.width().orElse(columns),
              request.color().colours(terminal),
              messages));
    } catch (CaseException e) {
      messages.say(e.getMessage());
      return ExitStatus.NOT_WRITTEN;
    } catch (IOException e) {
      return ReadRun.notWritten(e, messages);
    } finally {
      messages.clear();
    }
  }
}
