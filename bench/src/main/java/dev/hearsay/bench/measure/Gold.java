package dev.hearsay.bench.measure;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of data sets to measure on. It is not part of the repository; see {@code
 * bench/README.md} for its layout.
 */
public record Gold(Path folder) {

  /**
   * A file or folder of a data set, by its path inside the gold folder ("polnear/dev/text").
   *
   * @throws MissingGoldException when it isn't there
   */
  public Path require(String path) throws MissingGoldException {
    Path found = folder.resolve(path);
    if (!Files.exists(found)) {
      throw new MissingGoldException(found);
    }
    return found;
  }

  /** Whether a data set is there, for benchmarks that can do without. */
  public boolean has(String path) {
    return Files.exists(folder.resolve(path));
  }
}
