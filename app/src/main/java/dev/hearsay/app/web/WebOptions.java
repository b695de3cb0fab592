package dev.hearsay.app.web;

import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.attribution.Accuracy;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How a case is served.
 *
 * @param host a name or address of this machine
 * @param port 0 for any that is free
 * @param program the version of this program
 * @param accuracy with which what is added is analysed
 * @param threads that analyse, at least 1
 * @param analyzer makes what analyses; asked for only when something is added
 * @param faults is told of faults of the program itself
 * @param access who may reach it, and how
 */
public record WebOptions(
    String host,
    int port,
    String program,
    Accuracy accuracy,
    int threads,
    Supplier<DocumentAnalyzer> analyzer,
    Consumer<Throwable> faults,
    AccessOptions access) {

  /** Where a case is served when nobody says otherwise. */
  public static final int USUAL_PORT = 7399;

  /** The address that nobody else can reach. */
  public static final String USUAL_HOST = "127.0.0.1";

  /** For this machine alone. */
  public WebOptions(
      String host,
      int port,
      String program,
      Accuracy accuracy,
      int threads,
      Supplier<DocumentAnalyzer> analyzer,
      Consumer<Throwable> faults) {
    this(host, port, program, accuracy, threads, analyzer, faults, AccessOptions.loopback());
  }
}
