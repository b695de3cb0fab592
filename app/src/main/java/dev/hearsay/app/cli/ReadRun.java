package dev.hearsay.app.cli;

import dev.hearsay.app.report.HtmlPage;
import dev.hearsay.app.report.ReadingJson;
import dev.hearsay.app.report.ReadingSink;
import dev.hearsay.app.report.TerminalReport;
import dev.hearsay.app.report.Totals;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/** Carries out a {@link ReadRequest}: reads, analyses, shows, and gives the exit status. */
final class ReadRun {

  /** The page file that is standard output. */
  static final String STANDARD_OUTPUT = "-";

  static final int WIDEST_BY_DEFAULT = 120;
  static final int NARROWEST = 40;
  private static final int BUFFER = 1 << 16;

  private final Terminal terminal;
  private final Parts parts;

  private final Function<Shown, ReadingSink> sinks;
  private final boolean atTheEnd;

  /**
   * Where what was read is to be shown.
   *
   * @param width of a report, in columns
   */
  record Shown(OutputStream out, boolean json, int width, boolean colour, Messages messages) {}

  /** A run that shows each document. */
  ReadRun(Terminal terminal, Parts parts) {
    this(
        terminal,
        parts,
        shown ->
            shown.json()
                ? new ReadingJson(shown.out())
                : new TerminalReport(shown.out(), shown.width(), shown.colour()),
        false);
  }

  /**
   * A run that shows something else.
   *
   * @param sinks makes what shows it
   * @param atTheEnd whether it is shown when all is read: until then there is room for progress
   */
  ReadRun(Terminal terminal, Parts parts, Function<Shown, ReadingSink> sinks, boolean atTheEnd) {
    this.terminal = terminal;
    this.parts = parts;
    this.sinks = sinks;
    this.atTheEnd = atTheEnd;
  }

  int run(ReadRequest request) {
    boolean reportWatched =
        !atTheEnd && terminal.outIsTerminal() && (request.json() || request.html().isEmpty());
    Messages messages =
        new Messages(terminal.err(), terminal.errIsTerminal() && !reportWatched, request.debug());
    try {
      Totals totals = readAll(request, messages);
      if (totals.documents() == 0) {
        return ExitStatus.NOTHING_READ;
      }
      return totals.skipped() > 0 ? ExitStatus.SOME_SKIPPED : ExitStatus.DONE;
    } catch (IOException e) {
      return notWritten(e, messages);
    } catch (OutputException e) {
      return notWritten(e.getCause(), messages);
    } finally {
      messages.clear();
    }
  }

  private Totals readAll(ReadRequest request, Messages messages) throws IOException {
    OutputStream out = new BufferedOutputStream(terminal.out(), BUFFER);
    if (request.html().isEmpty()) {
      return read(request, plainSink(request, out, messages), messages);
    }
    String file = request.html().get();
    try (HtmlPage page =
        file.equals(STANDARD_OUTPUT) ? HtmlPage.to(out) : HtmlPage.to(Path.of(file))) {
      Totals totals =
          read(
              request,
              request.json() ? ReadingSink.both(new ReadingJson(out), page) : page,
              messages);
      if (!file.equals(STANDARD_OUTPUT)) {
        messages.say("wrote " + file);
      }
      return totals;
    }
  }

  private Totals read(ReadRequest request, ReadingSink sink, Messages messages) {
    return new Reading(
            parts.sources().apply(request.options()),
            () -> parts.analyzer().apply(request.accuracy()),
            request.threads(),
            sink,
            messages)
        .run(request.inputs());
  }

  private ReadingSink plainSink(ReadRequest request, OutputStream out, Messages messages) {
    int columns = Math.max(NARROWEST, Math.min(WIDEST_BY_DEFAULT, terminal.columns()));
    return sinks.apply(
        new Shown(
            out,
            request.json(),
            request.width().orElse(columns),
            request.color().colours(terminal),
            messages));
  }

  static int notWritten(IOException exception, Messages messages) {
    if (OutputException.isReaderGone(exception)) {
      return ExitStatus.DONE;
    }
    messages.say("can't write: " + exception.getMessage() + reason(exception));
    return ExitStatus.NOT_WRITTEN;
  }

  /** What a file system's exceptions leave to their class to say. */
  private static String reason(IOException exception) {
    if (exception instanceof NoSuchFileException) {
      return ": no such folder";
    }
    if (exception instanceof AccessDeniedException) {
      return ": not allowed";
    }
    return "";
  }
}
