package dev.hearsay.app;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.app.cli.DocumentSource;
import dev.hearsay.app.cli.Hearsay;
import dev.hearsay.app.cli.Parts;
import dev.hearsay.app.cli.Terminal;
import dev.hearsay.read.DocumentReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the program starts: takes what the launcher found out, wires the parts, runs, exits. */
public final class Main {

  private Main() {}

  /** Runs one command line; the exit status is that of {@link dev.hearsay.app.cli.ExitStatus}. */
  public static void main(String[] arguments) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    String watched = System.getProperty("hearsay.terminal", "");
    Terminal terminal =
        new Terminal(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            err,
            watched.contains("out"),
            watched.contains("err"),
            columns(),
            System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM")));
    int status = hearsay(terminal).run(arguments);
    err.flush();
    System.exit(status);
  }

  /** The program, wired. */
  static Hearsay hearsay(Terminal terminal) {
    Parts parts =
        new Parts(
            options -> {
              DocumentReader reader = new DocumentReader(options);
              return (input, sink) -> {
                if (input.equals(DocumentSource.STANDARD_INPUT)) {
                  reader.read(terminal.in(), input, sink);
                } else {
                  reader.read(input, sink);
                }
              };
            },
            Analyzer::with);
    String version = Main.class.getPackage().getImplementationVersion();
    Path home = Path.of(System.getProperty("hearsay.home", "."));
    return new Hearsay(
        terminal,
        parts,
        version == null ? "(not packaged)" : version,
        home.resolve("samples/articles"));
  }

  private static int columns() {
    for (String name : new String[] {"HEARSAY_COLUMNS", "COLUMNS"}) {
      String value = System.getenv(name);
      if (value != null && value.matches("[1-9][0-9]{0,3}")) {
        return Integer.parseInt(value);
      }
    }
    return Terminal.USUAL_COLUMNS;
  }
}
