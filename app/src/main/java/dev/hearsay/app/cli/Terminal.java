package dev.hearsay.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What the program was given to talk with. Everything written is UTF-8, whatever the locale says.
 *
 * @param in standard input
 * @param out standard output: data, unbuffered
 * @param err standard error: messages and progress
 * @param outIsTerminal whether somebody watches {@code out}
 * @param errIsTerminal whether somebody watches {@code err}
 * @param columns width of the terminal, or the usual 80
 * @param colourWanted false where the environment asks for none (NO_COLOR, TERM=dumb)
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    boolean colourWanted) {

  /** Width of a terminal that doesn't say how wide it is. */
  public static final int USUAL_COLUMNS = 80;
}
