package dev.hearsay.app.cli;

import dev.hearsay.app.casefile.CaseFile;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which case a command works on. */
final class CaseOption {

  @Option(
      names = "--case",
      paramLabel = "FILE",
      description = "The case's file; case.hearsay in this folder if not said.")
  private Optional<Path> file = Optional.empty();

  /** The file that was named, or the usual one. */
  Path path() {
    return file.orElse(CaseFile.USUAL);
  }
}
