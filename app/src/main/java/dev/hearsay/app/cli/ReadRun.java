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

/** Carries out a {@link ReadRequest}: reads, analyses, shows, and gives the exit status. */
final class ReadRun {

  /** The page file that is standard output. */
  static final String STANDARD_OUTPUT = "-";

  static final int WIDEST_BY_DEFAULT = 120;
  static final int NARROWEST = 40;
  private static final int BUFFER = 1 << 16;

  private final Terminal terminal;
  private final Parts parts;

  ReadRun(Terminal terminal, Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  int run(ReadRequest request) {
    boolean reportWatched =
        terminal.outIsTerminal() && (request.json() || request.html().isEmpty());
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
      return read(request, plainSink(request, out), messages);
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

  private ReadingSink plainSink(ReadRequest request, OutputStream out) {
    if (request.json()) {
      return new ReadingJson(out);
    }
    int columns = Math.max(NARROWEST, Math.min(WIDEST_BY_DEFAULT, terminal.columns()));
    return new TerminalReport(
        out, request.width().orElse(columns), request.color().colours(terminal));
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
