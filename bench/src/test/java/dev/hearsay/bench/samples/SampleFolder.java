package dev.hearsay.bench.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the samples from wherever the tests are run. */
final class SampleFolder {

  private SampleFolder() {}

  static SampleCorpus corpus() {
    try {
      return SampleCorpus.load(path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path samples = folder.resolve("samples");
      if (Files.isDirectory(samples.resolve("gold"))) {
        return samples;
      }
    }
    throw new IllegalStateException("no samples/gold above " + Path.of("").toAbsolutePath());
  }
}
