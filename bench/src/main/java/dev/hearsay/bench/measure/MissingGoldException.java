package dev.hearsay.bench.measure;

import java.io.FileNotFoundException;
import java.nio.file.Path;

/** A data set isn't in the gold folder: the benchmark is skipped, not failed. */
public final class MissingGoldException extends FileNotFoundException {

  private static final long serialVersionUID = 1L;

  public MissingGoldException(Path path) {
    super("no gold at " + path + "; set HEARSAY_GOLD or give --gold DIR");
  }
}
