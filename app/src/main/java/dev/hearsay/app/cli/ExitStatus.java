package dev.hearsay.app.cli;

/** What the program tells the shell that started it. */
public final class ExitStatus {

  /** Everything was done. */
  public static final int DONE = 0;

  /** Some inputs were skipped, each named on standard error; the rest is done. */
  public static final int SOME_SKIPPED = 1;

  /** The command line could not be understood. */
  public static final int USAGE = 2;

  /** Nothing could be read. */
  public static final int NOTHING_READ = 3;

  /** What was to be written could not be. */
  public static final int NOT_WRITTEN = 4;

  private ExitStatus() {}
}
